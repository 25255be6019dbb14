import { inParts, valuesOf } from '../../columns/numbers.js'
import { locationsOf } from '../../content/locations.js'
import type { Numbers, SniffTask, World } from '../../model.js'
import type { Entries } from '../entries.js'
import type { ScopedListing } from '../sources.js'
import type { StoredBuilder } from './builder.js'

/** Less is not worth another thread. */
const FILES_PER_TASK = 1000

/** Of fewer files to read all that have a size in common takes no longer than to make ready for hashing (3 ms). */
const LEAST_TO_HASH = 500

/**
 * Looks into entries on disk, on all threads, and marks those that are pointers.
 * @param sizes by entry: bytes; `null`: these are symbolic links
 * @returns by entry: XXH64 of those that were read whole, if they are many; else `null`
 */
export async function sniffEntries(
  { entries }: ScopedListing,
  numbers: Numbers,
  sizes: readonly number[] | null,
  world: World,
  into: StoredBuilder,
): Promise<BigUint64Array | null> {
  const tasks = tasksOf(numbers)
  const isHashed = sizes !== null && numbers.length >= LEAST_TO_HASH
  const hashOf = isHashed ? new BigUint64Array(entries.names.length) : null
  await world.workers.run(
    'sniff',
    tasks.map((task) => ({ ...sniffTask(world.root, entries, task, sizes), hashes: isHashed })),
    ({ pointers, dangling, hashes, bytesRead }, number) => {
      const task = tasks[number] as Int32Array
      if (hashes !== null && hashOf !== null) {
        for (let file = 0; file < task.length; file++) hashOf[task[file] as number] = hashes[file] as bigint
      }
      for (const { file, kind, identity, size } of pointers) {
        const pointer = { kind, identity, describedIn: null, hasPlace: true, objectId: null }
        into.mark(task[file] as number, pointer, size)
        if (sizes !== null) into.absent[kind] += 1
      }
      into.onDisk += pointers.length
      into.absent.annex += dangling
      into.bytesRead += bytesRead
    },
    world.progress.advance,
  )
  return hashOf
}

/** Entries in parts, one for each task. */
export function tasksOf(numbers: Numbers): Int32Array[] {
  return inParts(numbers, FILES_PER_TASK)
}

export function sniffTask(
  root: string,
  entries: Entries,
  numbers: Numbers,
  sizes: readonly number[] | null,
): SniffTask {
  return {
    files: locationsOf(root, entries, numbers),
    sizes: sizes && valuesOf(numbers, (entry) => sizes[entry] as number),
    hashes: false,
  }
}
