import { isAscii } from 'node:buffer'
import { NOT_NAMED } from '../../columns/data-files.js'
import { garbled, isUnwatched } from '../../git/records.js'
import type { ObjectFormat } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'
import { type EntryBuilder, FILE, KINDS } from '../entries.js'
import { createNameReader } from './name-reader.js'

const NUL = 0
const TAB = 0x09
const SPACE = 0x20
const SLASH = 0x2f
const STAGE_0 = 0x30
const MODE_DIGITS = 6
const DIGITS: Record<ObjectFormat, number> = { sha1: 40, sha256: 64 }

const SYMLINK = KINDS.indexOf('symlink')
const SUBMODULE = KINDS.indexOf('submodule')
const UNMERGED = KINDS.indexOf('unmerged')

/**
 * Takes git's listings apart, chunk by chunk: `TAG MODE OID STAGE\tPATH\0` of the index, `MODE TYPE OID\tPATH\0` of
 * a tree. Works on bytes, for a million files pass here.
 * @param frozen gets the entries that git was told not to look at
 * @returns `end` is called when git has ended; both throw a `Failure` if that is not what git writes
 */
export function createEntryParser(
  builder: EntryBuilder,
  format: ObjectFormat,
  isIndex: boolean,
  frozen: Set<number>,
): { take(chunk: Buffer): void; end(): void } {
  const command = isIndex ? 'ls-files' : 'ls-tree'
  const { entries, objectIds, appendNamed } = builder
  const findDirectory = directoryFinder(builder)
  const modeStart = isIndex ? 2 : 0
  const names = createNameReader(entries.names)
  let rest: Buffer = Buffer.alloc(0)
  let unmerged = ''

  function record(buffer: Buffer, start: number, end: number): void {
    const kind = kindOf(buffer, start + modeStart)
    // In a tree the id stands behind the type, whose length depends on the kind.
    const idStart = start + modeStart + MODE_DIGITS + 1 + (isIndex ? 0 : kind === SUBMODULE ? 7 : 5)
    const idEnd = idStart + DIGITS[format]
    const pathStart = idEnd + (isIndex ? 3 : 1)
    // Looked at where it costs nothing: what stands before the path, and that there is one.
    if (pathStart >= end || buffer[pathStart - 1] !== TAB || buffer[idStart - 1] !== SPACE) {
      throw garbled(command)
    }
    const isUnmerged = isIndex && buffer[idEnd + 1] !== STAGE_0
    if (isUnmerged) {
      // A conflict has an entry for each side, one after the other.
      const path = buffer.toString('latin1', pathStart, end)
      if (path === unmerged) return
      unmerged = path
    }
    const tag = buffer[start] as number
    if (isIndex && isUnwatched(tag)) frozen.add(entries.names.length)
    let slash = end - 1
    while (slash >= pathStart && buffer[slash] !== SLASH) slash--
    const isNamed = kind !== SUBMODULE && !isUnmerged
    names.take(buffer, slash + 1, end)
    appendNamed(
      findDirectory(buffer, pathStart, slash),
      isUnmerged ? UNMERGED : kind,
      isNamed ? objectIds.add(buffer, idStart) : NOT_NAMED,
    )
  }

  return {
    take(chunk) {
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      names.nextChunk(isAscii(buffer))
      let start = 0
      for (let end = buffer.indexOf(NUL); end >= 0; end = buffer.indexOf(NUL, start)) {
        record(buffer, start, end)
        start = end + 1
      }
      // A copy, since the chunk's memory is used again.
      rest = Buffer.from(buffer.subarray(start))
    },
    end() {
      if (rest.length > 0) throw garbled(command)
    },
  }
}

/** Numbers directories; most files lie in the same one as the file before, which its bytes tell without a look-up. */
function directoryFinder({ directoryNumber }: EntryBuilder) {
  let last: Buffer = Buffer.alloc(0)
  let lastNumber = -1
  return (buffer: Buffer, start: number, slash: number): number => {
    const end = Math.max(start, slash)
    const length = end - start
    let isLast = lastNumber >= 0 && length === last.length
    for (let at = 0; isLast && at < length; at++) isLast = buffer[start + at] === last[at]
    if (!isLast) {
      last = Buffer.from(buffer.subarray(start, end))
      lastNumber = directoryNumber(decodePath(last))
    }
    return lastNumber
  }
}

/** By the first three digits of the mode. A symbolic link's content is its target, a submodule's is a commit. */
function kindOf(buffer: Buffer, mode: number): number {
  const second = buffer[mode + 1]
  if (second === 0x32) return SYMLINK
  return second === 0x36 ? SUBMODULE : FILE
}
