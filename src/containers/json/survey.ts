import { Failure } from '../../failure.js'
import { decodePath } from '../../paths/lossless.js'
import type { ArrayPlace } from '../records.js'
import { readText, STOP } from '../stream.js'
import type { TextSource } from '../text-source.js'
import {
  BACKSLASH,
  behindMark,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  NEWLINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
} from './bytes.js'
import { unescapeText } from './escapes.js'

/** An array that is a member of the outermost object; if its first byte is `CLOSE_ARRAY`, it is empty. */
export type ArrayMember = Omit<ArrayPlace, 'isPart'>

/** What an object holds, by a look that only counts brackets. */
export interface Survey {
  arrays: ArrayMember[]
  /** Members that are no arrays. */
  others: number
  /** Whether something follows the object. */
  isFollowed: boolean
}

const MARK_BYTES = 3

/** A longer key is no name. */
const LONGEST_KEY = 1000

/** Bytes that are of matter between texts, and those that are within one: asking a table is faster than comparing. */
const MEANS = tableOf([NEWLINE, QUOTE, OPEN_OBJECT, OPEN_ARRAY, CLOSE_OBJECT, CLOSE_ARRAY])
const ENDS_TEXT = tableOf([QUOTE, BACKSLASH])

/** @returns the first byte of a text that is no blank; `null`: there is none */
export async function firstByte(source: TextSource): Promise<number | null> {
  return (await firstBytes(source, 1))[0]?.byte ?? null
}

/** Of a text that is one array. */
export async function outermostArray(source: TextSource): Promise<ArrayMember> {
  const [open, item] = await firstBytes(source, 2)
  return {
    key: '',
    offset: (open?.offset ?? 0) + 1,
    end: Number.POSITIVE_INFINITY,
    line: open?.line ?? 1,
    first: item?.byte ?? CLOSE_ARRAY,
  }
}

/** The first bytes that are no blanks. */
async function firstBytes(
  source: TextSource,
  count: number,
): Promise<{ byte: number; offset: number; line: number }[]> {
  const found: { byte: number; offset: number; line: number }[] = []
  let offset = 0
  let line = 1
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (offset === 0 && end - start < MARK_BYTES && !isLast) return start
    for (let at = offset === 0 ? behindMark(bytes, start) : start; at < end; at++) {
      const byte = bytes[at] as number
      if (byte === NEWLINE) line += 1
      if (isBlank(byte)) continue
      found.push({ byte, offset: offset + at - start, line })
      if (found.length === count) return STOP
    }
    offset += end - start
    return end
  })
  return found
}

/**
 * Looks through a text that begins with an object for the arrays in it.
 * @throws {Failure} if it ends before the object does
 */
export async function surveyObject(source: TextSource): Promise<Survey> {
  const survey: Survey = { arrays: [], others: 0, isFollowed: false }
  let offset = 0
  let line = 1
  let depth = 0
  let isInText = false
  let isEscaped = false
  let isDone = false
  let key: number[] = []
  let isKey = true
  /** The array that has just been opened. */
  let opened: ArrayMember | null = null
  /** Whether a value of the object is still to come. */
  let awaitsValue = false

  function look(byte: number, at: number): boolean {
    if (isInText) {
      if (depth === 1 && isKey && byte !== QUOTE && key.length < LONGEST_KEY) key.push(byte)
      else if (depth === 1 && isKey && isEscaped && key.length < LONGEST_KEY) key.push(byte)
      if (isEscaped) isEscaped = false
      else if (byte === BACKSLASH) isEscaped = true
      else if (byte === QUOTE) isInText = false
      return true
    }
    if (byte === NEWLINE) line += 1
    if (isBlank(byte)) return true
    if (isDone) {
      survey.isFollowed = true
      return false
    }
    if (opened !== null) {
      opened.first = byte
      opened = null
    }
    if (awaitsValue) {
      awaitsValue = false
      if (byte !== OPEN_ARRAY) survey.others += 1
      else {
        opened = { key: nameOf(key), offset: at + 1, end: at + 1, line, first: CLOSE_ARRAY }
        survey.arrays.push(opened)
      }
    }
    if (byte === QUOTE) {
      isInText = true
      if (depth === 1 && isKey) key = []
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      depth -= 1
      isDone = depth === 0
      if (depth === 1) endMember(at + 1)
    } else if (depth === 1 && byte === COLON) {
      isKey = false
      awaitsValue = true
    } else if (depth === 1 && byte === COMMA) isKey = true
    return true
  }

  function endMember(end: number): void {
    const last = survey.arrays.at(-1)
    if (last !== undefined && last.end === last.offset) last.end = end
  }

  /** Passes over what lies deeper than the members of the object: nearly all of it. @returns where that ends, or `end` */
  function within(bytes: Uint8Array, from: number, end: number): number {
    let at = from
    while (at < end) {
      if (isInText) {
        if (!isEscaped) while (at < end && ENDS_TEXT[bytes[at] as number] === 0) at += 1
        if (at === end) return end
        if (isEscaped) isEscaped = false
        else if (bytes[at] === BACKSLASH) isEscaped = true
        else isInText = false
        at += 1
        continue
      }
      while (at < end && MEANS[bytes[at] as number] === 0) at += 1
      if (at === end) return end
      const byte = bytes[at++]
      if (byte === NEWLINE) line += 1
      else if (byte === QUOTE) isInText = true
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1
      else {
        depth -= 1
        if (depth === 1) return at
      }
    }
    return at
  }

  await readText(source, 0, (bytes, start, end) => {
    let at = offset === 0 ? behindMark(bytes, start) : start
    while (at < end) {
      if (depth > 1 && opened === null) {
        at = within(bytes, at, end)
        if (depth === 1) endMember(offset + at - start)
      } else if (look(bytes[at] as number, offset + at - start)) at += 1
      else return STOP
    }
    offset += end - start
    return end
  })
  if (!isDone) throw new Failure(`is no JSON: it ends on line ${line} before its object does`)
  return survey
}

function nameOf(key: readonly number[]): string {
  const bytes = Buffer.from(key)
  return decodePath(bytes.subarray(0, unescapeText(bytes, 0, bytes.length, 0, false)))
}

function tableOf(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (bytes.includes(byte) ? 1 : 0))
}

function isBlank(byte: number): boolean {
  return byte === SPACE || (byte >= 0x09 && byte <= 0x0d)
}
