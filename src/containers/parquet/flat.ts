import type { ColumnChunk } from 'hyparquet'
import { Failure } from '../../failure.js'
import type { Arena } from './arena.js'
import { readCells } from './dictionary.js'
import type { Page, PageValues, ParquetFile } from './file.js'
import { kindOf } from './kinds.js'
import { decoderOf, nextPage, readChunk, readData } from './pages.js'
import { createMemory } from './remembered-values.js'
import { type Stored, writerOf } from './values.js'

/** Where cells of one column are put: every `step`-th place from `first` on. */
export interface CellPlaces {
  starts: Int32Array
  ends: Int32Array
  first: number
  step: number
}

/** Gives the cells of one column of a group of rows, from the first row on. */
export interface CellsOfColumn {
  /**
   * Says where the next cells stand in the arena; what is missing, or is not wanted, is empty.
   * @param wanted for each cell whether it is; `null`: all are
   * @throws {Failure} if there are not so many, or they are broken
   */
  fill(places: CellPlaces, count: number, wanted: Uint8Array | null): Promise<void>
  /** Goes past some cells. */
  skip(count: number): void
}

/** Rows of a slice, and which of them are wanted; `null`: all are. */
interface Part {
  from: number
  to: number
  wanted: Uint8Array | null
}

const TOO_FEW = 'a page has fewer values than it says'

/** Opens a column whose values stand in rows of their own. Its dictionary is put into the arena, where it must stay. */
export function openFlat(file: ParquetFile, column: ColumnChunk, arena: Arena): CellsOfColumn {
  const { library } = file
  const decoder = decoderOf(file, column)
  const kind = kindOf(decoder.element)
  const write = writerOf(kind, arena)
  const chunk = readChunk(file, column)
  const dictionary = readCells(library, chunk, decoder, arena)
  let page: Page | null = null
  /** Of the page: the next value, missing or not, and the next of those that are there. */
  let at = 0
  let next = 0
  /** Values to go past before the next one is read. */
  let passed = 0
  let memory = createMemory(kind, arena)

  /** Goes to the next page with values that are wanted. */
  function takePage(): Page {
    for (;;) {
      const header = nextPage(library, chunk)
      if (header === null) throw new Failure('a column has fewer values than there are rows')
      const count = (header.data_page_header ?? header.data_page_header_v2)?.num_values
      if (count !== undefined && passed >= count && passed > 0) {
        passed -= count
        chunk.offset += header.compressed_page_size
        continue
      }
      at = 0
      next = 0
      return readData(library, chunk, header, decoder)
    }
  }

  /** Goes past values of the page at hand. */
  function pass(count: number): void {
    const there = page?.there ?? null
    if (there === null) next += count
    else for (let each = at; each < at + count; each++) next += there[each] as number
    at += count
  }

  /** The cells of rows from one to another, a loop for each kind of page: a call for each cell takes longer than the cell. */
  function fillPart({ values, there }: Page, places: CellPlaces, part: Part): void {
    if (values.by === 'dictionary') fillByDictionary(values.numbers, there, places, part)
    else if (values.by === 'bytes') fillBytes(values, there, places, part)
    else fillByValues(values.stored, there, places, part)
  }

  function fillByDictionary(
    numbers: ArrayLike<number>,
    there: Page['there'],
    { starts, ends, first, step }: CellPlaces,
    { from, to, wanted }: Part,
  ): void {
    if (dictionary === null) throw new Failure('a dictionary is missing')
    const { isInArena, starts: begins, ends: behind } = dictionary
    const { bytes } = dictionary.from
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      const isThere = there === null || there[at] === 1
      const number = isThere ? (numbers[next++] as number) : 0
      if (!isThere || (wanted !== null && wanted[row] === 0)) {
        starts[place] = 0
        ends[place] = 0
        continue
      }
      if (!(number < begins.length)) throw new Failure('a value is not in its dictionary')
      const start = begins[number] as number
      const end = behind[number] as number
      if (isInArena) {
        starts[place] = start
        ends[place] = end
      } else {
        starts[place] = arena.end
        arena.addBytes(bytes, start, end)
        ends[place] = arena.end
      }
    }
  }

  function fillBytes(
    texts: PageValues & { by: 'bytes' },
    there: Page['there'],
    { starts, ends, first, step }: CellPlaces,
    { from, to, wanted }: Part,
  ): void {
    const isAsItIs = kind.is === 'text' || kind.is === 'bytes'
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      const isThere = there === null || there[at] === 1
      const value = isThere ? next++ : 0
      if (!isThere || (wanted !== null && wanted[row] === 0)) {
        starts[place] = 0
        ends[place] = 0
        continue
      }
      const start = texts.starts[value]
      const end = texts.ends[value]
      if (start === undefined || end === undefined) throw new Failure(TOO_FEW)
      starts[place] = arena.end
      if (isAsItIs) arena.addBytes(texts.bytes, start, end)
      else write(texts.bytes.subarray(start, end))
      ends[place] = arena.end
    }
  }

  function fillByValues(
    stored: ArrayLike<Stored>,
    there: Page['there'],
    { starts, ends, first, step }: CellPlaces,
    { from, to, wanted }: Part,
  ): void {
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      const isThere = there === null || there[at] === 1
      const number = isThere ? next++ : 0
      if (!isThere || (wanted !== null && wanted[row] === 0)) {
        starts[place] = 0
        ends[place] = 0
        continue
      }
      const value = stored[number]
      if (value === undefined) throw new Failure(TOO_FEW)
      const start = arena.end
      if (memory === null) write(value)
      else if (!memory.write(value)) {
        write(value)
        memory = memory.add(value, start)
      }
      starts[place] = start
      ends[place] = arena.end
    }
  }

  return {
    async fill(places, count, wanted) {
      for (let row = 0; row < count; ) {
        if (page === null || at === page.count) {
          page = takePage()
          continue
        }
        if (passed > 0) {
          const some = Math.min(passed, page.count - at)
          pass(some)
          passed -= some
          continue
        }
        const to = Math.min(count, row + page.count - at)
        fillPart(page, places, { from: row, to, wanted })
        row = to
      }
    },
    skip(count) {
      passed += count
      const some = page === null ? 0 : Math.min(passed, page.count - at)
      pass(some)
      passed -= some
    },
  }
}
