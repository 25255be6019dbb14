import type { ContentPlaces } from '../content/readable.js'
import { addPixels, addTop, PRINT_BYTES, readPrint } from '../kinds/near-picture/print.js'
import type { DataFiles, World } from '../model.js'
import type { PictureContent } from './picture-files.js'
import { type PicturesRead, takeRead } from './pictures-read.js'
import { inBatches, readBatch, type Takers } from './read-batch.js'

/** Fingerprints that earlier runs made, by the names of contents. */
export interface KeptPrints {
  find(name: string): Uint8Array | null
  keep(name: string, print: Uint8Array): void
  /** What other machines read, in place of all reading here. */
  read?: PicturesRead
}

/** Fingerprints of pictures by number, `PRINT_BYTES` each, shared by all threads. */
export interface Prints {
  bytes: Uint8Array
  /** 1: there is one. */
  isKnown: Uint8Array
  /** Why there is none, by picture. */
  troubles: Map<number, string>
  /** Pictures of which the content is not on this machine. */
  absent: number[]
  bytesRead: number
}

/** What a picture's own bytes are not on this machine. */
export const NOT_HERE = 'its content is not here'

/** So many bytes are made readable at once: git writes out what lies in its store alone. */
const BYTES_AT_ONCE = 512 * 1024 * 1024

export function emptyPrints(pictures: number): Prints {
  return {
    bytes: new Uint8Array(new SharedArrayBuffer(pictures * PRINT_BYTES)),
    isKnown: new Uint8Array(pictures),
    troubles: new Map(),
    absent: [],
    bytesRead: 0,
  }
}

/** The bytes of one fingerprint, to be read and changed. */
export function printAt({ bytes }: Prints, picture: number): Uint8Array {
  return bytes.subarray(picture * PRINT_BYTES, (picture + 1) * PRINT_BYTES)
}

/**
 * Takes what earlier runs know.
 * @returns the pictures that are left to be read
 */
export function recallPrints(
  contents: readonly PictureContent[],
  from: number,
  prints: Prints,
  kept: KeptPrints | null,
): number[] {
  const left: number[] = []
  for (let picture = from; picture < contents.length; picture++) {
    const { stored } = contents[picture] as PictureContent
    const known = stored === null ? null : (kept?.find(stored) ?? null)
    if (known !== null && readPrint(known) !== null) setPrint(prints, picture, known)
    else left.push(picture)
  }
  return left
}

/**
 * Makes fingerprints of pictures, each content once, and keeps them for later runs.
 * @param files whose numbers the contents have
 * @param named where the pixels of all are to be named, too: gets the name of those that are read (`null`: it could not be
 *   decoded whole), which is kept with the fingerprint, but not added to it
 * @throws {Failure} if git can't be run
 */
export async function makePrints(
  contents: readonly PictureContent[],
  pictures: readonly number[],
  files: DataFiles,
  places: ContentPlaces,
  prints: Prints,
  kept: KeptPrints | null,
  world: World,
  named?: (picture: number, pixels: Uint8Array | null) => void,
): Promise<void> {
  const takers: Takers = {
    ...(named === undefined ? {} : { pixels: namedAndKept }),
    absent: (picture) => prints.absent.push(picture),
    recall: (picture, name) => {
      const known = kept?.find(name) ?? null
      if (known === null || readPrint(known) === null) return false
      setPrint(prints, picture, known)
      return true
    },
    take: (picture, name, print) => {
      setPrint(prints, picture, print)
      if (name !== null) kept?.keep(name, print)
    },
    trouble: (picture, message) => prints.troubles.set(picture, message),
    read: (bytes) => {
      prints.bytesRead += bytes
    },
  }
  if (kept?.read !== undefined) return takeRead('prints', contents, pictures, files, kept.read, takers)
  for (const batch of inBatches(pictures, (picture) => sizeOf(contents, picture, files), BYTES_AT_ONCE)) {
    await readBatch('prints', contents, batch, files, places, world, takers)
  }

  function namedAndKept(picture: number, name: string | null, pixels: Uint8Array | null): void {
    named?.(picture, pixels)
    if (pixels === null || name === null || kept === null) return
    const print = printAt(prints, picture).slice()
    addPixels(print, pixels)
    kept.keep(name, print)
  }
}

/**
 * Adds the names of their pixels, or of their topmost rows, to the fingerprints of these pictures, as far as they can be
 * decoded.
 */
export async function addPixelNames(
  part: 'tops' | 'pixels',
  contents: readonly PictureContent[],
  pictures: readonly number[],
  files: DataFiles,
  places: ContentPlaces,
  prints: Prints,
  kept: KeptPrints | null,
  world: World,
): Promise<void> {
  const takers: Takers = {
    absent() {},
    recall: () => false,
    take: (picture, name, digest) => {
      const print = printAt(prints, picture)
      if (part === 'tops') addTop(print, digest)
      else addPixels(print, digest)
      if (name !== null) kept?.keep(name, print)
    },
    // It is told by its thumbnail as before.
    trouble() {},
    read: (bytes) => {
      prints.bytesRead += bytes
    },
  }
  // Where others looked at the pictures they named the pixels of all.
  if (kept?.read !== undefined && part === 'tops') return
  if (kept?.read !== undefined) return takeRead('pixels', contents, pictures, files, kept.read, takers)
  for (const batch of inBatches(pictures, (picture) => sizeOf(contents, picture, files), BYTES_AT_ONCE)) {
    await readBatch(part, contents, batch, files, places, world, takers)
  }
}

/** Bytes that reading these pictures takes, as far as they are known. */
export function bytesOf(
  contents: readonly PictureContent[],
  pictures: readonly number[],
  files: DataFiles,
): number {
  return pictures.reduce((sum, picture) => sum + sizeOf(contents, picture, files), 0)
}

function sizeOf(contents: readonly PictureContent[], picture: number, files: DataFiles): number {
  return Math.max(0, files.sizes[contents[picture]?.files[0] as number] as number)
}

function setPrint(prints: Prints, picture: number, print: Uint8Array): void {
  prints.bytes.set(print, picture * PRINT_BYTES)
  prints.isKnown[picture] = 1
}
