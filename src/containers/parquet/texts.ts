import { Failure } from '../../failure.js'

/** Texts, or bytes, as they lie one behind the other. */
export interface Texts {
  bytes: Uint8Array
  starts: Int32Array
  ends: Int32Array
}

const LENGTH_BYTES = 4

/** Finds texts that have their lengths before them. @throws {Failure} if there are not so many */
export function textsIn(bytes: Uint8Array, from: number, count: number): Texts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!(count >= 0 && from + count * LENGTH_BYTES <= bytes.length)) throw tooFew()
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  let at = from
  for (let text = 0; text < count; text++) {
    if (at + LENGTH_BYTES > bytes.length) throw tooFew()
    const start = at + LENGTH_BYTES
    at = start + view.getUint32(at, true)
    if (at > bytes.length) throw new Failure('a text goes on behind its page')
    starts[text] = start
    ends[text] = at
  }
  return { bytes, starts, ends }
}

function tooFew(): Failure {
  return new Failure('a page has fewer values than it says')
}
