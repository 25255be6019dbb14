import { appendMember, appendName, MOST_DIGITS, NO_SERIES } from '../../columns/names.js'
import type { Names } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'

const ZERO = 0x30
const NINE = 0x39
const NONE: Buffer = Buffer.alloc(0)

/**
 * So many series there may be in any case, and beyond that one for so many names: two views of each of half a million samples
 * (`d3f0_0.jpg`, `d3f0_1.jpg`) would else be as many series, which take more than their names.
 */
const FREE_SERIES = 1000
const LEAST_NAMES = 64

/** Adds the names that git lists, in its order, while their bytes are at hand. */
export interface NameReader {
  /**
   * Forgets the last name, whose bytes are no longer there.
   * @param isPlain whether all of the chunk that follows is ASCII, which is the same in every encoding
   */
  nextChunk(isPlain: boolean): void
  /** Adds the name that stands in the chunk from `start` to `end`. */
  take(chunk: Buffer, start: number, end: number): void
}

/** @param names gets the names, and alone adds to their texts */
export function createNameReader(names: Names): NameReader {
  /** Numbers of series by their names with a `/` for the number: most directories have the same. */
  const known = new Map<string, number>()
  let current = NO_SERIES
  let beginning = NONE
  let ending = NONE
  let isPlain = false
  let lastStart = -1
  let lastEnd = -1

  /** The number in a name of the current series, with a 1 in front; 0: the name is none of it. */
  function numberIn(chunk: Buffer, start: number, end: number): number {
    const first = start + beginning.length
    const last = end - ending.length
    if (first >= last || last - first > MOST_DIGITS) return 0
    for (let at = 0; at < beginning.length; at++) if (chunk[start + at] !== beginning[at]) return 0
    for (let at = 0; at < ending.length; at++) if (chunk[last + at] !== ending[at]) return 0
    let number = 1
    for (let at = first; at < last; at++) {
      const byte = chunk[at] as number
      if (!isDigit(byte)) return 0
      number = number * 10 + byte - ZERO
    }
    return number
  }

  /** Begins a series with a name and the one before, if they make one; gives the number in the name, else 0. */
  function begin(chunk: Buffer, start: number, end: number): number {
    let first = start
    for (let before = lastStart; first < end && before < lastEnd && chunk[first] === chunk[before]; before++)
      first++
    while (first > start && isDigit(chunk[first - 1] as number)) first--
    let last = first
    while (last < end && isDigit(chunk[last] as number)) last++
    if (last === first) return 0
    beginning = chunk.subarray(start, first)
    ending = chunk.subarray(last, end)
    const before = numberIn(chunk, lastStart, lastEnd)
    const number = numberIn(chunk, start, end)
    if (before === 0 || number === 0) return 0
    // Copies, since the chunk's memory is used again.
    beginning = Buffer.from(beginning)
    ending = Buffer.from(ending)
    current = seriesOf(decodePath(beginning), decodePath(ending))
    if (current === NO_SERIES) return 0
    putLast(before)
    return number
  }

  /** `NO_SERIES`: there are too many. */
  function seriesOf(beginning: string, ending: string): number {
    const key = `${beginning}/${ending}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (names.series.length > FREE_SERIES + names.length / LEAST_NAMES) return NO_SERIES
    const series = names.series.push({ beginning, ending }) - 1
    known.set(key, series)
    return series
  }

  /** Makes the last name one of the current series. */
  function putLast(number: number): void {
    const last = names.length - 1
    if (names.seriesOf[last] !== NO_SERIES) return
    // Its text is the last one, and no longer needed.
    names.texts.pop()
    names.seriesOf[last] = current
    names.numbers[last] = number
  }

  function numberOf(chunk: Buffer, start: number, end: number): number {
    const number = current === NO_SERIES ? 0 : numberIn(chunk, start, end)
    if (number > 0) return number
    current = NO_SERIES
    return lastStart < 0 ? 0 : begin(chunk, start, end)
  }

  return {
    nextChunk(isAscii) {
      isPlain = isAscii
      lastStart = -1
    },
    take(chunk, start, end) {
      const number = numberOf(chunk, start, end)
      if (number > 0) appendMember(names, current, number)
      else
        appendName(
          names,
          isPlain ? chunk.toString('latin1', start, end) : decodePath(chunk.subarray(start, end)),
        )
      lastStart = start
      lastEnd = end
    },
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}
