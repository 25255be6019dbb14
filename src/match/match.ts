import type { ContentCache } from '../cache/content-cache.js'
import { placeOf } from '../columns/data-files.js'
import type { DataFile, Group, Match, Snapshot, World } from '../model.js'
import { sortByKey, sortByPath } from '../paths/order.js'
import { matchDivided } from './divided.js'
import { matchIdentical } from './identical.js'

/**
 * Finds files that are equal byte by byte, and those that lists give to several splits.
 * @param cache what earlier runs learnt of contents
 * @returns groups sorted by their first path, members sorted by path
 */
export async function match(
  snapshot: Snapshot,
  world: World,
  cache: ContentCache | null = null,
): Promise<Match> {
  const identical = await matchIdentical(snapshot, world, cache)
  const divided = await matchDivided(identical.groups, snapshot, world, cache)
  const groups = identical.groups.concat(divided.groups)
  const errors = identical.errors.concat(divided.errors)
  sortGroups(groups)
  sortByPath(errors)
  return {
    ...{ groups, errors, bytesRead: identical.bytesRead + divided.bytesRead },
    notes: identical.notes.concat(divided.notes),
  }
}

/** Sorts groups by their first path, and members by path. */
export function sortGroups(groups: Group[]): void {
  for (const group of groups) sortByKey(group.files, pathAndPlace)
  sortByKey(groups, firstPath)
}

/** Several outputs can be described at one path. */
function pathAndPlace(file: DataFile): string {
  const place = placeOf(file)
  return place === file.path ? place : `${file.path}\0${place}`
}

function firstPath(group: Group): string {
  return group.files[0]?.path ?? ''
}
