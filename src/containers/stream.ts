import { Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import type { Bytes } from '../disk/bytes.js'
import { Failure } from '../failure.js'
import type * as Tables from '../libraries/tables.js'
import { LONGEST_RECORD } from './records.js'

/** How contents are packed, by the last ending of their name. */
export const PACKINGS = ['gz', 'zst'] as const
export type Packing = (typeof PACKINGS)[number]

/** How the text of a content is written; whatever it is, what is read of it is UTF-8 or any other superset of ASCII. */
export type Encoding = 'bytes' | 'utf-16le' | 'utf-16be'

/** A content, and how to come to its text. */
export interface TextSource {
  bytes: Bytes
  packing: Packing | null
  encoding: Encoding
}

/**
 * Takes a part of a text.
 * @param bytes those from `start` to `end`; may be changed, and one more behind them
 * @param isLast whether nothing follows
 * @returns up to where it was taken: the rest comes again, with more behind it. `STOP`: nothing more is wanted
 */
export type TakePart = (bytes: Uint8Array, start: number, end: number, isLast: boolean) => number

export const STOP = -1

const PIECE_BYTES = 1024 * 1024
const FIRST_BYTES = 64 * 1024

/** Node has it from version 22.15 on. */
const createZstd = (zlib as { createZstdDecompress?: () => zlib.Gunzip }).createZstdDecompress

/**
 * Reads a text in parts from an offset on, in memory of a few parts, or of the longest record.
 * @param from bytes of the text
 * @param to bytes of the text from where on nothing is wanted: more may come all the same
 * @throws {Failure} where what is packed is broken, or a record is too long
 */
export async function readText(
  source: TextSource,
  from: number,
  take: TakePart,
  to = Number.POSITIVE_INFINITY,
): Promise<void> {
  if (isPlain(source)) {
    readPlain(source.bytes, from, Math.min(to, source.bytes.size), take)
    return
  }
  const parts = createParts(from, PIECE_BYTES, take)
  for await (const piece of piecesOf(source, from)) {
    parts.room(piece.length).set(piece)
    if (!parts.add(piece.length)) return
  }
  parts.end()
}

/** Whether the bytes of a content are its text. */
export function isPlain({ packing, encoding }: TextSource): boolean {
  return packing === null && encoding === 'bytes'
}

/** Reads to where parts are taken from. */
function readPlain(bytes: Bytes, from: number, to: number, take: TakePart): void {
  const parts = createParts(from, Math.min(FIRST_BYTES, Math.max(0, to - from)), take)
  let wanted = FIRST_BYTES
  for (let position = from; position < to; ) {
    const count = bytes.read(position, parts.room(Math.min(wanted, to - position)))
    if (count === 0) break
    position += count
    wanted = Math.min(PIECE_BYTES, wanted * 2)
    if (!parts.add(count)) return
  }
  parts.end()
}

/** Hands parts of a text over, each with what was left of the one before. */
function createParts(from: number, size: number, take: TakePart) {
  let memory: Uint8Array = new Uint8Array(size + 1)
  let end = 0
  let offset = from
  /** Where a record is longer than what is there, it is only tried again once that has doubled: trying costs its length. */
  let least = 0
  return {
    /** Where the next bytes are to be written. */
    room(length: number): Uint8Array {
      if (length > memory.length - 1 - end) memory = enlarged(memory, end, end + length + 1)
      return memory.subarray(end, end + length)
    },
    /** Takes note of what was written. @returns whether more is wanted */
    add(length: number): boolean {
      end += length
      if (end < least && end <= LONGEST_RECORD) return true
      const position = take(memory, 0, end, false)
      if (position === STOP) return false
      least = position === 0 ? end * 2 : 0
      memory.copyWithin(0, position, end)
      end -= position
      offset += position
      if (end > LONGEST_RECORD) {
        throw new Failure(`the record at byte ${offset} is longer than ${LONGEST_RECORD} bytes`)
      }
      return true
    },
    end(): void {
      if (end > 0) take(memory, 0, end, true)
    },
  }
}

function enlarged(memory: Uint8Array, used: number, least: number): Uint8Array {
  const larger = new Uint8Array(Math.max(least, memory.length * 2))
  larger.set(memory.subarray(0, used))
  return larger
}

/** The text of a content from an offset on; each piece may be used again for the next. */
export async function* piecesOf(source: TextSource, from: number): AsyncGenerator<Uint8Array> {
  const { bytes, packing, encoding } = source
  if (isPlain(source)) {
    yield* rawPieces(bytes, from)
    return
  }
  let left = from
  for await (const piece of decoded(unpacked(bytes, packing), encoding)) {
    if (left < piece.length) yield piece.subarray(left)
    left = Math.max(0, left - piece.length)
  }
}

/** Each piece is used again for the next. Many want the beginning or one record only: pieces grow. */
function* rawPieces(bytes: Bytes, from: number): Generator<Uint8Array> {
  const piece = new Uint8Array(Math.min(PIECE_BYTES, Math.max(0, bytes.size - from)))
  let wanted = FIRST_BYTES
  for (let position = from; position < bytes.size; ) {
    const count = bytes.read(position, piece.subarray(0, wanted))
    if (count === 0) return
    yield piece.subarray(0, count)
    position += count
    wanted = Math.min(PIECE_BYTES, wanted * 2)
  }
}

/** A content from its start, unpacked. */
export async function* unpacked(bytes: Bytes, packing: Packing | null): AsyncGenerator<Uint8Array> {
  const raw = rawPieces(bytes, 0)
  try {
    if (packing === null) yield* raw
    else if (packing === 'gz') yield* transformed(raw, zlib.createGunzip())
    else if (createZstd !== undefined) yield* transformed(raw, createZstd())
    else {
      const { fzstd } = await import(/* webpackIgnore: true */ '../libraries/tables.js')
      yield* unpackedZstd(raw, fzstd)
    }
  } catch (error) {
    if (packing === null || error instanceof Failure) throw error
    throw new Failure(`can't be unpacked: ${(error as Error).message}`)
  }
}

async function* transformed(raw: Iterable<Uint8Array>, transform: zlib.Gunzip): AsyncGenerator<Uint8Array> {
  // Copies, since the transform works on while the next piece is read.
  const copies = (function* () {
    for (const piece of raw) yield piece.slice()
  })()
  const source = Readable.from(copies, { objectMode: false })
  source.on('error', (error) => transform.destroy(error))
  try {
    yield* source.pipe(transform) as AsyncIterable<Uint8Array>
  } finally {
    source.destroy()
    transform.destroy()
  }
}

function* unpackedZstd(raw: Iterable<Uint8Array>, fzstd: typeof Tables.fzstd): Generator<Uint8Array> {
  const pieces: Uint8Array[] = []
  const decompress = new fzstd.Decompress((piece) => pieces.push(piece))
  for (const piece of raw) {
    decompress.push(piece.slice())
    yield* pieces.splice(0)
  }
  decompress.push(new Uint8Array(0), true)
  yield* pieces
}

async function* decoded(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'bytes') {
    yield* pieces
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }))
  yield Buffer.from(decoder.decode())
}

/** How a text is written, by the mark at its start. */
export function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'bytes'
}
