import { valuesOf } from '../columns/numbers.js'
import { pathAt } from '../columns/paths.js'
import type {
  DigestAlgorithm,
  FileError,
  Numbers,
  ReadResult,
  ReadTask,
  Snapshot,
  Work,
  World,
} from '../model.js'
import { DIGEST_BYTES, DIGEST_FLAGS, type Digests, isWanted } from './digests.js'
import { locationsOf } from './locations.js'

/** Small enough that threads end together. */
const FILES_PER_TASK = 256
const BYTES_PER_TASK = 32 * 1024 * 1024

/** What reading files gave beside what it was done for. */
export interface Reading {
  errors: FileError[]
  bytesRead: number
}

/** Names of a content: git's, and hashes; SHA-256, whose collisions nobody can make, is always among them. */
export interface ContentNames {
  /** Git's object id, hex. */
  objectId: string
  /** Bytes. */
  size: number
  digests: Digests & { sha256: Buffer }
}

/** Which hashes are wanted of a file beside SHA-256: a sum of `DIGEST_FLAGS`. */
export type Wanted = (file: number) => number

/** What git does to a file's bytes before they are named: a sum of `CONVERSION`, of what is converted here. */
export type ConversionOf = (file: number) => number

/** The snapshot's files, as far as reading them goes. */
export type FilesToRead = Pick<Snapshot, 'files' | 'objectFormat'>

/** A task for these files. */
export function readTask(numbers: Numbers, { files, objectFormat }: FilesToRead, { root }: World): ReadTask {
  return {
    files: locationsOf(root, files, numbers),
    sizes: valuesOf(numbers, (file) => files.sizes[file] as number),
    modified: valuesOf(numbers, (file) => files.modified[file] as number),
    objectFormat,
  }
}

/**
 * Reads files whole, on all threads, for the names of their contents.
 * @param take gets each file that could be read
 */
export function readByName(
  numbers: readonly number[],
  snapshot: FilesToRead,
  world: World,
  take: (file: number, names: ContentNames) => void,
  wanted: Wanted,
  conversionOf: ConversionOf | null,
): Promise<Reading> {
  const taskOf = (task: readonly number[]) => ({
    ...readTask(task, snapshot, world),
    wanted: Uint8Array.from(task, wanted),
    ...(conversionOf === null ? {} : { conversions: Uint8Array.from(task, conversionOf) }),
  })
  return readAll('names', numbers, snapshot, world, taskOf, ({ digests, objectIds, sizes }, index, file) => {
    const flags = wanted(file) | DIGEST_FLAGS.sha256
    const digestOf = (algorithm: DigestAlgorithm): Buffer | null => {
      const bytes = DIGEST_BYTES[algorithm]
      const { buffer, byteOffset } = digests[algorithm]
      return isWanted(algorithm, flags) ? Buffer.from(buffer, byteOffset + index * bytes, bytes) : null
    }
    const sha256 = digestOf('sha256') as Buffer
    const others = { md5: digestOf('md5'), 'md5-lf': digestOf('md5-lf') }
    take(file, {
      objectId: objectIds[index] as string,
      size: sizes[index] as number,
      digests: { sha256, ...others },
    })
  })
}

/**
 * Reads the first block of files, on all threads.
 * @param take gets each file that could be read, with the quick hash of that block
 */
export function readHeads(
  numbers: readonly number[],
  snapshot: FilesToRead,
  world: World,
  take: (file: number, hash: bigint) => void,
): Promise<Reading> {
  const taskOf = (task: readonly number[]) => readTask(task, snapshot, world)
  return readAll('heads', numbers, snapshot, world, taskOf, ({ hashes }, index, file) => {
    take(file, hashes[index] as bigint)
  })
}

/** @param take gets each file that could be read, with the result that it is part of, and its number there */
async function readAll<Kind extends 'heads' | 'names'>(
  kind: Kind,
  numbers: readonly number[],
  snapshot: FilesToRead,
  world: World,
  taskOf: (task: readonly number[]) => Work[Kind]['task'],
  take: (result: Work[Kind]['result'], index: number, file: number) => void,
): Promise<Reading> {
  const reading: Reading = { errors: [], bytesRead: 0 }
  const mostBytes = kind === 'heads' ? Number.POSITIVE_INFINITY : BYTES_PER_TASK
  const tasks = inTasks(numbers, snapshot, mostBytes)
  await world.workers.run(
    kind,
    { length: tasks.length, at: (number) => taskOf(tasks[number] as number[]) },
    (result, number) => {
      const task = tasks[number] as number[]
      addResult(reading, result, task, snapshot)
      const failed = new Set(result.errors.map(({ file }) => file))
      task.forEach((file, index) => {
        if (!failed.has(index)) take(result, index, file)
      })
    },
    world.progress.advance,
  )
  return reading
}

function inTasks(numbers: readonly number[], { files }: FilesToRead, mostBytes: number): number[][] {
  const tasks: number[][] = []
  let task: number[] = []
  let bytes = 0
  for (const file of numbers) {
    const size = files.sizes[file] as number
    if (tasks.length === 0 || task.length === FILES_PER_TASK || bytes + size > mostBytes) {
      task = []
      bytes = 0
      tasks.push(task)
    }
    task.push(file)
    bytes += size
  }
  return tasks
}

/** @param task the files that the result is about */
export function addResult(
  reading: Reading,
  { errors, bytesRead }: ReadResult,
  task: Numbers,
  { files }: FilesToRead,
): void {
  for (const { file, message } of errors) {
    reading.errors.push({ path: pathAt(files, task[file] as number), message })
  }
  reading.bytesRead += bytesRead
}
