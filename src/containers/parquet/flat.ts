import type { ColumnChunk } from 'hyparquet'
import { Failure } from '../../failure.js'
import type { Arena } from './arena.js'
import type { ParquetFile } from './file.js'
import { kindOf } from './kinds.js'
import { decoderOf, nextPage, type Page, readChunk, readData, readDictionary } from './pages.js'
import { type Stored, writerOf } from './values.js'

/** Gives the cells of one column of a group of rows, from the first row on. */
export interface CellsOfColumn {
  /**
   * Says where the next cells stand in the arena; what is missing is empty.
   * @throws {Failure} if there are not so many, or they are broken
   */
  fill(starts: Int32Array, ends: Int32Array, count: number): Promise<void>
}

/** Kinds that take long to write, so that each different value is written once as far as can be. */
const SLOW = new Set(['float', 'double', 'decimal', 'timestamp', 'date', 'time', 'old-timestamp'])
const MOST_REMEMBERED = 1 << 16
/** After so many values it is known whether remembering them pays. */
const TRIAL = 4096
const MOST_NEW = 0.7

/** Opens a column whose values stand in rows of their own. Its dictionary is put into the arena, where it must stay. */
export function openFlat(
  file: ParquetFile,
  column: ColumnChunk,

  arena: Arena,
): CellsOfColumn {
  const { library } = file
  const decoder = decoderOf(file, column)
  const kind = kindOf(decoder.element)
  const write = writerOf(kind, arena)
  const chunk = readChunk(file, column)
  let dictionary: { starts: Int32Array; ends: Int32Array } | null = null
  let page: Page | null = null
  /** Of the page: the next value, missing or not, and the next of those that are there. */
  let at = 0
  let next = 0
  let memory = createMemory(SLOW.has(kind.is))
  takeDictionary()

  function takeDictionary(): void {
    const start = chunk.offset
    const header = nextPage(library, chunk)
    if (header?.type !== 'DICTIONARY_PAGE') {
      chunk.offset = start
      return
    }
    const values = readDictionary(library, chunk, header, decoder)
    const starts = new Int32Array(values.length)
    const ends = new Int32Array(values.length)
    for (let value = 0; value < values.length; value++) {
      starts[value] = arena.end
      write(values[value] as Stored)
      ends[value] = arena.end
    }
    dictionary = { starts, ends }
  }

  function takePage(): Page {
    const header = nextPage(library, chunk)
    if (header === null) throw new Failure('a column has fewer values than there are rows')
    at = 0
    next = 0
    return readData(library, chunk, header, decoder)
  }

  function fillByDictionary(
    { values, isThere }: Page,
    starts: Int32Array,
    ends: Int32Array,
    from: number,
    to: number,
  ): void {
    if (dictionary === null) throw new Failure('a dictionary is missing')
    for (let row = from; row < to; row++, at++) {
      if (isThere !== null && !isThere(at)) {
        starts[row] = 0
        ends[row] = 0
        continue
      }
      const value = values[next++] as number
      if (!(value < dictionary.starts.length)) throw new Failure('a value is not in its dictionary')
      starts[row] = dictionary.starts[value] as number
      ends[row] = dictionary.ends[value] as number
    }
  }

  function fillByValues(
    { values, isThere }: Page,
    starts: Int32Array,
    ends: Int32Array,
    from: number,
    to: number,
  ): void {
    let last: Stored | undefined
    let lastStart = 0
    let lastEnd = 0
    for (let row = from; row < to; row++, at++) {
      if (isThere !== null && !isThere(at)) {
        starts[row] = 0
        ends[row] = 0
        continue
      }
      const value = values[next++]
      if (value === undefined) throw new Failure('a page has fewer values than it says')
      if (value !== last) {
        const known = memory?.placeOf(value)
        if (known === undefined) {
          lastStart = arena.end
          write(value)
          lastEnd = arena.end
          memory = memory?.add(value, lastStart, lastEnd) ?? null
        } else {
          lastStart = Math.floor(known / LENGTHS)
          lastEnd = lastStart + (known % LENGTHS)
        }
        last = value
      }
      starts[row] = lastStart
      ends[row] = lastEnd
    }
  }

  return {
    async fill(starts, ends, count) {
      memory?.clear()
      for (let row = 0; row < count; ) {
        if (page === null || at === page.count) {
          page = takePage()
          continue
        }
        const to = Math.min(count, row + page.count - at)
        const fill = page.isByDictionary ? fillByDictionary : fillByValues
        fill(page, starts, ends, row, to)
        row = to
      }
    },
  }
}

/** Where values stand that were written: their start times `LENGTHS` and their length. */
interface Memory {
  placeOf(value: Stored): number | undefined
  /** @returns itself, or `null` if it doesn't pay */
  add(value: Stored, start: number, end: number): Memory | null
  clear(): void
}

const LENGTHS = 2 ** 16

function createMemory(isWanted: boolean): Memory | null {
  if (!isWanted) return null
  const places = new Map<Stored, number>()
  let asked = 0
  let added = 0
  const memory: Memory = {
    placeOf(value) {
      asked += 1
      return places.get(value)
    },
    add(value, start, end) {
      added += 1
      if (places.size < MOST_REMEMBERED && end - start < LENGTHS)
        places.set(value, start * LENGTHS + end - start)
      return asked > TRIAL && added > asked * MOST_NEW ? null : memory
    },
    clear: () => places.clear(),
  }
  return memory
}
