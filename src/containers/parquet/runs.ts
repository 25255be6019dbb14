import type { SchemaTree } from 'hyparquet'
import { Failure } from '../../failure.js'
import type { Library } from './file.js'

/** A run of bits is told in groups of so many values, of which the last may be more than are wanted. */
const GROUP = 8

/** What a page says of itself. */
export interface PageRuns {
  /** Bytes of the page, unpacked. */
  bytes: Uint8Array
  /** How many values it has, missing ones included. */
  count: number
  encoding: string
  /** Lengths of its levels where the header has them, in bytes; `null`: each is told before them. */
  levels: { repetition: number; definition: number } | null
}

/**
 * Looks at the lengths of the runs in which a page tells levels and numbers of its dictionary: each is believed by the
 * library, and a few bytes can say two thousand million values.
 * @throws {Failure} if a run is longer than its page
 */
export function checkRuns({ parquet }: Library, page: PageRuns, path: SchemaTree[], isTruth: boolean): void {
  const { bytes, count, encoding, levels } = page
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const kinds = [
    [parquet.getMaxRepetitionLevel(path), levels?.repetition],
    [parquet.getMaxDefinitionLevel(path), levels?.definition],
  ] as const
  for (const [most, told] of kinds) {
    if (most === 0) continue
    const length = told ?? lengthAt(view, at)
    if (told === undefined) at += 4
    checkRun(bytes, at, at + length, bitsFor(most), count)
    at += length
  }
  if (levels !== null) at = levels.repetition + levels.definition
  if (encoding.endsWith('_DICTIONARY') && at < bytes.length) {
    checkRun(bytes, at + 1, bytes.length, bytes[at] as number, count)
  } else if (encoding === 'RLE' && isTruth && at + 4 <= bytes.length) {
    checkRun(bytes, at + 4, bytes.length, 1, count)
  }
}

function checkRun(bytes: Uint8Array, from: number, to: number, bits: number, count: number): void {
  if (to > bytes.length || bits > 32) throw new Failure('a page contradicts itself')
  let seen = 0
  for (let at = from; at < to && seen < count; ) {
    let header = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++] as number
      if (!(shift < 2 ** 35) || byte === undefined) throw new Failure('a page is cut off')
      header += (byte & 0x7f) * shift
      if (byte < 0x80) break
    }
    const isPacked = header % 2 === 1
    const run = isPacked ? Math.floor(header / 2) * GROUP : header / 2
    // Writers fill the last groups up, some of them to many.
    if (Math.floor(run) > count + GROUP * GROUP * GROUP) throw new Failure('a run is longer than its page')
    seen += Math.floor(run)
    at += isPacked ? (Math.floor(run) / GROUP) * bits : (bits + 7) >> 3
  }
}

function lengthAt(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw new Failure('a page is cut off')
  return view.getUint32(at, true)
}

function bitsFor(most: number): number {
  return 32 - Math.clz32(most)
}
