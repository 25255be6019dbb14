import { Failure } from '../../failure.js'
import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  LETTER_E,
  LOWER,
  MINUS,
  NEWLINE,
  NINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  PLUS,
  POINT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
  ZERO,
} from './bytes.js'
import { lengthOfEscape } from './escapes.js'

/** What a scan gives where the bytes end before the value does. */
export const PARTIAL = -1

/** Values within values beyond this are no record that anyone means, and would take the stack. */
const DEEPEST = 200

/** NaN and Infinity are no JSON, but what Python writes. */
const WORDS = ['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity'].map((word) => Buffer.from(word))

/** Bytes at which a text ends, is escaped, or is none: asking a table is faster than comparing. */
const STOPS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < SPACE || byte === QUOTE || byte === BACKSLASH ? 1 : 0,
)

/** Finds where values of JSON end. */
export interface ValueEnds {
  /** The line of the place that was looked at last. */
  readonly line: number
  /** Whether there is an escape in the text whose end was found last. */
  readonly hasEscape: boolean
  /**
   * Says where to search from now on.
   * @param to where the bytes end; the one there is written over
   * @param isLast whether nothing follows
   * @param line the one on which the search begins
   */
  begin(bytes: Uint8Array, to: number, isLast: boolean, line: number): void
  /** Passes over blanks. @returns where something else stands, or the end */
  blanks(at: number): number
  /** @param from behind the quote. @returns where the quote stands that closes it, or `PARTIAL` */
  text(from: number): number
  /** @returns where an object or an array ends, or `PARTIAL` */
  nested(from: number): number
  /** @returns where a number or word ends, or `PARTIAL` */
  scalar(from: number): number
  /**
   * What cannot go on: since the bytes end there, or since what stands there can't stand there.
   * @returns `PARTIAL`
   * @throws {Failure} if it is no JSON
   */
  stopped(at: number): number
}

export function createValueEnds(): ValueEnds {
  let bytes: Uint8Array = new Uint8Array(1)
  let end = 0
  let isLast = false
  let line = 1
  let hasEscape = false

  function begin(source: Uint8Array, to: number, last: boolean, first: number): void {
    bytes = source
    end = to
    isLast = last
    line = first
    // Nothing that can stand in a value: it ends every search, so that none has to look at its position.
    bytes[to] = 0
  }

  function blanks(at: number): number {
    const source = bytes
    for (;;) {
      const byte = source[at] as number
      // Most values stand close to each other.
      if (byte > SPACE) return at
      if (byte === NEWLINE) line += 1
      else if (byte !== SPACE && byte !== RETURN && byte !== TAB) return at
      at += 1
    }
  }

  function endOfText(from: number): number {
    const source = bytes
    let at = from
    hasEscape = false
    for (;;) {
      while (STOPS[source[at] as number] === 0) at += 1
      const byte = source[at] as number
      if (byte === QUOTE) return at
      if (byte !== BACKSLASH) return stopped(at)
      hasEscape = true
      if (at + 6 > end && !isLast) return PARTIAL
      const length = lengthOfEscape(bytes, at)
      if (length === 0 || at + length > end) return stopped(at + 1)
      at += length
    }
  }

  function endOfNested(from: number, depth: number): number {
    if (depth > DEEPEST) throw new Failure(`values are nested deeper than ${DEEPEST}`)
    const isObject = bytes[from] === OPEN_OBJECT
    const close = isObject ? CLOSE_OBJECT : CLOSE_ARRAY
    let at = blanks(from + 1)
    if (bytes[at] === close) return at + 1
    for (;;) {
      if (isObject) {
        if (bytes[at] !== QUOTE) return stopped(at)
        at = endOfText(at + 1)
        if (at === PARTIAL) return PARTIAL
        at = blanks(at + 1)
        if (bytes[at] !== COLON) return stopped(at)
        at = blanks(at + 1)
      }
      const first = bytes[at]
      if (first === QUOTE) {
        at = endOfText(at + 1)
        if (at !== PARTIAL) at += 1
      } else if (first === OPEN_OBJECT || first === OPEN_ARRAY) at = endOfNested(at, depth + 1)
      else at = endOfScalar(at)
      if (at === PARTIAL) return PARTIAL
      at = blanks(at)
      if (bytes[at] === close) return at + 1
      if (bytes[at] !== COMMA) return stopped(at)
      at = blanks(at + 1)
    }
  }

  function endOfScalar(from: number): number {
    let at = bytes[from] === MINUS ? from + 1 : from
    const first = bytes[at] as number
    if (first < ZERO || first > NINE) return endOfWord(from)
    at = first === ZERO ? at + 1 : endOfDigits(at)
    if (bytes[at] === POINT) {
      const digits = at + 1
      at = endOfDigits(digits)
      if (at === digits) return stopped(at)
    }
    if (((bytes[at] as number) | LOWER) === LETTER_E) {
      const sign = bytes[at + 1]
      const digits = sign === PLUS || sign === MINUS ? at + 2 : at + 1
      at = endOfDigits(digits)
      if (at === digits) return stopped(at)
    }
    return at < end || isLast ? at : PARTIAL
  }

  function endOfDigits(from: number): number {
    const source = bytes
    let at = from
    let byte = source[at] as number
    while (byte >= ZERO && byte <= NINE) byte = source[++at] as number
    return at
  }

  function endOfWord(from: number): number {
    for (const word of WORDS) {
      let at = 0
      while (at < word.length && bytes[from + at] === word[at]) at += 1
      if (at === word.length) return from + at
      if (at > 0 && from + at >= end) return stopped(end)
    }
    return stopped(from)
  }

  function stopped(at: number): number {
    if (at < end) throw new Failure(`${shown(bytes[at] as number)} where it can't stand`)
    if (isLast) throw new Failure('it ends before the value does')
    return PARTIAL
  }

  return {
    get line() {
      return line
    },
    get hasEscape() {
      return hasEscape
    },
    ...{ begin, blanks, stopped },
    text: endOfText,
    nested: (from) => endOfNested(from, 1),
    scalar: endOfScalar,
  }
}

function shown(byte: number): string {
  return byte > SPACE && byte < 0x7f
    ? `"${String.fromCharCode(byte)}"`
    : `byte 0x${byte.toString(16).padStart(2, '0')}`
}
