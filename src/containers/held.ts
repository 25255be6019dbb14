import type { Bytes } from '../disk/bytes.js'
import { isPlain, piecesOf, type TextSource } from './text-source.js'

/** What is no longer is read whole as soon as anything of it is. */
const SMALL_BYTES = 64 * 1024

/** So much of a longer content is kept: its format is found out, and its columns, before it is read. */
const HELD_BYTES = 1024 * 1024

/** Keeps what is read of the beginning of a content, so that the second look at it reads nothing. */
export function heldBeginning(bytes: Bytes): Bytes {
  const { size } = bytes
  let memory: Uint8Array = new Uint8Array(0)
  let held = 0

  /** Reads on behind what is kept, up to a place. */
  function hold(end: number): void {
    if (memory.length < end) {
      const larger = new Uint8Array(Math.min(Math.max(end, memory.length * 2), HELD_BYTES, size))
      larger.set(memory.subarray(0, held))
      memory = larger
    }
    while (held < end) {
      const count = bytes.read(held, memory.subarray(held, end))
      if (count === 0) return
      held += count
    }
  }

  return {
    size,
    read(position, into) {
      const end = Math.min(position + into.length, HELD_BYTES, size)
      if (size <= SMALL_BYTES) hold(size)
      else if (position <= held && held < end) hold(end)
      const kept = Math.max(0, Math.min(held, position + into.length) - position)
      if (kept > 0) into.set(memory.subarray(position, position + kept))
      return kept === into.length || size <= SMALL_BYTES
        ? kept
        : kept + bytes.read(position + kept, into.subarray(kept))
    },
  }
}

/**
 * Keeps a text whole that has to be gone through several times, if it is not too long.
 * @param most bytes
 */
export async function heldText(source: TextSource, most: number): Promise<TextSource> {
  if (isPlain(source) && source.bytes.size > most) return source
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of piecesOf(source, 0)) {
    size += piece.length
    if (size > most) return source
    pieces.push(Buffer.from(piece))
  }
  return { bytes: inMemory(Buffer.concat(pieces)), packing: null, encoding: 'bytes' }
}

/** Bytes that are there already. */
export function inMemory(memory: Buffer): Bytes {
  return {
    size: memory.length,
    read: (position, into) => memory.copy(into, 0, position, Math.min(memory.length, position + into.length)),
  }
}
