/** DVC looks at so many bytes to tell text from binary. */
const PROBE = 512

/** DVC 2 read in pieces of this size, and did not see a CRLF that two of them share. */
const PIECE = 2 ** 20

const LF = 0x0a
const CR = 0x0d

/** Bytes besides printable ASCII that DVC counts as text: line feed, carriage return, tab, form feed, backspace. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([LF, CR, 0x09, 0x0c, 0x08])

/**
 * Whether DVC takes a content for text, by its first 512 bytes: no NUL, and at most 30 % outside of printable
 * ASCII and the usual controls. The empty content is text.
 * Source: `istextblock` of DVC.
 */
export function isDvcText(start: Uint8Array): boolean {
  const block = start.subarray(0, PROBE)
  let others = 0
  for (const byte of block) {
    if (byte === 0) return false
    if ((byte < 0x20 || byte > 0x7e) && !TEXT_CONTROLS.has(byte)) others += 1
  }
  return block.length === 0 || others / block.length <= 0.3
}

/** Turns a content, given in chunks of any size, into another, chunk by chunk; `end` gives what is left. */
export interface ChunkTransform {
  update(chunk: Uint8Array): Uint8Array
  end(): Uint8Array
}

/**
 * The form of a content that DVC 2 hashed (`md5-lf`): a text with LF for CRLF, a binary as it is. Exactly so,
 * which means that a CRLF across a border of 1 MiB stays.
 * Source: `file_md5` of DVC 1 and 2. (Where DVC 3 checks such a hash, it tells text from binary anew for every
 * MiB, and so differs from DVC 2 for a few contents that have both.)
 */
export function dvcTextForm(): ChunkTransform {
  let held: Uint8Array = new Uint8Array(0)
  let isText: boolean | null = null
  let offset = 0
  let isCarriageReturnHeld = false

  const convert = (chunk: Uint8Array): Uint8Array => {
    if (chunk.length === 0) return chunk
    const converted = new Uint8Array(chunk.length + 1)
    let length = 0
    for (const byte of chunk) {
      const isPair = isCarriageReturnHeld && byte === LF && offset % PIECE !== 0
      if (isCarriageReturnHeld && !isPair) converted[length++] = CR
      isCarriageReturnHeld = byte === CR
      if (!isCarriageReturnHeld) converted[length++] = byte
      offset += 1
    }
    return converted.subarray(0, length)
  }

  return {
    update(chunk) {
      if (isText === false) return chunk
      if (isText === true) return convert(chunk)
      held = Buffer.concat([held, chunk])
      if (held.length < PROBE) return new Uint8Array(0)
      const start = held
      held = new Uint8Array(0)
      isText = isDvcText(start)
      return isText ? convert(start) : start
    },
    end() {
      if (isText === false || (isText === null && !isDvcText(held))) return held
      const converted = convert(held)
      return isCarriageReturnHeld ? Buffer.concat([converted, Uint8Array.of(CR)]) : converted
    },
  }
}
