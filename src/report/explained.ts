import { placeOf } from '../columns/data-files.js'
import { addAll } from '../columns/lists.js'
import { parentDirectory } from '../columns/paths.js'
import { isLikeness } from '../kinds/table.js'
import type { DirectoryFinding, Finding, RepeatedDirectory } from '../model.js'

/** A directory of those that repeat each other, as one above a file. */
interface Above {
  /** Number of the set that it belongs to. */
  set: number
  path: string
}

/**
 * What repeated directories explain: a finding whose files lie at one place in each directory of a set, and nowhere
 * else, says no more than that they are repeated. Directories without a file of any finding are left out: the rules
 * that they break are off.
 */
export function explain(
  directories: readonly RepeatedDirectory[],
  findings: readonly Finding[],
): DirectoryFinding[] {
  if (directories.length === 0) return []
  const sets = new Map<string, number>()
  directories.forEach(({ paths }, set) => {
    for (const path of paths) sets.set(path, set)
  })
  const above = createAbove(sets)
  const explained = directories.map((): Finding[] => [])
  const isTouched = new Set<number>()
  for (const finding of findings) {
    // That lists are wrong is told of no directory.
    if (finding.members.some(({ list }) => list !== undefined)) continue
    const places = finding.members.map(({ file }) => placeOf(file))
    // Directories repeat each other by bytes.
    if (isLikeness(finding.group)) continue
    for (const place of places) for (const { set } of above(place)) isTouched.add(set)
    if (finding.group.kind !== undefined) continue
    const [first] = places as [string]
    const explaining = above(first).find(({ set, path }) => {
      const inside = first.slice(path.length)
      return places.every(
        (place) => place.endsWith(inside) && sets.get(place.slice(0, place.length - inside.length)) === set,
      )
    })
    if (explaining !== undefined) explained[explaining.set]?.push(finding)
  }
  return directories
    .map((directory, set) => ({ ...directory, explains: explained[set] as Finding[] }))
    .filter((_, set) => isTouched.has(set))
}

/** Finds the directories above a place, or at it, outermost first; what is above a directory is looked for once. */
function createAbove(sets: ReadonlyMap<string, number>): (place: string) => readonly Above[] {
  const known = new Map<string, readonly Above[]>()
  const at = (path: string): Above[] => {
    const set = sets.get(path)
    return set === undefined ? [] : [{ set, path }]
  }
  const aboveDirectory = (directory: string): readonly Above[] => {
    const found = known.get(directory)
    if (found !== undefined) return found
    const all: Above[] = []
    for (let path = directory; path !== '' && path !== '/'; path = parentDirectory(path))
      addAll(all, at(path))
    all.reverse()
    known.set(directory, all)
    return all
  }
  return (place) => {
    const above = aboveDirectory(parentDirectory(place))
    return sets.has(place) ? [...above, ...at(place)] : above
  }
}
