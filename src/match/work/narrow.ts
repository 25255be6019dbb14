import { addAll } from '../../columns/lists.js'
import { startObjectId } from '../../content/object-id.js'
import { loadQuickHash } from '../../content/quick-hash.js'
import type { Advance, NarrowResult, NarrowTask } from '../../model.js'
import { createArena, type Pieces, pieceOf } from './arena.js'
import { createEqualParts, type EqualParts } from './equal-parts.js'
import { createReading, type Reading } from './reading.js'
import { compareSideBySide } from './side-by-side.js'

/**
 * One block of a file: what a file that turns out to be unique costs. Pictures and sounds of the same size
 * nearly always differ in it.
 */
export const HEAD_BYTES = 4096
const TAIL_BYTES = 4096

/** Below this the tail costs more than it saves: reading it is 1.6 % of a true copy of this size. */
const SMALLEST_WITH_TAIL = 256 * 1024

/** Memory for the files that are compared at once, on each thread; what does not fit is compared piece by piece. */
export const MOST_BYTES_HELD = 32 * 1024 * 1024

/**
 * So many files of one size stay open between two steps, which saves opening the equal ones again (4 % of the time);
 * eight threads together stay within half of the 256 that some systems allow.
 */
const MOST_HELD_OPEN = 16

/** Equal files, and git's id of their content. */
type EqualFiles = NarrowResult['groups'][number]

const headArena = createArena()
const tailArena = createArena()
const restArena = createArena()

/**
 * Finds the equal files in sets of files of one size, each step reading only what the one before left over:
 * head → tail → rest. Nothing is read twice. Files are equal if all their bytes are, which are compared as they are.
 */
export async function narrow(task: NarrowTask, advance: Advance): Promise<NarrowResult> {
  const equalParts = createEqualParts(await loadQuickHash())
  const reading = createReading(task, advance)
  const groups: EqualFiles[] = []
  let first = 0
  for (const count of task.counts) {
    const files = Array.from({ length: count }, (_, index) => first + index)
    addAll(groups, narrowSet(files, reading.sizeOf(first), reading, equalParts))
    reading.release()
    first += count
  }
  return { groups, errors: reading.errors, bytesRead: reading.bytesRead() }
}

function narrowSet(files: number[], size: number, reading: Reading, equalParts: EqualParts): EqualFiles[] {
  const headBytes = Math.min(size, HEAD_BYTES)
  const heads = headArena(files, headBytes, headBytes + 1)
  const hold = size > HEAD_BYTES && files.length <= MOST_HELD_OPEN
  const read = files.filter((file) => reading.start(file, heads, hold))
  const sameHead = equalParts(read, heads)
  if (size <= HEAD_BYTES) return sameHead.map((members) => nameSet(members, size, [heads], reading))
  const sameEnds =
    size < SMALLEST_WITH_TAIL
      ? sameHead
      : sameHead.flatMap((set) => withEqualTails(set, size, reading, equalParts))
  return sameEnds.flatMap((set) => withEqualRests(set, size, heads, reading, equalParts))
}

function withEqualTails(set: number[], size: number, reading: Reading, equalParts: EqualParts): number[][] {
  const tails = tailArena(set, TAIL_BYTES)
  const read = set.filter((file) => reading.part(file, tails, size - TAIL_BYTES))
  return equalParts(read, tails)
}

function withEqualRests(
  set: number[],
  size: number,
  heads: Pieces,
  reading: Reading,
  equalParts: EqualParts,
): EqualFiles[] {
  const restBytes = size - HEAD_BYTES
  if (set.length * restBytes > MOST_BYTES_HELD) {
    return compareSideBySide(set, heads, reading, equalParts)
  }
  const rests = restArena(set, restBytes)
  const read = set.filter((file) => reading.part(file, rests, HEAD_BYTES))
  return equalParts(read, rests).map((members) => nameSet(members, size, [heads, rests], reading))
}

function nameSet(
  members: number[],
  size: number,
  parts: readonly Pieces[],
  { objectFormat }: Reading,
): EqualFiles {
  const hash = startObjectId(objectFormat, size)
  for (const pieces of parts) hash.update(pieceOf(pieces, members[0] as number))
  return { objectId: hash.digest('hex'), members }
}
