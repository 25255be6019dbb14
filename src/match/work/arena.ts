/** Memory for equal pieces, used again and again: allocating some for every file costs more than reading it. */
export interface Arena {
  /** So many pieces of so many bytes. What was taken before is given up. */
  take(pieces: number, bytes: number): (piece: number) => Buffer
}

export function createArena(): Arena {
  let memory = Buffer.alloc(0)
  return {
    take(pieces, bytes) {
      if (memory.length < pieces * bytes) memory = Buffer.allocUnsafeSlow(pieces * bytes)
      return (piece) => memory.subarray(piece * bytes, (piece + 1) * bytes)
    },
  }
}
