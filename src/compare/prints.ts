import { inBatches } from '../columns/lists.js'
import type { FileContent } from './contents.js'
import type { KeptPrints, PrintSource, Prints } from './print-source.js'
import { readBatch, type Takers } from './read-batch.js'
import { takeRead } from './read-elsewhere.js'

/** So many bytes are made readable at once: git writes out what lies in its store alone. */
const BYTES_AT_ONCE = 512 * 1024 * 1024

export function emptyPrints(contents: number, width: number): Prints {
  return {
    width,
    bytes: new Uint8Array(new SharedArrayBuffer(contents * width)),
    isKnown: new Uint8Array(contents),
    troubles: new Map(),
    absent: [],
    bytesRead: 0,
  }
}

/** The bytes of one fingerprint, to be read and changed. */
export function printAt({ bytes, width }: Prints, content: number): Uint8Array {
  return bytes.subarray(content * width, (content + 1) * width)
}

/** Numbers of the contents that have a fingerprint. */
export function withPrints({ isKnown }: Prints): number[] {
  const contents: number[] = []
  for (let content = 0; content < isKnown.length; content++)
    if (isKnown[content] === 1) contents.push(content)
  return contents
}

/**
 * Takes what earlier runs know.
 * @param from the first content that is asked for
 * @returns the contents that are left to be read
 */
export function recallPrints(source: Omit<PrintSource, 'files' | 'places' | 'world'>, from = 0): number[] {
  const { contents, kept } = source
  const left: number[] = []
  for (let content = from; content < contents.length; content++) {
    const { stored } = contents[content] as FileContent
    if (stored === null || !recall(source, content, stored, kept)) left.push(content)
  }
  return left
}

/**
 * Makes fingerprints, of each content once, and keeps them for later runs.
 * @param more what else is done with what is read
 * @throws {Failure} if git can't be run
 */
export async function makePrints(
  source: PrintSource,
  contents: readonly number[],
  more: Partial<Takers> & { work?: 'printsAndPixels' } = {},
): Promise<void> {
  const { prints, kept, form } = source
  const { work = form.work, ...others } = more
  const takers: Takers = {
    absent: (content) => prints.absent.push(content),
    recall: (content, name) => recall(source, content, name, kept),
    take: (content, name, print) => {
      setPrint(prints, content, print)
      if (name !== null) kept?.keep(name, print)
    },
    trouble: (content, message) => prints.troubles.set(content, message),
    ...others,
  }
  if (kept?.read !== undefined) return takeRead('prints', source, contents, kept.read, takers)
  await readInBatches(work, source, contents, takers)
}

/**
 * Has threads read contents, as much at a time as git may have to write out.
 * @throws {Failure} if git can't be run
 */
export async function readInBatches(
  work: Parameters<typeof readBatch>[0],
  source: PrintSource,
  contents: readonly number[],
  takers: Takers,
): Promise<void> {
  for (const batch of inBatches(contents, (content) => sizeOf(source, content), BYTES_AT_ONCE)) {
    source.prints.bytesRead += await readBatch(work, source, batch, takers)
  }
}

/** Bytes that reading these contents takes, as far as they are known. */
export function bytesOf(
  source: Pick<PrintSource, 'contents' | 'files'>,
  contents: readonly number[],
): number {
  return contents.reduce((sum, content) => sum + sizeOf(source, content), 0)
}

function sizeOf({ contents, files }: Pick<PrintSource, 'contents' | 'files'>, content: number): number {
  return Math.max(0, files.sizes[contents[content]?.files[0] as number] as number)
}

function recall(
  { form, prints }: Pick<PrintSource, 'form' | 'prints'>,
  content: number,
  name: string,
  kept: KeptPrints | null,
): boolean {
  const known = kept?.find(name) ?? null
  if (known === null || !form.isOne(known)) return false
  setPrint(prints, content, known)
  return true
}

function setPrint(prints: Prints, content: number, print: Uint8Array): void {
  prints.bytes.set(print, content * prints.width)
  prints.isKnown[content] = 1
}
