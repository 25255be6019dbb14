/**
 * Memory for pieces of one length, used again and again, and spoken of by offsets: allocating memory for every file, or
 * only a view of it, costs as much as a system call.
 */
export interface Pieces {
  memory: Buffer
  /** Bytes of each that count. */
  length: number
  /** Where a file's piece begins. */
  offsetOf(file: number): number
}

/** Hands out the pieces of some files; what was handed out before is given up. */
export type Arena = (files: readonly number[], length: number, room?: number) => Pieces

/** @returns a function of the files, the length of a piece, and the room for each if that is more */
export function createArena(): Arena {
  let memory = Buffer.alloc(0)
  return (files, length, room = length) => {
    if (memory.length < files.length * room) memory = Buffer.allocUnsafeSlow(files.length * room)
    return { memory, length, offsetOf: offsets(files, room) }
  }
}

/** Files of a set mostly have consecutive numbers, which need no table. */
function offsets(files: readonly number[], room: number): (file: number) => number {
  const first = files[0] ?? 0
  if (files.every((file, index) => file === first + index)) return (file) => (file - first) * room
  const places = new Map(files.map((file, index) => [file, index * room]))
  return (file) => places.get(file) as number
}

/** What stands in a file's piece. */
export function pieceOf({ memory, length, offsetOf }: Pieces, file: number): Buffer {
  const offset = offsetOf(file)
  return memory.subarray(offset, offset + length)
}
