import { Failure } from '../../failure.js'
import { decodePath, pathBytes } from '../../paths/lossless.js'
import { canonicalValue } from './canonical.js'

/** Takes what one record holds. */
export interface RecordCells {
  /** The number of a column by its name, which stands between two places. */
  columnNamed(bytes: Uint8Array, from: number, to: number): number
  /** The number of the column at a position of an array. */
  columnAt(position: number): number
  /** The number of the column of a record that is one value alone. */
  columnAlone(): number
  /** Told where the value of a column stands; again if a record has it twice. */
  put(column: number, from: number, to: number): void
}

const TAB = 0x09
const NEWLINE = 0x0a
const RETURN = 0x0d
const SPACE = 0x20
const QUOTE = 0x22
const COMMA = 0x2c
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const NINE = 0x39
const COLON = 0x3a
export const OPEN_ARRAY = 0x5b
const BACKSLASH = 0x5c
export const CLOSE_ARRAY = 0x5d
export const OPEN_OBJECT = 0x7b
export const CLOSE_OBJECT = 0x7d

/** NaN and Infinity are no JSON, but what Python writes. */
const SCALAR = /^(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/

/** Where bytes end before a value does. */
export const PARTIAL = -1

/** @returns where the first byte is that is no blank; `to`: none */
export function skipBlanks(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(bytes[at] as number)) at += 1
  return at
}

/** @returns where the value ends that begins at `from`, whatever it holds; `PARTIAL`: not before `to` */
export function endOfValue(bytes: Uint8Array, from: number, to: number): number {
  let depth = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte === QUOTE) {
      const end = endOfText(bytes, at, to)
      if (end === PARTIAL) return PARTIAL
      if (depth === 0) return end
      at = end - 1
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      if (depth <= 1) return depth === 0 ? at : at + 1
      depth -= 1
    } else if (depth === 0 && (byte === COMMA || byte === COLON || isBlank(byte))) return at
  }
  return PARTIAL
}

/**
 * Reads a whole value as a record: an object by its keys, an array by positions, anything else as one value. Texts and
 * nested values are changed where they stand to what they mean.
 * @throws {Failure} if it is no JSON
 */
export function readRecord(bytes: Uint8Array, from: number, to: number, cells: RecordCells): void {
  const first = bytes[from]
  if (first === OPEN_OBJECT) {
    eachItem(bytes, from, to, (start) => {
      if (bytes[start] !== QUOTE) throw unexpected(bytes, start, to)
      const keyEnd = endOfText(bytes, start, to)
      if (keyEnd === PARTIAL) throw unexpected(bytes, start, to)
      const column = cells.columnNamed(bytes, start + 1, readText(bytes, start + 1, keyEnd - 1))
      const colon = skipBlanks(bytes, keyEnd, to)
      if (bytes[colon] !== COLON) throw unexpected(bytes, colon, to)
      return putValue(bytes, skipBlanks(bytes, colon + 1, to), to, column, cells)
    })
  } else if (first === OPEN_ARRAY) {
    let position = 0
    eachItem(bytes, from, to, (start) => putValue(bytes, start, to, cells.columnAt(position++), cells))
  } else if (putValue(bytes, from, to, cells.columnAlone(), cells) !== to) throw unexpected(bytes, from, to)
}

/** @param read gets where an item begins, and gives where it ends */
function eachItem(bytes: Uint8Array, from: number, to: number, read: (start: number) => number): void {
  const close = bytes[from] === OPEN_ARRAY ? CLOSE_ARRAY : CLOSE_OBJECT
  let at = skipBlanks(bytes, from + 1, to)
  if (at === to - 1 && bytes[at] === close) return
  for (;;) {
    at = skipBlanks(bytes, read(at), to)
    if (at === to - 1 && bytes[at] === close) return
    if (bytes[at] !== COMMA) throw unexpected(bytes, at, to)
    at = skipBlanks(bytes, at + 1, to)
  }
}

/** @returns where the value ends */
function putValue(bytes: Uint8Array, from: number, to: number, column: number, cells: RecordCells): number {
  const found = endOfValue(bytes, from, to)
  // What stands alone ends with the record.
  const end = found === PARTIAL ? to : found
  const first = bytes[from]
  if (end <= from || first === undefined) throw unexpected(bytes, from, to)
  if (first === QUOTE) {
    if (found === PARTIAL) throw unexpected(bytes, from, to)
    cells.put(column, from + 1, readText(bytes, from + 1, end - 1))
  } else if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
    const written = pathBytes(canonicalValue(textOf(bytes, from, end)))
    bytes.set(written, from)
    cells.put(column, from, from + written.length)
  } else if (!isScalar(bytes, from, end)) throw unexpected(bytes, from, to)
  // Nothing is the same as what a record lacks.
  else cells.put(column, from, first === 0x6e ? from : end)
  return end
}

/** Most are plain decimal numbers, which are told byte by byte: an expression takes ten times as long. */
function isScalar(bytes: Uint8Array, from: number, to: number): boolean {
  const start = bytes[from] === MINUS ? from + 1 : from
  let at = endOfDigits(bytes, start, to)
  const isWhole = at > start && (bytes[start] !== ZERO || at === start + 1)
  if (isWhole && at < to && bytes[at] === POINT) {
    const point = at
    at = endOfDigits(bytes, point + 1, to)
    if (at === to && at > point + 1) return true
  }
  return (isWhole && at === to) || SCALAR.test(textOf(bytes, from, to))
}

function endOfDigits(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && (bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at += 1
  return at
}

/** Makes of what is written between quotes what it means, where it stands. @returns its new end */
function readText(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] !== BACKSLASH) at += 1
  if (at === to) return to
  try {
    const text = JSON.parse(`"${textOf(bytes, at, to)}"`) as string
    const read = pathBytes(text)
    bytes.set(read, at)
    return at + read.length
  } catch {
    throw unexpected(bytes, at, to)
  }
}

/** @returns behind the closing quote of the text that opens at `from`; `PARTIAL`: not before `to` */
function endOfText(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const byte = bytes[at]
    if (byte === QUOTE) return at + 1
    if (byte === BACKSLASH) at += 1
  }
  return PARTIAL
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB
}

/** Lossless, should it be no UTF-8. */
function textOf(bytes: Uint8Array, from: number, to: number): string {
  return decodePath(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from))
}

function unexpected(bytes: Uint8Array, at: number, to: number): Failure {
  const found = at < to ? `"${textOf(bytes, at, Math.min(to, at + 1)).replace(/[^ -~]/g, '?')}"` : 'an end'
  return new Failure(`${found} where none can stand`)
}
