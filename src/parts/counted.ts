import { type Recognised, tally } from '../layout/recognised.js'
import type { OtherFiles, Snapshot } from '../model.js'
import type { PartFacts, PlaceCount } from './file/facts.js'
import type { Gathered } from './gather.js'

/** What was recognised of all samples, as each part counted its own. */
export function recognisedIn(all: readonly PartFacts[]): Recognised {
  const rank = new Map((all[0] as PartFacts).listing.datasets.map((dataset, place) => [dataset, place]))
  const places = all
    .flatMap(({ own }) => own.places)
    .sort((left, right) => rankOf(left, rank) - rankOf(right, rank))
  return tally(
    (take) => {
      for (const { samples, ...place } of places) take(place, samples)
    },
    (take) => {
      for (const { own } of all) for (const { samples, ...place } of own.dividedPlaces) take(place, samples)
    },
  )
}

function rankOf({ dataset }: PlaceCount, rank: ReadonlyMap<string, number>): number {
  return rank.get(dataset ?? '') ?? rank.size
}

/** How many samples lie directly in each directory that can have a copy. */
function countsByDirectory(all: readonly PartFacts[]): Map<string, number> {
  const counts = new Map((all[0] as PartFacts).listing.directories)
  for (const { own } of all) {
    for (const { path, isUnnamed } of own.errors) {
      const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')))
      const count = counts.get(directory)
      if (isUnnamed && count !== undefined) counts.set(directory, count - 1)
    }
  }
  return counts
}

/**
 * Tells which directories can have a copy as far as their samples tell: each of them is in a group.
 * @param countInGroups gives how many samples of a directory are; called where any directory is asked for
 */
export function repeatableIn(
  all: readonly PartFacts[],
  countInGroups: () => (directory: string) => number,
): (directory: string) => boolean {
  let known: { counts: ReadonlyMap<string, number>; inGroups: (directory: string) => number } | null = null
  return (directory) => {
    known ??= { counts: countsByDirectory(all), inGroups: countInGroups() }
    return known.inGroups(directory) >= (known.counts.get(directory) ?? 0)
  }
}

/** What directories hold, as far as any of them can have a copy. */
export function heldIn(
  { files, otherLinks }: Gathered,
  others: OtherFiles,
  all: readonly PartFacts[],
): Pick<Snapshot, 'files' | 'others' | 'errors' | 'isWhole' | 'objectFormat'> {
  const { listing } = all[0] as PartFacts
  const counts = countsByDirectory(all)
  const directories = [...counts.keys()]
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const directoryOf = new Int32Array(total)
  let at = 0
  directories.forEach((directory, number) => {
    const end = at + (counts.get(directory) as number)
    directoryOf.fill(number, at, end)
    at = end
  })
  const links = new Map(files.links)
  otherLinks.forEach((paths, place) => {
    links.set(files.names.length + place, paths)
  })
  return {
    files: { ...files, directories, directoryOf, links },
    others,
    errors: listing.errors,
    isWhole: (directory) => counts.has(directory),
    objectFormat: listing.objectFormat,
  }
}
