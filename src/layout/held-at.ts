import type { Layout } from '../model.js'
import { betweenOf, brokenRules } from '../rules/broken.js'
import type { Held } from '../rules/earlier.js'
import type { Copy } from '../rules/rule.js'
import { placesOf } from './layout.js'

/** How a content stood that was held in these places, by the layout that there was. */
export function heldAt(places: readonly string[], layout: Pick<Layout, 'placementOf' | 'divided'>): Held {
  const copies = (): Copy[] =>
    places.flatMap((path) => placesOf(layout, path).map((place) => ({ file: { path }, ...place })))
  const isAlone = places.length < 2 && !places.some((path) => layout.divided.has(path))
  const placed = isAlone ? [] : copies()
  const rules = brokenRules(placed)
  return { paths: new Set(places), count: places.length, rules, between: betweenOf(rules, placed), copies }
}
