import type { Dialect } from './writing.js'

export const QUOTE = 0x22
const NEWLINE = 0x0a
const BACKSLASH = 0x5c

/** A quote that closes further down than so many lines is not near. */
const MOST_QUOTED_LINES = 50

/** Finds where cells in quotes end. */
export interface QuotedCells {
  /** Of the last cell: how many line ends it holds. */
  readonly crossed: number
  /** Whether two characters stand for one in it. */
  readonly isDoubled: boolean
  /** Whether the quote that closes it is too far away to be meant. */
  readonly isFar: boolean
  /**
   * @param from behind the quote that opens the cell
   * @returns where the quote is that closes it; negative: nowhere before the end, or too far away
   */
  closing(bytes: Uint8Array, from: number, end: number): number
}

export function createQuotedCells(quotes: Dialect['quotes']): QuotedCells {
  const isEscaped = quotes === 'escaped'
  const mostCrossed = quotes === 'near' ? MOST_QUOTED_LINES : Number.POSITIVE_INFINITY
  let crossed = 0
  let isDoubled = false

  function closing(bytes: Uint8Array, from: number, end: number): number {
    crossed = 0
    isDoubled = false
    for (let position = from; ; position += 2) {
      let byte = bytes[position]
      while (byte !== QUOTE && position < end) {
        if (byte === NEWLINE && ++crossed > mostCrossed) return -1
        if (isEscaped && byte === BACKSLASH && isEscapable(bytes[position + 1] as number)) {
          isDoubled = true
          position += 1
        }
        byte = bytes[++position]
      }
      if (position >= end) return -1
      if (bytes[position + 1] !== QUOTE) return position
      isDoubled = true
    }
  }

  return {
    closing,
    get crossed() {
      return crossed
    },
    get isDoubled() {
      return isDoubled
    },
    get isFar() {
      return crossed > mostCrossed
    },
  }
}

/**
 * Makes of what is written behind an opening quote what it stands for, where it lies: two quotes are one, so are a
 * backslash and what is behind it if that is asked for, and what follows the closing quote belongs to the cell.
 * @returns its new end
 */
export function unquote(bytes: Uint8Array, start: number, end: number, isEscaped: boolean): number {
  let at = start
  let isInside = true
  for (let position = start; position < end; position++) {
    let byte = bytes[position] as number
    if (isInside && isEscaped && byte === BACKSLASH && position + 1 < end) {
      if (isEscapable(bytes[position + 1] as number)) byte = bytes[++position] as number
    } else if (isInside && byte === QUOTE) {
      position += 1
      isInside = position < end && bytes[position] === QUOTE
      if (!isInside) {
        position -= 1
        continue
      }
    }
    bytes[at++] = byte
  }
  return at
}

function isEscapable(byte: number): boolean {
  return byte === QUOTE || byte === BACKSLASH
}
