import { MOST_DIGITS, NO_SERIES } from '../../columns/name-series.js'
import { enlarged } from '../../columns/numbers.js'
import type { NameSeries, NumberedName } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'

const ZERO = 0x30
const NINE = 0x39
const NONE: Buffer = Buffer.alloc(0)

/** Finds series of names among entries that git lists, in its order, while their bytes are at hand. */
export interface SeriesFinder {
  /** Forgets the last name, whose bytes are no longer there. */
  nextChunk(): void
  /** Looks at the name of the next entry, which stands in the chunk from `start` to `end`. */
  take(chunk: Buffer, start: number, end: number, entry: number, directory: number): void
  taken(): NameSeries
}

export function createSeriesFinder(): SeriesFinder {
  let of = new Int32Array(0)
  let numbers = new Int32Array(0)
  const names: NumberedName[] = [{ beginning: '', ending: '' }]
  let current = NO_SERIES
  let beginning = NONE
  let ending = NONE
  let lastDirectory = -1
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

  /** Begins a series with a name and the one before, if they make one. */
  function begin(chunk: Buffer, start: number, end: number, entry: number): void {
    current = NO_SERIES
    let first = start
    for (let before = lastStart; first < end && before < lastEnd && chunk[first] === chunk[before]; before++)
      first++
    while (first > start && isDigit(chunk[first - 1] as number)) first--
    let last = first
    while (last < end && isDigit(chunk[last] as number)) last++
    if (last === first) return
    beginning = chunk.subarray(start, first)
    ending = chunk.subarray(last, end)
    const before = numberIn(chunk, lastStart, lastEnd)
    const number = numberIn(chunk, start, end)
    if (before === 0 || number === 0) return
    // Copies, since the chunk's memory is used again.
    beginning = Buffer.from(beginning)
    ending = Buffer.from(ending)
    current = names.push({ beginning: decodePath(beginning), ending: decodePath(ending) }) - 1
    if (of[entry - 1] === NO_SERIES) put(entry - 1, before)
    put(entry, number)
  }

  function put(entry: number, number: number): void {
    of[entry] = current
    numbers[entry] = number
  }

  return {
    nextChunk() {
      lastStart = -1
    },
    take(chunk, start, end, entry, directory) {
      if (entry >= of.length) {
        of = enlarged(of, entry + 1)
        numbers = enlarged(numbers, entry + 1)
      }
      if (directory !== lastDirectory) current = NO_SERIES
      else {
        const number = current === NO_SERIES ? 0 : numberIn(chunk, start, end)
        if (number > 0) put(entry, number)
        else if (lastStart < 0) current = NO_SERIES
        else begin(chunk, start, end, entry)
      }
      lastDirectory = directory
      lastStart = start
      lastEnd = end
    },
    taken: () => ({ of, numbers, names }),
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}
