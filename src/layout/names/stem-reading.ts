import { isDigit } from './name-words.js'

/** What was read of the beginning of a stem, or of all of it. */
export interface StemStart {
  /** Of its letters, and of each of its numbers as one. */
  hash: number
  /** Hash of what is no digit in it. */
  letters: number
  /** What its digits make. */
  number: number
  /** Where its last separator stands, and the one before; -1: there is none. */
  last: number
  before: number
}

/** The last stem that was read; one for all of a directory, since an object for each would cost more than reading it. */
export interface StemReading extends StemStart {
  /** Reads the beginning of a name, up to where its stem ends. */
  read(name: string, end: number): void
  /**
   * Reads a stem that ends in a number of which the rest is known.
   * @param start what was read of all before the number
   * @param number with a 1 in front, of at most nine digits
   */
  readMember(start: StemStart, number: number): void
}

const ASCII = 128
const ROLE = { other: 0, digit: 1, separator: 2 } as const

// Looked up, since each letter of a million names passes here.
const SMALL = Uint8Array.from({ length: ASCII }, (_, unit) => lower(unit))
const ROLES = Uint8Array.from({ length: ASCII }, (_, unit) => {
  if (isDigit(unit)) return ROLE.digit
  return isSeparator(unit) ? ROLE.separator : ROLE.other
})

/** Reads stems one after the other. */
export function createReading(): StemReading {
  const reading: StemReading = { hash: 0, letters: 0, number: 0, last: -1, before: -1, read, readMember }
  return reading

  function readMember(start: StemStart, number: number): void {
    let power = 10
    while (power * 10 <= number) power *= 10
    reading.hash = withNumber(start.hash, number)
    reading.letters = start.letters
    reading.number = start.number * power + number - power
    reading.last = start.last
    reading.before = start.before
  }

  function read(name: string, end: number): void {
    let hash = 0x811c9dc5 | 0
    let letters = 0x811c9dc5 | 0
    let number = 0
    /** The number that is being read, with a 1 in front; 0: none is. */
    let run = 0
    let last = -1
    let before = -1
    let hasDigit = false
    for (let at = 0; at < end; at++) {
      const written = name.charCodeAt(at)
      const isAscii = written < ASCII
      const unit = isAscii ? (SMALL[written] as number) : written
      const role = isAscii ? ROLES[written] : ROLE.other
      if (role === ROLE.digit) {
        number = number * 10 + unit - 48
        run = Math.imul(run || 1, 10) + unit - 48
        hasDigit = true
        continue
      }
      if (run !== 0) hash = withNumber(hash, run)
      run = 0
      hash = Math.imul(hash ^ unit, 0x01000193)
      letters = Math.imul(letters ^ unit, 0x01000193)
      if (role === ROLE.separator) {
        before = last
        last = at
      }
    }
    // Single letters run as numbers do.
    const isSingle = !hasDigit && end === 1
    reading.hash = run === 0 ? hash : withNumber(hash, run)
    reading.letters = isSingle ? 0 : letters
    reading.number = isSingle ? name.charCodeAt(0) : number
    reading.last = last
    reading.before = before
  }
}

/** Different numbers behind the same letters never have the same hash. */
function withNumber(hash: number, number: number): number {
  return Math.imul(hash ^ number, 0x01000193)
}

/** Whether a code unit parts the words of a stem. */
export function isSeparator(unit: number): boolean {
  return unit === 45 || unit === 95 || unit === 46 || unit === 32
}

/** Whether a code unit is a letter of ASCII. */
export function isLetter(unit: number): boolean {
  const small = lower(unit)
  return small >= 97 && small <= 122
}

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit
}
