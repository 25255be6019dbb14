import { pathAt } from '../columns/paths.js'
import type { Layout, PathColumns, Place } from '../model.js'
import { betweenOf, brokenRules } from '../rules/broken.js'
import type { Held } from '../rules/earlier.js'
import type { Copy } from '../rules/rule.js'
import { placesOf } from './places.js'

type HeldLayout = Pick<Layout, 'placementOf' | 'divided'>

/** How a content stood that was held in these places, by the layout that there was. */
export function heldAt(places: readonly string[], layout: HeldLayout): Held {
  return held(places, layout, (path) => placesOf(layout, path))
}

/**
 * The same for files that are told by their numbers. What lies in one directory mostly stands in one place, which is
 * looked up once.
 */
export function heldByFiles(
  files: PathColumns,
  layout: HeldLayout & Pick<Layout, 'ofDirectory'>,
): (numbers: Iterable<number>, more: readonly string[]) => Held | undefined {
  const known: (readonly Readonly<Place>[] | undefined)[] = new Array(files.directories.length)
  const inDirectory = (number: number): readonly Readonly<Place>[] => {
    const place = layout.ofDirectory(files.directories[number] as string)
    return place === undefined ? NOT_ONE : [place]
  }
  return (numbers, more) => {
    const directories: number[] = []
    const places: string[] = []
    for (const file of numbers) {
      directories.push(files.directoryOf[file] as number)
      places.push(pathAt(files, file))
    }
    for (const place of more) places.push(place)
    if (places.length === 0) return undefined
    return held(places, layout, (path, index) => {
      const directory = directories[index]
      if (directory === undefined) return placesOf(layout, path)
      known[directory] ??= inDirectory(directory)
      const shared = known[directory]
      return shared.length > 0 ? shared : placesOf(layout, path)
    })
  }
}

/** Of a directory whose files stand in different places. */
const NOT_ONE: readonly Place[] = []

/** Of more places a set is quicker. */
const FEW = 8

function held(
  places: readonly string[],
  { divided }: Pick<Layout, 'divided'>,
  standingAt: (path: string, index: number) => readonly Readonly<Place>[],
): Held {
  const copies = (): Copy[] => {
    const all: Copy[] = []
    places.forEach((path, index) => {
      const file = { path }
      for (const { split, label, dataset } of standingAt(path, index)) {
        all.push({ file, split, label, dataset })
      }
    })
    return all
  }
  const isAlone = places.length < 2 && !places.some((path) => divided.has(path))
  const placed = isAlone ? [] : copies()
  const rules = brokenRules(placed)
  const set = places.length > FEW ? new Set(places) : null
  return {
    holds: (place) => set?.has(place) ?? places.includes(place),
    count: places.length,
    rules,
    between: betweenOf(rules, placed),
    copies,
  }
}
