import type { ColumnDecoder } from 'hyparquet/src/types.js'
import { type Arena, createArena } from './arena.js'
import type { Library, PageValues } from './file.js'
import { kindOf } from './kinds.js'
import { type Chunk, nextPage, readDictionary } from './pages.js'
import { type Stored, writerOf } from './values.js'

/** A longer dictionary stands outside of the arena, so that cells lie near each other there. */
const LONGEST_IN_ARENA = 16 * 1024
/** All of them together. */
const MOST_IN_ARENA = 1024 * 1024

/** Values of a dictionary as cells. */
export interface Dictionary {
  /** Whether they stand in the arena themselves. */
  isInArena: boolean
  from: Arena
  starts: Int32Array
  ends: Int32Array
}

/** Reads the dictionary that a column begins with; `null`: it has none. */
export function readCells(
  library: Library,
  chunk: Chunk,
  decoder: ColumnDecoder,
  arena: Arena,
): Dictionary | null {
  const kind = kindOf(decoder.element)
  const start = chunk.offset
  const header = nextPage(library, chunk)
  if (header?.type !== 'DICTIONARY_PAGE') {
    chunk.offset = start
    return null
  }
  const size = header.uncompressed_page_size
  const isInArena = size <= LONGEST_IN_ARENA && arena.end < MOST_IN_ARENA
  const from = isInArena ? arena : createArena()
  const write = writerOf(kind, from)
  const values = readDictionary(library, chunk, header, decoder)
  const count = countOf(values)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  for (let value = 0; value < count; value++) {
    starts[value] = from.end
    if (values.by === 'bytes') write(values.bytes.subarray(values.starts[value], values.ends[value]))
    else if (values.by === 'value') write(values.stored[value] as Stored)
    ends[value] = from.end
  }
  return { isInArena, from, starts, ends }
}

function countOf(values: PageValues): number {
  if (values.by === 'bytes') return values.starts.length
  return values.by === 'value' ? values.stored.length : 0
}
