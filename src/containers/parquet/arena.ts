/** Bytes of cells, one behind the other. */
export interface Arena {
  readonly bytes: Uint8Array
  /** Where the next cell begins. */
  readonly end: number
  /** Forgets what stands behind a place. */
  cutTo(place: number): void
  addBytes(bytes: Uint8Array, from: number, to: number): void
  /** Adds text of ASCII. */
  addAscii(text: string): void
  /** Adds text as UTF-8. */
  addText(text: string): void
  /** Adds a whole number that a double holds exactly, in decimal digits. */
  addWhole(value: number): void
  /** Adds a whole number of at most 15 digits, divided by a power of ten. */
  addDecimal(digits: number, places: number, isNegative: boolean): void
}

const ZERO = 0x30
const MINUS = 0x2d
const POINT = 0x2e
const SHORT_DIGITS = 0x7fffffff
const HALF_DIGITS = 8
const HALF = 10 ** HALF_DIGITS
/** Digits, a point and a sign. */
const MOST_DECIMAL = 40

export function createArena(): Arena {
  let buffer = Buffer.alloc(64 * 1024)
  /** The digits of a number, its last one first. */
  const reversed = new Uint8Array(MOST_DECIMAL)
  let end = 0

  function reserve(count: number): void {
    if (end + count <= buffer.length) return
    const larger = Buffer.alloc(Math.max(end + count, buffer.length * 2))
    buffer.copy(larger, 0, 0, end)
    buffer = larger
  }

  function addAscii(text: string): void {
    reserve(text.length)
    for (let at = 0; at < text.length; at++) buffer[end++] = text.charCodeAt(at)
  }

  return {
    get bytes() {
      return buffer
    },
    get end() {
      return end
    },
    cutTo(place) {
      end = place
    },
    addBytes(bytes, from, to) {
      const length = to - from
      reserve(length)
      // A call for each short one would take longer than the bytes do.
      if (length < 32) for (let at = from; at < to; at++) buffer[end++] = bytes[at] as number
      else {
        buffer.set(bytes.subarray(from, to), end)
        end += length
      }
    },
    addAscii,
    addText(text) {
      reserve(text.length * 3)
      end += buffer.write(text, end)
    },
    addDecimal(digits, places, isNegative) {
      reserve(MOST_DECIMAL)
      if (isNegative) buffer[end++] = MINUS
      // Halves that are whole numbers of 32 bits are divided much faster.
      let rest = Math.floor(digits / HALF)
      let half = digits - rest * HALF
      let written = 0
      for (; written <= places || half > 0 || rest > 0; written++) {
        if (written === HALF_DIGITS) {
          half = rest
          rest = 0
        }
        const tenth = (half / 10) | 0
        reversed[written] = ZERO + half - tenth * 10
        half = tenth
      }
      for (let at = written - 1; at >= 0; at--) {
        buffer[end++] = reversed[at] as number
        if (at === places && places > 0) buffer[end++] = POINT
      }
    },
    addWhole(value) {
      let rest = value < 0 ? -value : value
      if (rest > SHORT_DIGITS) {
        addAscii(String(value))
        return
      }
      reserve(11)
      if (value < 0) buffer[end++] = MINUS
      let digits = 1
      for (let power = 10; power <= rest; power *= 10) digits += 1
      for (let at = end + digits - 1; at >= end; at--) {
        const tenth = (rest / 10) | 0
        buffer[at] = ZERO + rest - tenth * 10
        rest = tenth
      }
      end += digits
    },
  }
}
