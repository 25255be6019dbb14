import { dataFileAt } from '../columns/data-files.js'
import { addResult, readTask } from '../content/read-files.js'
import type { Reader } from '../content/remembered.js'
import type { DataFiles, Group, Match, NarrowTask, Snapshot, World } from '../model.js'
import { sortByPath } from '../paths/order.js'
import { matchByDigest } from './by-digest.js'
import { divideByHead } from './by-head.js'
import { type SizeSets, setsOfSize } from './size-sets.js'
import { HEAD_BYTES, MOST_BYTES_HELD } from './work/narrow.js'

/** A task is large enough that handing it over costs little (1 %), and small enough that threads end together. */
const FILES_PER_TASK = 512
const BYTES_PER_TASK = 32 * 1024 * 1024

/** To read the first block of a larger file once more adds less than 1 % to what is read. */
const SMALLEST_LARGE = 1024 * 1024

/** Sets that are dealt with together. */
interface Part extends SizeSets {
  bytes: number
}

/**
 * Finds equal files among those on disk. A file whose size no other has is not opened.
 * @param numbers the files
 * @param remembers whether what is read is remembered, so that it has to be in a form that can be
 */
export async function matchBySize(
  numbers: readonly number[],
  snapshot: Snapshot,
  world: World,
  reader: Reader,
  remembers: boolean,
): Promise<Match> {
  const { files } = snapshot
  const { parts, large, others } = divide(numbers, files, remembers)
  // So that what is left of a set is not all one thread's: of twenty huge files two threads compare ten pairs.
  const divided = await divideByHead(large, snapshot, reader)
  const match = await narrowParts(byBytes([...parts, ...partsOf(divided.sets, files)]), snapshot, world)
  const digested = await matchByDigest(others, snapshot, reader)
  for (const [objectId, members] of digested.sets) match.groups.push(groupOf(objectId, members, files))
  return {
    groups: match.groups,
    errors: [...divided.errors, ...match.errors, ...digested.errors],
    bytesRead: divided.bytesRead + match.bytesRead + digested.bytesRead,
    notes: [],
  }
}

async function narrowParts(parts: readonly Part[], snapshot: Snapshot, world: World): Promise<Match> {
  const match: Match = { groups: [], errors: [], bytesRead: 0, notes: [] }
  const taskOf = ({ files, counts }: Part): NarrowTask => ({ ...readTask(files, snapshot, world), counts })
  await world.workers.run(
    'narrow',
    // Made one by one, while others are done already: all of them take as long as reading 3 % of the files.
    { length: parts.length, at: (number) => taskOf(parts[number] as Part) },
    (result, number) => {
      const { files } = parts[number] as Part
      addResult(match, result, files, snapshot)
      // Here and not in the end, when no other thread has anything to do.
      for (const { objectId, members } of result.groups) {
        const group = groupOf(
          objectId,
          members.map((file) => files[file] as number),
          snapshot.files,
        )
        match.groups.push(group)
      }
    },
    world.progress.advance,
  )
  return match
}

/** A part for each set. */
function partsOf(sets: readonly (readonly number[])[], { sizes }: DataFiles): Part[] {
  return sets.map((set) => ({
    files: Uint32Array.from(set),
    counts: [set.length],
    bytes: set.length * (sizes[set[0] as number] as number),
  }))
}

/** Those with most first, so that no thread begins the longest one when the others are done. */
function byBytes(parts: Part[]): Part[] {
  return parts.sort((left, right) => right.bytes - left.bytes)
}

/**
 * Divides the sets of one size into parts that one thread narrows. Within a part sets stay in the order of the listing,
 * which is mostly the one that the file system is quickest in. Sets of large files, and sets that are too many to be
 * held together, are left over.
 */
function divide(
  numbers: readonly number[],
  files: DataFiles,
  remembers: boolean,
): { parts: Part[]; large: number[]; others: number[][] } {
  const { counts, files: alike } = setsOfSize(numbers, files)
  const parts: Part[] = []
  const large: number[] = []
  const others: number[][] = []
  let part: Part | null = null
  let begin = 0
  let end = 0
  for (const count of counts) {
    const first = end
    end += count
    const size = files.sizes[alike[first] as number] as number
    const bytes = count * size
    const isLarge = size >= SMALLEST_LARGE && count > 2 && bytes > BYTES_PER_TASK
    const isApart = remembers || count * Math.min(size, HEAD_BYTES) > MOST_BYTES_HELD
    if (isApart || isLarge) {
      const set = alike.subarray(first, end)
      if (isApart) others.push(Array.from(set))
      else for (const file of set) large.push(file)
      part = null
      continue
    }
    if (part === null || end - begin > FILES_PER_TASK || part.bytes + bytes > BYTES_PER_TASK) {
      begin = first
      part = { files: alike, counts: [], bytes: 0 }
      parts.push(part)
    }
    part.files = alike.subarray(begin, end)
    part.counts.push(count)
    part.bytes += bytes
  }
  return { parts, large, others }
}

function groupOf(objectId: string, members: readonly number[], files: DataFiles): Group {
  const id = `git:${objectId}`
  return {
    id,
    names: [id],
    evidence: ['bytes'],
    size: files.sizes[members[0] as number] as number,
    files: sortByPath(members.map((file) => dataFileAt(files, file))),
  }
}
