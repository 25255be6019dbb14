import type { ContentCache } from '../cache/content-cache.js'
import { NOT_NAMED, placeOf } from '../columns/data-files.js'
import { numbersTo } from '../columns/numbers.js'
import { filesAt } from '../columns/paths.js'
import { createReader } from '../content/remembered.js'
import type { Group, Match, Snapshot, World } from '../model.js'
import { groupOfOne } from './named.js'

/**
 * The files that lists give to several splits and that no other file equals: each leaks by itself.
 * @param known the groups of what equals something else
 */
export async function matchDivided(
  known: readonly Group[],
  snapshot: Snapshot,
  world: World,
  cache: ContentCache | null,
): Promise<Match> {
  const { files, layout } = snapshot
  const match: Match = { groups: [], errors: [], bytesRead: 0, notes: [] }
  if (layout.divided.size === 0) return match
  const grouped = new Set(known.flatMap((group) => group.files.map(placeOf)))
  const paths = [...layout.divided.keys()].filter((path) => !grouped.has(path))
  const alone = [...filesAt(files, numbersTo(files.names.length), paths).values()].flat()
  const add = (file: number, objectId?: string): void => {
    const group = groupOfOne(files, file, objectId)
    if (group !== null) match.groups.push(group)
  }
  const unread = alone.filter((file) => files.contents[file] === NOT_NAMED)
  for (const file of alone) if (files.contents[file] !== NOT_NAMED) add(file)
  const { errors, bytesRead } = await createReader(snapshot, world, cache).names(
    unread,
    (file, { objectId }) => add(file, objectId),
  )
  return { ...match, errors, bytesRead }
}
