import { EMPTY, NUMBER, TEXT, wordOf } from './words.js'

const ZERO = 0x30
const NINE = 0x39
const MINUS = 0x2d
const PLUS = 0x2b
const POINT = 0x2e
const LETTER_E = 0x65
/** Makes a letter of ASCII lower case. */
const LOWER = 0x20

/** Multipliers of two 32-bit hashes that know nothing of each other: odd, without a pattern in their bits. */
const ONE = 0x9e3779b1 | 0
const OTHER = 0x85ebca77 | 0
/** Where the hash of a number starts, so that it equals that of no text. */
const NUMBER_START = 0x27d4eb2f

/** Decimal digits that a double keeps whatever they are. */
const EXACT_DIGITS = 15

const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power)

/** An exponent with more digits is no number that anyone means. */
const MOST_EXPONENT_DIGITS = 6

/** Hashes cells one after the other, without an object for each. */
export interface CellHash {
  /** Two words of 32 bits that are equal for equal cells; of no meaning for one that is empty. */
  one: number
  other: number
  /** Of a number: whether it is written without a point and an exponent. */
  isWhole: boolean
  /** Hashes what stands between two places. @returns what the cell holds */
  read(bytes: Uint8Array, from: number, to: number): number
  /** Says what stands between two places; the hash is that of a number, if it is one. */
  kindOf(bytes: Uint8Array, from: number, to: number): number
}

/**
 * Cells are equal if their bytes are, or if both are decimal numbers of the same value: 1.0, 1 and 1e0. Whole numbers
 * are exact at any length; others of more than 15 digits are what the nearest double is, since programs write the same
 * double with 15, 16 or 17 digits.
 */
export function createCellHash(): CellHash {
  const hash: CellHash = { one: 0, other: 0, isWhole: false, read, kindOf }
  const shortest = Buffer.alloc(32)

  function read(bytes: Uint8Array, from: number, to: number): number {
    const kind = kindOf(bytes, from, to)
    if (kind !== EMPTY && kind !== NUMBER) readText(bytes, from, to)
    return kind
  }

  function kindOf(bytes: Uint8Array, from: number, to: number): number {
    if (from === to) return EMPTY
    const first = bytes[from] as number
    if ((first >= ZERO && first <= NINE) || first === MINUS) {
      return readNumber(bytes, from, to) ? NUMBER : TEXT
    }
    return wordOf(bytes, from, to)
  }

  /** Four bytes at a time: half of the time of one by one. */
  function readText(bytes: Uint8Array, from: number, to: number): void {
    let one = to - from
    let other = ONE
    let at = from
    for (const last = to - 4; at <= last; at += 4) {
      const word =
        (bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24)
      one = Math.imul(one ^ word, ONE)
      one ^= one >>> 15
      other = Math.imul(other + word, OTHER)
      other ^= other >>> 13
    }
    let rest = 0
    for (let shift = 0; at < to; at++, shift += 8) rest |= (bytes[at] as number) << shift
    one = Math.imul(one ^ rest, OTHER)
    hash.one = one ^ (one >>> 15)
    other = Math.imul(other + rest, ONE)
    hash.other = other ^ (other >>> 13)
  }

  /**
   * Hashes the sign, the digits without zeros at their ends, and the power of ten.
   * @param isShortest whether these are the fewest digits that tell a double from others
   * @returns whether it is a number
   */
  function readNumber(bytes: Uint8Array, from: number, to: number, isShortest = false): boolean {
    const isNegative = bytes[from] === MINUS
    const start = isNegative ? from + 1 : from
    if (start === to || !isDigit(bytes[start] as number)) return false
    if (bytes[start] === ZERO && start + 1 < to && isDigit(bytes[start + 1] as number)) return false
    let at = start
    /** The digits as a number: exact as long as they are few. */
    let value = 0
    let digits = 0
    let zeros = 0
    let point = -1
    for (; at < to; at++) {
      const byte = bytes[at] as number
      if (byte > ZERO && byte <= NINE) {
        // Zeros count only now that another digit follows.
        if (zeros > 0) {
          digits += zeros
          value *= POWERS[Math.min(zeros, EXACT_DIGITS)] as number
          zeros = 0
        }
        digits += 1
        value = value * 10 + (byte - ZERO)
      } else if (byte === ZERO) {
        if (digits > 0) zeros += 1
      } else if (byte === POINT && point < 0) point = at
      else break
    }
    let power = zeros - (point < 0 ? 0 : at - point - 1)
    const hasExponent = at < to
    const behind = at
    if (hasExponent) {
      const exponent = exponentIn(bytes, at, to)
      if (exponent === null) return false
      power += exponent
    }
    if (digits > EXACT_DIGITS && !isShortest && (point >= 0 || hasExponent))
      return readDouble(bytes, from, to)
    hash.isWhole = point < 0 && !hasExponent
    if (digits > EXACT_DIGITS) hashDigits(bytes, start, behind, digits)
    else hashValue(value)
    const signed = digits === 0 ? 0 : power * 2 + (isNegative ? 1 : 0)
    hash.one = Math.imul(hash.one ^ signed, OTHER)
    hash.other = Math.imul(hash.other + signed, ONE)
    return true
  }

  function hashValue(value: number): void {
    const low = value | 0
    const high = (value / 0x1_0000_0000) | 0
    let one = Math.imul(NUMBER_START ^ low, ONE)
    one = Math.imul(one ^ (one >>> 15) ^ high, ONE)
    hash.one = one ^ (one >>> 15)
    let other = Math.imul(NUMBER_START + low, OTHER)
    other = Math.imul((other ^ (other >>> 13)) + high, OTHER)
    hash.other = other ^ (other >>> 13)
  }

  /** @param count of digits from the first that is not zero on */
  function hashDigits(bytes: Uint8Array, from: number, to: number, count: number): void {
    let one = count
    let other = NUMBER_START
    let left = count
    for (let at = from; at < to && left > 0; at++) {
      const byte = bytes[at] as number
      if (byte === POINT || (byte === ZERO && left === count)) continue
      left -= 1
      one = Math.imul(one ^ byte, ONE)
      one ^= one >>> 15
      other = Math.imul(other + byte, OTHER)
      other ^= other >>> 13
    }
    hash.one = one
    hash.other = other
  }

  function readDouble(bytes: Uint8Array, from: number, to: number): boolean {
    const value = Number(Buffer.from(bytes.subarray(from, to)).toString('latin1'))
    const length = shortest.write(value.toExponential(), 'latin1')
    // What no double holds is told apart by its text.
    return Number.isFinite(value) && readNumber(shortest, 0, length, true)
  }

  return hash
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}

/** The exponent that stands alone between two places, its letter included; `null`: there is none. */
function exponentIn(bytes: Uint8Array, from: number, to: number): number | null {
  if (((bytes[from] as number) | LOWER) !== LETTER_E) return null
  const sign = bytes[from + 1]
  const start = sign === MINUS || sign === PLUS ? from + 2 : from + 1
  if (start >= to || to - start > MOST_EXPONENT_DIGITS) return null
  let value = 0
  for (let at = start; at < to; at++) {
    const byte = bytes[at] as number
    if (!isDigit(byte)) return null
    value = value * 10 + byte - ZERO
  }
  return sign === MINUS ? -value : value
}

/** 32 bits of what was hashed last. */
export function cellHash({ one, other }: Pick<CellHash, 'one' | 'other'>): number {
  return one ^ ((other << 16) | (other >>> 16))
}

/** Spreads every bit of a word over all of it. Source: the finalizer of MurmurHash3, 32 bits. */
export function mixed(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
