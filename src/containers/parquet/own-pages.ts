import type { ColumnDecoder } from 'hyparquet/src/types.js'
import { Failure } from '../../failure.js'
import type { Library, Page, PageValues } from './file.js'
import { isNarrow, isOneRun, readRuns } from './levels.js'
import { textsIn } from './texts.js'
import type { Stored } from './values.js'

/**
 * Reads a page as most programs write it, in a third of the time that the library takes: without an object for each text,
 * and without a number for each value that says that it is there.
 * @param bytes the page, unpacked, with its levels
 * @param levels bytes of what says which values are there, where the header tells; `null`: it stands before them
 * @returns `null`: it is written in another way
 */
export function readOwn(
  library: Library,
  bytes: Uint8Array,
  { num_values: count, encoding }: { num_values: number; encoding: string },
  levels: number | null,
  decoder: ColumnDecoder,
): Page | null {
  const { type, schemaPath, element } = decoder
  const { parquet } = library
  const isByDictionary = encoding.endsWith('_DICTIONARY')
  if (!isByDictionary && encoding !== 'PLAIN') return null
  const most = parquet.getMaxDefinitionLevel(schemaPath)
  if (most > 1 || parquet.getMaxRepetitionLevel(schemaPath) > 0) return null
  let at = levels ?? 0
  let there: Uint8Array | null = null
  let left = count
  if (most === 1) {
    const start = levels === null ? 4 : 0
    if (levels === null) at = start + lengthAt(bytes)
    if (!isOneRun(bytes, start, at, 1, count)) {
      there = new Uint8Array(count)
      readRuns(bytes, start, at, 1, there)
      left = 0
      for (const each of there) left += each
      if (left === count) there = null
    }
  }
  const values = isByDictionary
    ? numbersIn(bytes, at, left)
    : type === 'BYTE_ARRAY'
      ? ({ by: 'bytes', ...textsIn(bytes, at, left) } as const)
      : plainIn()
  return values && { count, there, values }

  function plainIn(): PageValues {
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: at }
    return {
      by: 'value',
      stored: parquet.readPlain(reader, type, left, element.type_length) as ArrayLike<Stored>,
    }
  }
}

/** @returns `null`: they are too wide */
function numbersIn(bytes: Uint8Array, from: number, count: number): PageValues | null {
  const numbers = new Int32Array(count)
  if (count === 0) return { by: 'dictionary', numbers }
  const bits = bytes[from]
  if (bits === undefined) throw new Failure('a page is cut off')
  if (!isNarrow(bits)) return null
  if (bits > 0) readRuns(bytes, from + 1, bytes.length, bits, numbers)
  return { by: 'dictionary', numbers }
}

function lengthAt(bytes: Uint8Array): number {
  const [one, two, three, four] = bytes
  if (four === undefined) throw new Failure('a page is cut off')
  return ((one as number) | ((two as number) << 8) | ((three as number) << 16) | (four << 24)) >>> 0
}
