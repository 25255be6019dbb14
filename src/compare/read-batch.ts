import { lstatSync } from 'node:fs'
import { stampName } from '../cache/stamp.js'
import { inBatches } from '../columns/lists.js'
import { findReadable, type ReadableContent } from '../content/readable.js'
import type { ContentsTask, Work } from '../model.js'
import { encodePath } from '../paths/lossless.js'
import type { PrintSource } from './print-source.js'

const FILES_PER_TASK = 32
const BYTES_PER_TASK = 8 * 1024 * 1024

/** The kinds of work that read contents. */
type ContentWork = {
  [Kind in keyof Work]: Work[Kind]['task'] extends ContentsTask ? Kind : never
}[keyof Work]

/** What is done with what comes of reading contents; `name`: under which it can be kept, if any. */
export interface Takers {
  absent(content: number): void
  recall(content: number, name: string): boolean
  take(content: number, name: string | null, value: Uint8Array): void
  /** Where pixels are named beside fingerprints: gets their name; `null`: it could not be decoded whole. */
  pixels?(content: number, name: string | null, pixels: Uint8Array | null): void
  trouble(content: number, message: string): void
}

/**
 * Reads some contents on all threads.
 * @returns how many bytes were read
 * @throws {Failure} if git can't be run
 */
export async function readBatch(
  work: ContentWork,
  { form, contents, files, places, world }: PrintSource,
  numbers: readonly number[],
  takers: Takers,
): Promise<number> {
  const fileOf = (content: number): number => contents[content]?.files[0] as number
  const all = numbers.flatMap((content) => contents[content]?.files ?? [])
  const readable = await findReadable(files, all, places)
  let bytesRead = 0
  try {
    const at = new Map<number, ReadableContent>()
    const names = new Map<number, string | null>()
    const left: number[] = []
    for (const content of numbers) {
      const file = contents[content]?.files.find((number) => readable.at.has(number))
      const place = readable.at.get(file ?? fileOf(content))
      if (place === undefined) {
        takers.absent(content)
        continue
      }
      const name = contents[content]?.stored ?? nameByStamp(place.location, world.now())
      if (name !== null && takers.recall(content, name)) continue
      at.set(content, place)
      names.set(content, name)
      left.push(content)
    }
    const tasks = [
      ...inBatches(left, (content) => at.get(content)?.size ?? 0, BYTES_PER_TASK, FILES_PER_TASK),
    ]
    const memory = world.memoryPerThread?.() ?? Number.POSITIVE_INFINITY
    const taskOf = (task: readonly number[]): ContentsTask => {
      const found = task.map((content) => at.get(content) as ReadableContent)
      return {
        kind: form.kind,
        locations: found.map(({ location }) => location),
        sizes: found.map(({ size }) => size),
        modified: found.map(({ modified }) => modified),
        memory,
      }
    }
    await world.workers.run(
      work,
      { length: tasks.length, at: (number) => taskOf(tasks[number] as number[]) },
      (result, number) => {
        const task = tasks[number] as number[]
        bytesRead += result.bytesRead
        const failed = new Map(
          [...result.errors, ...result.undecoded].map(({ file, message }) => [file, message]),
        )
        task.forEach((content, index) => {
          const message = failed.get(index)
          if (message !== undefined) {
            takers.trouble(content, message)
            return
          }
          const name = names.get(content) ?? null
          takers.take(content, name, partOf(result.values, index, task.length))
          if (result.pixels === undefined) return
          const pixels = partOf(result.pixels, index, task.length)
          takers.pixels?.(content, name, pixels.some((byte) => byte !== 0) ? pixels : null)
        })
      },
      world.progress.advance,
    )
  } finally {
    readable.close()
  }
  return bytesRead
}

/** One of equal parts. */
function partOf(bytes: Uint8Array, index: number, parts: number): Uint8Array {
  const width = bytes.length / parts
  return bytes.subarray(index * width, (index + 1) * width)
}

/** A name for what lies in a file, of which nothing else names the content; `null`: it was written too lately. */
function nameByStamp(location: string, now: number): string | null {
  const started = BigInt(now) * 1_000_000n
  const stat = lstatSync(encodePath(location), { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : stampName(stat, started)
}
