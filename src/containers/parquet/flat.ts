import type { ColumnChunk } from 'hyparquet'
import { Failure } from '../../failure.js'
import { type Arena, createArena } from './arena.js'
import type { ParquetFile } from './file.js'
import { kindOf } from './kinds.js'
import type { Page, PageValues } from './page.js'
import { decoderOf, nextPage, readChunk, readData, readDictionary } from './pages.js'
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

/** A longer dictionary stands outside of the arena, so that cells lie near each other there. */
const LONGEST_IN_ARENA = 16 * 1024

/** Values of a dictionary as cells. */
interface Dictionary {
  /** Whether they stand in the arena themselves. */
  isInArena: boolean
  from: Arena
  starts: Int32Array
  ends: Int32Array
}

/** Opens a column whose values stand in rows of their own. Its dictionary is put into the arena, where it must stay. */
export function openFlat(file: ParquetFile, column: ColumnChunk, arena: Arena): CellsOfColumn {
  const { library } = file
  const decoder = decoderOf(file, column)
  const kind = kindOf(decoder.element)
  const write = writerOf(kind, arena)
  const chunk = readChunk(file, column)
  const dictionary = takeDictionary()
  let page: Page | null = null
  /** Of the page: the next value, missing or not, and the next of those that are there. */
  let at = 0
  let next = 0
  /** Values to go past before the next one is read. */
  let passed = 0
  let memory = createMemory(kind, arena)

  function takeDictionary(): Dictionary | null {
    const start = chunk.offset
    const header = nextPage(library, chunk)
    if (header?.type !== 'DICTIONARY_PAGE') {
      chunk.offset = start
      return null
    }
    const size = header.uncompressed_page_size
    const isInArena = size <= LONGEST_IN_ARENA
    const from = isInArena ? arena : createArena()
    const writeThere = isInArena ? write : writerOf(kind, from)
    const values = readDictionary(library, chunk, header, decoder)
    const count = countOf(values)
    const starts = new Int32Array(count)
    const ends = new Int32Array(count)
    for (let value = 0; value < count; value++) {
      starts[value] = from.end
      if (values.by === 'bytes') writeThere(values.bytes.subarray(values.starts[value], values.ends[value]))
      else if (values.by === 'value') writeThere(values.stored[value] as Stored)
      ends[value] = from.end
    }
    return { isInArena, from, starts, ends }
  }

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

  function fillPart(
    { values, there }: Page,
    { starts, ends, first, step }: CellPlaces,
    from: number,
    to: number,
    wanted: Uint8Array | null,
  ): void {
    const put = putter(values)
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      if (there !== null && there[at] === 0) {
        starts[place] = 0
        ends[place] = 0
        continue
      }
      const value = next++
      if (wanted === null || wanted[row] === 1) put(value, starts, ends, place)
      else {
        starts[place] = 0
        ends[place] = 0
      }
    }
  }

  type Put = (value: number, starts: Int32Array, ends: Int32Array, place: number) => void

  function putter(values: PageValues): Put {
    if (values.by === 'dictionary') return putByDictionary(values.numbers)
    return values.by === 'bytes' ? putBytes(values) : putValue(values.stored)
  }

  function putByDictionary(numbers: ArrayLike<number>): Put {
    if (dictionary === null) throw new Failure('a dictionary is missing')
    const { isInArena, from } = dictionary
    return (at, starts, ends, place) => {
      const value = numbers[at] as number
      if (!(value < dictionary.starts.length)) throw new Failure('a value is not in its dictionary')
      const start = dictionary.starts[value] as number
      const end = dictionary.ends[value] as number
      starts[place] = isInArena ? start : arena.end
      if (!isInArena) arena.addBytes(from.bytes, start, end)
      ends[place] = isInArena ? end : arena.end
    }
  }

  function putBytes(texts: PageValues & { by: 'bytes' }): Put {
    const isAsItIs = kind.is === 'text' || kind.is === 'bytes'
    return (at, starts, ends, place) => {
      const start = texts.starts[at]
      const end = texts.ends[at]
      if (start === undefined || end === undefined) throw new Failure('a page has fewer values than it says')
      starts[place] = arena.end
      if (isAsItIs) arena.addBytes(texts.bytes, start, end)
      else write(texts.bytes.subarray(start, end))
      ends[place] = arena.end
    }
  }

  function putValue(stored: ArrayLike<Stored>): Put {
    return (at, starts, ends, place) => {
      const value = stored[at]
      if (value === undefined) throw new Failure('a page has fewer values than it says')
      starts[place] = arena.end
      if (memory === null) write(value)
      else if (!memory.write(value)) {
        write(value)
        memory = memory.add(value, starts[place] as number)
      }
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
        fillPart(page, places, row, to, wanted)
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

function countOf(values: PageValues): number {
  if (values.by === 'bytes') return values.starts.length
  return values.by === 'value' ? values.stored.length : 0
}
