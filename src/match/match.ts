import type { ContentCache } from '../cache/content-cache.js'
import { placeOf } from '../columns/data-files.js'
import type { DataFile, Group, Match, Snapshot, World } from '../model.js'
import { sortByKey, sortByPath } from '../paths/order.js'
import { matchDivided } from './divided.js'
import { matchIdentical } from './identical.js'

/** A kind of sameness: from a snapshot to sets of files that are the same in its sense. */
type Matcher = (snapshot: Snapshot, world: World, cache: ContentCache | null) => Promise<Match>

/** Every kind of sameness that is looked for. */
const MATCHERS: readonly Matcher[] = [matchIdentical]

/**
 * Finds what is the same.
 * @param cache what earlier runs learnt of contents
 * @returns groups sorted by their first path, members sorted by path
 */
export async function match(
  snapshot: Snapshot,
  world: World,
  cache: ContentCache | null = null,
): Promise<Match> {
  const total: Match = { groups: [], errors: [], bytesRead: 0, notes: [] }
  const add = ({ groups, errors, bytesRead, notes }: Match): void => {
    total.groups = total.groups.concat(groups)
    total.errors = total.errors.concat(errors)
    total.bytesRead += bytesRead
    total.notes = total.notes.concat(notes)
  }
  for (const matcher of MATCHERS) add(await matcher(snapshot, world, cache))
  add(await matchDivided(total.groups, snapshot, world, cache))
  sortGroups(total.groups)
  sortByPath(total.errors)
  return total
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
