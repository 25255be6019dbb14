import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  NEWLINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
} from './bytes.js'
import { unescapeText } from './escapes.js'

/**
 * Writes an object or array in the one way that equal ones have: keys sorted, of equal keys the last, without blanks,
 * texts with as few escapes as can be, numbers and words as they are.
 * @param bytes of a value that was read and is sound; it is written over itself, since it never gets longer
 * @returns its new end
 */
export function makeCanonical(bytes: Uint8Array, from: number): number {
  let at = from
  let end = from

  function blanks(): void {
    let byte = bytes[at]
    while (byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB) byte = bytes[++at]
  }

  function value(): void {
    blanks()
    const first = bytes[at]
    if (first === OPEN_OBJECT) object()
    else if (first === OPEN_ARRAY) array()
    else if (first === QUOTE) text()
    else {
      let byte = bytes[at] as number
      while (byte > SPACE && byte !== COMMA && byte !== CLOSE_ARRAY && byte !== CLOSE_OBJECT) {
        bytes[end++] = byte
        byte = bytes[++at] as number
      }
    }
  }

  function text(): void {
    const open = at
    let isEscaped = false
    for (at += 1; bytes[at] !== QUOTE; at++) {
      if (bytes[at] !== BACKSLASH) continue
      isEscaped = true
      at += 1
    }
    bytes[end++] = QUOTE
    if (isEscaped) end = unescapeText(bytes, open + 1, at, end, true)
    else if (end === open + 1) end = at
    else {
      bytes.copyWithin(end, open + 1, at)
      end += at - open - 1
    }
    bytes[end++] = QUOTE
    at += 1
  }

  function array(): void {
    items(CLOSE_ARRAY, value)
  }

  function object(): void {
    const first = end + 1
    /** Where each member begins, its colon stands, and it ends. */
    const members: [number, number, number][] = []
    items(CLOSE_OBJECT, () => {
      const start = end
      text()
      blanks()
      at += 1
      const colon = end
      bytes[end++] = COLON
      value()
      members.push([start, colon, end])
    })
    if (!isSorted(bytes, members)) end = sortMembers(bytes, first, end - 1, members)
  }

  function items(close: number, read: () => void): void {
    bytes[end++] = bytes[at++] as number
    blanks()
    while (bytes[at] !== close) {
      read()
      blanks()
      if (bytes[at] !== COMMA) continue
      bytes[end++] = COMMA
      at += 1
      blanks()
    }
    bytes[end++] = close
    at += 1
  }

  value()
  return end
}

function isSorted(bytes: Uint8Array, members: readonly [number, number, number][]): boolean {
  return members.every((member, at) => at === 0 || compareKeys(bytes, members[at - 1] ?? member, member) < 0)
}

/** The members of an object as they stood, before they are put in order. */
let copy = new Uint8Array(1024)

/** @returns the new end of the object, whose members stand between two places */
function sortMembers(
  bytes: Uint8Array,
  from: number,
  to: number,
  members: [number, number, number][],
): number {
  if (to - from > copy.length) copy = new Uint8Array((to - from) * 2)
  // Byte by byte: most members are so short that a view on them takes longer.
  for (let at = from; at < to; at++) copy[at - from] = bytes[at] as number
  // The order of equal keys stays, so that the last of them is the one before another.
  members.sort((left, right) => compareKeys(bytes, left, right))
  const kept = members.filter((member, at) => {
    const next = members[at + 1]
    return next === undefined || compareKeys(bytes, member, next) !== 0
  })
  let end = from
  for (const [start, , memberEnd] of kept) {
    if (end > from) bytes[end++] = COMMA
    for (let at = start - from; at < memberEnd - from; at++) bytes[end++] = copy[at] as number
  }
  bytes[end++] = CLOSE_OBJECT
  return end
}

function compareKeys(
  bytes: Uint8Array,
  [left, leftEnd]: readonly [number, number, number],
  [right, rightEnd]: readonly [number, number, number],
): number {
  const shorter = Math.min(leftEnd - left, rightEnd - right)
  for (let at = 0; at < shorter; at++) {
    const difference = (bytes[left + at] as number) - (bytes[right + at] as number)
    if (difference !== 0) return difference
  }
  return leftEnd - left - (rightEnd - right)
}
