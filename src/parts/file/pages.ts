import type { ColumnMetaData, Compressors } from 'hyparquet'
import type { DataPageHeaderV2, PageHeader } from 'hyparquet/src/types.js'
import { readRuns } from '../../containers/parquet/levels.js'
import type * as Tables from '../../libraries/tables.js'

/** What a column has in one group of rows, unpacked. */
export interface Page {
  rows: number
  /** By row: which of the values it has; -1: none. `null`: each row has the value of its own number. */
  places: Int32Array | null
  /** How many values there are. */
  count: number
  /** How they are packed, one after the other. */
  encoding: string | undefined
  values: Buffer
  /** What the values are numbers of, where few are different. */
  dictionary: { bytes: Buffer; different: number }
}

/** A page that unpacks to more is none that a part has. */
const LARGEST_PAGE = 1024 ** 3

const NONE = Buffer.alloc(0)

/** What takes Parquet apart. */
export type Library = Pick<typeof Tables, 'parquet'> & { compressors: Compressors }

/**
 * Unpacks what a column has in one group of rows, as parts have it: one page of values, after one of different values
 * where there are few.
 * @param packed as it lies in the file
 * @throws if it is broken, or written in another way
 */
export function unpackPages(
  { parquet, compressors }: Library,
  { codec }: Pick<ColumnMetaData, 'codec'>,
  packed: Uint8Array,
  rows: number,
): Page {
  const reader = { view: new DataView(packed.buffer, packed.byteOffset, packed.byteLength), offset: 0 }
  const first = nextPage()
  const words = first.dictionary_page_header
  const dictionary = { bytes: words ? unpacked(first) : NONE, different: words?.num_values ?? 0 }
  const page = words === undefined ? first : nextPage()
  const header = page.data_page_header_v2
  if (header === undefined || header.num_values !== rows || header.repetition_levels_byte_length !== 0) {
    throw new Error('a page is not as parts have it')
  }
  const { definition_levels_byte_length: levels, encoding } = header
  const places = placesIn(header, take(levels))
  const count = rows - header.num_nulls
  return { rows, places, count, encoding, dictionary, values: count === 0 ? NONE : unpacked(page, levels) }

  function nextPage(): PageHeader {
    const header = parquet.parquetHeader(reader)
    const { compressed_page_size: length, uncompressed_page_size: size } = header
    if (!(length >= 0 && size >= 0 && size <= LARGEST_PAGE && reader.offset + length <= packed.length)) {
      throw new Error('a page is cut off')
    }
    return header
  }

  function take(length: number): Uint8Array {
    if (!(length >= 0 && reader.offset + length <= packed.length)) throw new Error('a page is cut off')
    reader.offset += length
    return packed.subarray(reader.offset - length, reader.offset)
  }

  /** @param before bytes of the page that are read already */
  function unpacked(header: PageHeader, before = 0): Buffer {
    const bytes = take(header.compressed_page_size - before)
    const size = header.uncompressed_page_size - before
    if (size < 0) throw new Error('a page contradicts itself')
    if (size === 0) return NONE
    const { buffer, byteOffset } = parquet.decompressPage(bytes, size, codec, compressors)
    return Buffer.from(buffer, byteOffset, size)
  }
}

function placesIn(header: DataPageHeaderV2, levels: Uint8Array): Int32Array | null {
  const { num_values: rows, num_nulls: missing } = header
  if (missing === 0) return null
  const places = new Int32Array(rows)
  if (missing === rows) return places.fill(-1)
  const isThere = new Uint8Array(rows)
  readRuns(levels, 0, levels.length, 1, isThere)
  let next = 0
  for (let row = 0; row < rows; row++) places[row] = isThere[row] === 1 ? next++ : -1
  if (next !== rows - missing) throw new Error('a page contradicts itself')
  return places
}
