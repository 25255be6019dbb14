import { startObjectId } from '../../content/object-id.js'
import { loadQuickHash } from '../../content/quick-hash.js'
import type { Advance, NarrowResult, NarrowTask } from '../../model.js'
import { createArena } from './arena.js'
import { comparePair } from './compare-pair.js'
import { createEqualParts, type EqualParts } from './equal-parts.js'
import { nameWhole } from './names.js'
import { createReading, type Reading } from './reading.js'

/**
 * One block of a file: what a file that turns out to be unique costs. Pictures and sounds of the same size
 * nearly always differ in it.
 */
export const HEAD_BYTES = 4096
const TAIL_BYTES = 4096

/** Below this the tail costs more than it saves: reading it is 1.6 % of a true copy of this size. */
const SMALLEST_WITH_TAIL = 256 * 1024

/** Memory for the files that are compared at once, on each thread; what does not fit is compared in other ways. */
export const MOST_BYTES_HELD = 32 * 1024 * 1024

/**
 * So many files of one size stay open between two steps, which saves opening the equal ones again (4 % of the time);
 * eight threads together stay within half of the 256 that some systems allow.
 */
const MOST_HELD_OPEN = 16

/** Equal files, and git's id of their content. */
type EqualFiles = NarrowResult['groups'][number]

const heads = createArena()
const tails = createArena()
const rests = createArena()

/**
 * Finds the equal files in sets of files of one size, each step reading only what the one before left over:
 * head → tail → rest. Nothing is read twice. Files are equal if all their bytes are, which are compared as they are;
 * only files that are too large to be held, and more than two, are compared by SHA-256.
 */
export async function narrow(task: NarrowTask, advance: Advance): Promise<NarrowResult> {
  const equalParts = createEqualParts(await loadQuickHash())
  const reading = createReading(task, advance)
  const groups: EqualFiles[] = []
  let first = 0
  for (const count of task.counts) {
    const files = Array.from({ length: count }, (_, index) => first + index)
    groups.push(...narrowSet(files, reading.sizeOf(first), reading, equalParts))
    reading.release()
    first += count
  }
  return { groups, errors: reading.errors, bytesRead: reading.bytesRead() }
}

function narrowSet(files: number[], size: number, reading: Reading, equalParts: EqualParts): EqualFiles[] {
  const firstFile = files[0] as number
  const headBytes = Math.min(size, HEAD_BYTES)
  // With one byte more than is wanted, which a file that has grown fills.
  const pieceOf = heads.take(files.length, headBytes + 1)
  const headOf = (file: number): Buffer => pieceOf(file - firstFile).subarray(0, headBytes)
  const hold = size > HEAD_BYTES && files.length <= MOST_HELD_OPEN
  const read = files.filter((file) => reading.start(file, pieceOf(file - firstFile), hold))
  const sameHead = equalParts(read, headOf)
  if (size <= HEAD_BYTES) {
    return sameHead.map((members) => nameSet(members, size, [headOf(members[0] as number)], reading))
  }
  const sameEnds =
    size < SMALLEST_WITH_TAIL
      ? sameHead
      : sameHead.flatMap((set) => withEqualTails(set, size, reading, equalParts))
  return sameEnds.flatMap((set) => withEqualRests(set, size, headOf, reading, equalParts))
}

function withEqualTails(set: number[], size: number, reading: Reading, equalParts: EqualParts): number[][] {
  const tailOf = pieceOfEach(set, tails.take(set.length, TAIL_BYTES))
  const read = set.filter((file) => reading.part(file, tailOf(file), size - TAIL_BYTES))
  return equalParts(read, tailOf)
}

function withEqualRests(
  set: number[],
  size: number,
  headOf: (file: number) => Buffer,
  reading: Reading,
  equalParts: EqualParts,
): EqualFiles[] {
  const restBytes = size - HEAD_BYTES
  if (set.length * restBytes > MOST_BYTES_HELD) {
    const [left, right] = set as [number, number]
    if (set.length > 2) return nameWhole(set, headOf, reading)
    const objectId = comparePair(left, right, headOf(left), reading)
    return objectId === null ? [] : [{ objectId, members: set }]
  }
  const restOf = pieceOfEach(set, rests.take(set.length, restBytes))
  const read = set.filter((file) => reading.part(file, restOf(file), HEAD_BYTES))
  return equalParts(read, restOf).map((members) => {
    const first = members[0] as number
    return nameSet(members, size, [headOf(first), restOf(first)], reading)
  })
}

function pieceOfEach(set: readonly number[], piece: (index: number) => Buffer): (file: number) => Buffer {
  const pieces = new Map(set.map((file, index) => [file, piece(index)]))
  return (file) => pieces.get(file) as Buffer
}

function nameSet(
  members: number[],
  size: number,
  parts: readonly Buffer[],
  { objectFormat }: Reading,
): EqualFiles {
  const hash = startObjectId(objectFormat, size)
  for (const part of parts) hash.update(part)
  return { objectId: hash.digest('hex'), members }
}
