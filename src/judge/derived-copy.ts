import { placeOf } from '../columns/data-files.js'
import { layerOf } from './layers.js'
import type { Copy, Rule } from './rule.js'

/** The same file stands in several data layers: a step of the pipeline passed it on unchanged. */
export const derivedCopy: Rule = {
  unless: ['split-leakage', 'label-conflict'],
  isBrokenBy: differOnlyInLayer,
}

function differOnlyInLayer(copies: readonly Copy[]): boolean {
  const layers = new Set<string>()
  let common: string | undefined
  return copies.every(({ file }) => {
    const place = layerOf(placeOf(file))
    if (place === null || layers.has(place.layer)) return false
    layers.add(place.layer)
    common ??= place.rest
    return place.rest === common
  })
}
