import type { ContentCache } from '../cache/content-cache.js'
import { UNKNOWN_SIZE, unnamedFiles } from '../columns/data-files.js'
import { askedDigests } from '../content/asked-digests.js'
import { createReader } from '../content/remembered.js'
import type { DataFiles, Match, Snapshot, World } from '../model.js'
import { matchBySize } from './by-size.js'
import { mayBeEqual } from './may-be-equal.js'
import { groupNamed } from './named.js'
import { addHashed, type HashedContents, joinStored } from './stored.js'

/**
 * Files with byte-equal content. Those that git has named are compared by that name, and pointers by what they say
 * of their data; nothing of them is read. Of the others only those are read whose size another file has: against a
 * named file by git's own hash, against a pointer by the hash that it tells, among themselves in ever narrower sets.
 */
export async function matchIdentical(
  snapshot: Snapshot,
  world: World,
  cache: ContentCache | null,
): Promise<Match> {
  const { files } = snapshot
  const unnamed = unnamedFiles(files)
  if (unnamed.length > 0) world.progress.phase('comparing contents')
  const asked = askedDigests(files.pointers.values())
  const meetsNamed =
    unnamed.length > 0 && unnamed.length < files.names.length ? namedSizes(files) : () => false
  const isNamed = (file: number): boolean => {
    const size = files.sizes[file] as number
    return asked.of(size) !== 0 || meetsNamed(size)
  }
  const reader = createReader(snapshot, world, cache)
  const alone = mayBeEqual(
    unnamed.filter((file) => !isNamed(file)),
    snapshot,
  )
  const bySize = await matchBySize(alone, snapshot, world, reader, cache !== null)

  const contents = Int32Array.from(files.contents)
  const hashed: HashedContents = new Map()
  const byName = await reader.names(
    unnamed.filter(isNamed),
    (file, { objectId, digests }) => {
      const content = files.objectIds.addHex(objectId)
      contents[file] = content
      addHashed(hashed, content, files.sizes[file] as number, digests, asked)
    },
    (file) => asked.of(files.sizes[file] as number),
  )
  const stored = await joinStored(contents, hashed, asked, snapshot, world, cache)
  return {
    groups: bySize.groups.concat(groupNamed(files, contents, stored.contents)),
    errors: [...bySize.errors, ...byName.errors],
    bytesRead: bySize.bytesRead + byName.bytesRead + stored.bytesRead,
    notes: stored.notes,
  }
}

/** Whether a file of a size can equal one that git has named. A named content of unknown size may equal any. */
function namedSizes({ contents, sizes }: DataFiles): (size: number) => boolean {
  const known = new Set<number>()
  for (let file = 0; file < contents.length; file++) {
    if ((contents[file] as number) >= 0) known.add(sizes[file] as number)
  }
  return (size) => known.has(size) || known.has(UNKNOWN_SIZE)
}
