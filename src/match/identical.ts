import type { ContentCache } from '../cache/content-cache.js'
import { UNKNOWN_SIZE, unnamedFiles } from '../columns/data-files.js'
import type { DataFiles, Match, Snapshot, World } from '../model.js'
import { matchBySize } from './by-size.js'
import { groupNamed } from './named.js'
import { createReader } from './remembered.js'

/**
 * Files with byte-equal content. Those that git has named are compared by that name, and nothing of them is
 * read. Of the others only those are read whose size another file has: against a named file by git's own hash,
 * among themselves in ever narrower sets.
 */
export async function matchIdentical(
  snapshot: Snapshot,
  world: World,
  cache: ContentCache | null,
): Promise<Match> {
  const { files } = snapshot
  const unnamed = unnamedFiles(files)
  if (unnamed.length === 0) return { groups: groupNamed(files, files.contents), errors: [], bytesRead: 0 }

  world.progress.phase('comparing contents')
  const meetsNamed = unnamed.length < files.names.length ? namedSizes(files) : () => false
  const alone = unnamed.filter((file) => !meetsNamed(files.sizes[file] as number))
  const reader = createReader(snapshot, world, cache)
  const bySize = await matchBySize(alone, snapshot, world, reader, cache !== null)

  const contents = [...files.contents]
  const besideNamed = unnamed.filter((file) => meetsNamed(files.sizes[file] as number))
  const byName = await reader.names(besideNamed, (file, { objectId }) => {
    contents[file] = files.objectIds.addHex(objectId)
  })
  return {
    groups: bySize.groups.concat(groupNamed(files, contents)),
    errors: [...bySize.errors, ...byName.errors],
    bytesRead: bySize.bytesRead + byName.bytesRead,
  }
}

/** Whether a file of a size can equal one that git has named. A named content of unknown size may equal any. */
function namedSizes({ contents, sizes }: DataFiles): (size: number) => boolean {
  const known = new Set<number>()
  contents.forEach((content, file) => {
    if (content >= 0) known.add(sizes[file] as number)
  })
  return (size) => known.has(size) || known.has(UNKNOWN_SIZE)
}
