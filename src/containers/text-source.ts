import { Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import type { Bytes } from '../disk/bytes.js'
import { Failure } from '../failure.js'
import type * as Tables from '../libraries/tables.js'

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

/** Bytes that are read at once: few at first, since many want the beginning or one record only. */
export const PIECE_BYTES = 1024 * 1024
export const FIRST_BYTES = 64 * 1024

/** Node has it from version 22.15 on. */
const createZstd = (zlib as { createZstdDecompress?: () => zlib.Gunzip }).createZstdDecompress

/** Whether the bytes of a content are its text. */
export function isPlain({ packing, encoding }: TextSource): boolean {
  return packing === null && encoding === 'bytes'
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
