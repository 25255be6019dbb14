import { Readable } from 'node:stream'
import { constants, createInflate, inflateSync } from 'node:zlib'
import { damaged, NotDecodable } from '../not-decodable.js'
import type { RowReader } from './rows.js'

/** What unpacks to no more is unpacked in one go, which for small pictures is twice as fast. */
const ONE_GO_BYTES = 4 * 1024 * 1024
const PIECE_BYTES = 256 * 1024
/** Node refuses smaller ones. */
const LEAST_PIECE = 64
const TOO_MUCH = 'ERR_BUFFER_TOO_LARGE'

/**
 * Unpacks the data of a PNG and gives it to the reader of its rows; memory is bounded, whatever it unpacks to.
 * @param size bytes that the rows take
 * @throws {NotDecodable} if it is damaged or ends before
 */
export async function unpack(data: Buffer[], size: number, reader: RowReader): Promise<void> {
  try {
    if (size <= ONE_GO_BYTES) reader.add(inOneGo(data, size))
    else await inPieces(data, reader)
  } catch (error) {
    if (error instanceof NotDecodable) throw error
    throw damaged('its data does not unpack')
  }
  reader.finish()
}

/**
 * Unpacks as much of the data of a PNG as its reader wants.
 * @throws {NotDecodable} if it is damaged or ends before
 */
export async function unpackStart(data: Buffer[], reader: RowReader): Promise<void> {
  try {
    await inPieces(data, reader)
  } catch (error) {
    if (error instanceof NotDecodable) throw error
    throw damaged('its data does not unpack')
  }
  reader.finish()
}

/** What is there is given, also where the end is missing: the reader knows what it lacks. */
const SETTINGS = { finishFlush: constants.Z_SYNC_FLUSH }

function inOneGo(data: Buffer[], size: number): Uint8Array {
  const packed = data.length === 1 ? (data[0] as Buffer) : Buffer.concat(data)
  // One piece holds it all, so nothing is copied together.
  const chunkSize = Math.max(LEAST_PIECE, size)
  try {
    return inflateSync(packed, { ...SETTINGS, chunkSize, maxOutputLength: chunkSize })
  } catch (error) {
    // Some writers put more behind the last row, which everybody passes over.
    if ((error as NodeJS.ErrnoException).code !== TOO_MUCH) throw error
    return inflateSync(packed, { ...SETTINGS, maxOutputLength: chunkSize + PIECE_BYTES })
  }
}

async function inPieces(data: Buffer[], reader: RowReader): Promise<void> {
  const pieces = Readable.from(data).pipe(createInflate({ ...SETTINGS, chunkSize: PIECE_BYTES }))
  for await (const piece of pieces) {
    reader.add(piece as Buffer)
    if (reader.isDone()) return
  }
}
