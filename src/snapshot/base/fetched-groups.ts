import { filesAt, pathAt } from '../../columns/paths.js'
import type { DataFile, DataFiles, Group } from '../../model.js'
import type { ScopedListing } from '../sources.js'
import type { StoredBuilder } from '../stored/builder.js'
import { GIT_NAME } from './in-step.js'
import { dataOfNow } from './now.js'

/**
 * Tells which groups of real files may have been pointers: data that DVC describes and that was fetched since, or more
 * copies than the base had as they are, where it has another file in the place of one, or files that now are nowhere.
 * @param listing of the base
 * @param hasDvc whether the base describes data of DVC
 */
export function mayBeFetched(
  listing: ScopedListing,
  now: DataFiles,
  { pointers }: StoredBuilder,
  groups: readonly Group[],
  hasDvc: boolean,
): (group: Group) => boolean {
  const gone = new Set(gonePaths(listing, now, pointers))
  const copiesOf = gone.size === 0 ? () => 0 : copiesIn(listing)
  let isHeld: ((file: DataFile) => boolean) | null = null
  return (group) => {
    if (group.files.some(({ pointer }) => pointer)) {
      // What stays a pointer beside one that was taken back into git is no change of its own.
      isHeld ??= heldAtPlace(listing, groups)
      return !group.files.every((file) => file.pointer || isHeld?.(file))
    }
    if (hasDvc || group.files.some(({ path }) => gone.has(path))) return true
    return gone.size > 0 && copiesOf(group) < group.files.length
  }
}

/** Tells of files of groups with pointers, that are none themselves, whether the same content lay in their place. */
function heldAtPlace({ entries, chosen, objectIds }: ScopedListing, groups: readonly Group[]) {
  const mixed = groups.filter(({ files }) => files.some(({ pointer }) => pointer))
  const paths = mixed.flatMap(({ files }) => files.flatMap(({ path, pointer }) => (pointer ? [] : [path])))
  const there = filesAt(entries, chosen, paths)
  return ({ path, objectId }: DataFile): boolean => {
    const content = objectId === null ? -1 : objectIds.find(objectId)
    return content >= 0 && there.get(path)?.some((entry) => entries.contents[entry] === content) === true
  }
}

/** Counts the files of a listing that have a group's content by git's own name. */
function copiesIn({ entries, chosen, objectIds }: ScopedListing): (group: Group) => number {
  const counts = new Uint32Array(objectIds.count)
  for (const entry of chosen) {
    const content = entries.contents[entry] as number
    if (content >= 0) counts[content] = (counts[content] as number) + 1
  }
  return ({ names }) => {
    const [name = ''] = names
    const content = name.startsWith(GIT_NAME) ? objectIds.find(name.slice(GIT_NAME.length)) : -1
    return content < 0 ? 0 : (counts[content] as number)
  }
}

function* gonePaths(listing: ScopedListing, now: DataFiles, pointers: StoredBuilder['pointers']) {
  const isData = dataOfNow(listing.objectIds, now)
  for (const entry of listing.chosen) {
    const content = listing.entries.contents[entry] as number
    if (content >= 0 && isData[content] === 0 && !pointers.has(entry)) yield pathAt(listing.entries, entry)
  }
}
