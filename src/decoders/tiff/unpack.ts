import { constants, inflateSync } from 'node:zlib'
import { unpackLzw } from '../lzw.js'
import { damaged, truncated } from '../not-decodable.js'
import { COMPRESSION, type TiffLayout } from './layout.js'

/**
 * Unpacks a part of a TIFF.
 * @param size bytes that it must give
 * @throws {NotDecodable} if it is damaged or gives fewer
 */
export function unpackPart(packed: Buffer, size: number, { compression }: TiffLayout): Uint8Array {
  if (compression === COMPRESSION.none) {
    if (packed.length < size) throw truncated()
    return Uint8Array.from(packed.subarray(0, size))
  }
  if (compression === COMPRESSION.deflate || compression === COMPRESSION.oldDeflate)
    return inflate(packed, size)
  const into = new Uint8Array(size)
  const written =
    compression === COMPRESSION.lzw
      ? unpackLzw(packed, into, { symbolBits: 8, isHighFirst: true, early: 1 })
      : unpackBits(packed, into)
  if (written < size) throw truncated()
  return into
}

function inflate(packed: Buffer, size: number): Uint8Array {
  const chunkSize = Math.max(64, size)
  let unpacked: Buffer
  try {
    // Bytes behind the last row are not ours.
    unpacked = inflateSync(packed, {
      finishFlush: constants.Z_SYNC_FLUSH,
      chunkSize,
      maxOutputLength: chunkSize * 2 + 65536,
    })
  } catch {
    throw damaged('its data does not unpack')
  }
  if (unpacked.length < size) throw truncated()
  return unpacked.subarray(0, size)
}

/** Apple's PackBits: a count, then so many bytes, or one byte so many times. */
function unpackBits(packed: Buffer, into: Uint8Array): number {
  let written = 0
  for (let at = 0; at < packed.length && written < into.length; ) {
    const count = packed.readInt8(at++)
    if (count === -128) continue
    if (count >= 0) {
      const piece = packed.subarray(at, Math.min(at + count + 1, at + into.length - written))
      into.set(piece, written)
      written += piece.length
      at += count + 1
      continue
    }
    if (at >= packed.length) break
    const end = Math.min(into.length, written + 1 - count)
    into.fill(packed.readUInt8(at++), written, end)
    written = end
  }
  return written
}

/** Undoes the differences to the pixel on the left, row by row and in place; of 16 bits the high byte comes first. */
export function undoPredictor(rows: Uint8Array, rowBytes: number, samples: number, bits: number): void {
  if (bits !== 8 && bits !== 16) throw damaged('differences of parts of bytes')
  const step = samples * (bits / 8)
  for (let start = 0; start < rows.length; start += rowBytes) {
    for (let at = start + step; at < start + rowBytes; at++) {
      if (bits === 8) {
        rows[at] = (rows[at] as number) + (rows[at - step] as number)
        continue
      }
      const sum = valueAt(rows, at) + valueAt(rows, at - step)
      rows[at] = sum >> 8
      rows[++at] = sum
    }
  }
}

function valueAt(rows: Uint8Array, at: number): number {
  return ((rows[at] as number) << 8) | (rows[at + 1] as number)
}
