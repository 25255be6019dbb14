import type { ColumnChunk, SchemaTree } from 'hyparquet'
import type { ColumnDecoder, PageHeader } from 'hyparquet/src/types.js'
import { Failure } from '../../failure.js'
import type { Library, Page, PageValues, ParquetFile } from './file.js'
import { kindOf } from './kinds.js'
import { readOwn } from './own-pages.js'
import { checkRuns } from './runs.js'
import { textsIn } from './texts.js'
import type { Stored } from './values.js'

/** A page that unpacks to more, or a part of a column with more, is none that any program writes. */
const LARGEST_PAGE = 256 * 1024 * 1024
const LARGEST_CHUNK = 1024 * 1024 * 1024
const MOST_VALUES = 16 * 1024 * 1024

/** The part of a column that lies in one group of rows. */
export interface Chunk {
  view: DataView
  /** Where the next page begins. */
  offset: number
}

/** Reads a chunk as it lies in the file. */
export function readChunk({ bytes }: ParquetFile, { meta_data, file_path }: ColumnChunk): Chunk {
  if (meta_data === undefined || file_path) throw new Failure('a column lies in another file')
  const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data
  // Some programs write 0 for a dictionary that isn't there.
  const from = Number(dictionary_page_offset || data_page_offset)
  const length = Number(total_compressed_size)
  if (!(from >= 0 && length >= 0 && from + length <= bytes.size)) {
    throw new Failure(`a column is said to lie at byte ${from}, beyond the end of the file`)
  }
  if (length > LARGEST_CHUNK) throw new Failure(`a column has ${length} bytes in one group of rows`)
  const memory = new Uint8Array(length)
  if (bytes.read(from, memory) < length) throw new Failure(`ends before byte ${from + length}`)
  return { view: new DataView(memory.buffer), offset: 0 }
}

/** @returns the header of the next page, whose bytes begin at the chunk's offset; `null`: there is none */
export function nextPage({ parquet }: Library, chunk: Chunk): PageHeader | null {
  const { view } = chunk
  if (chunk.offset >= view.byteLength - 1) return null
  const header = parquet.parquetHeader(chunk)
  const { compressed_page_size: packed, uncompressed_page_size: size } = header
  const values = [header.data_page_header, header.data_page_header_v2, header.dictionary_page_header]
  if (!(packed >= 0 && chunk.offset + packed <= view.byteLength)) throw new Failure('a page is cut off')
  if (!(size >= 0 && size <= LARGEST_PAGE)) throw new Failure(`a page is said to unpack to ${size} bytes`)
  for (const each of values) {
    if (each && !(each.num_values >= 0 && each.num_values <= MOST_VALUES)) {
      throw new Failure(`a page is said to hold ${each.num_values} values`)
    }
  }
  return header
}

/** Looks through the pages of a chunk, so that whoever reads it meets nothing unbounded. */
export function checkPages(library: Library, chunk: Chunk, decoder: ColumnDecoder): void {
  const walk = { ...chunk }
  for (;;) {
    const header = nextPage(library, walk)
    if (header === null) return
    if (isWideDelta(header, decoder))
      throw new Failure('differences of 32 bits in nested values are not read')
    unpackData(library, walk, header, decoder)
  }
}

/** Unpacks a page of data and looks at its runs. @returns its bytes as they lie, and unpacked where both parts are */
function unpackData(
  library: Library,
  chunk: Chunk,
  header: PageHeader,
  { codec, compressors, schemaPath, type }: ColumnDecoder,
): { packed: Uint8Array; bytes: Uint8Array } {
  const { parquet } = library
  const packed = takeBytes(chunk, header)
  const { data_page_header: first, data_page_header_v2: second } = header
  const isTruth = type === 'BOOLEAN'
  if (first) {
    const bytes = parquet.decompressPage(packed, header.uncompressed_page_size, codec, compressors)
    const page = { bytes, count: first.num_values, encoding: first.encoding, levels: null }
    checkRuns(library, page, schemaPath, isTruth)
    return { packed, bytes }
  }
  if (!second) return { packed, bytes: packed }
  const { num_values, num_nulls, encoding, is_compressed } = second
  const { definition_levels_byte_length: definition, repetition_levels_byte_length: repetition } = second
  const levels = definition + repetition
  const size = header.uncompressed_page_size - levels
  const isSound = num_nulls >= 0 && num_nulls <= num_values && definition >= 0 && repetition >= 0
  if (!isSound || levels > packed.length || size < 0) throw new Failure('a page contradicts itself')
  let rest = packed.subarray(levels)
  if (is_compressed !== false && size > 0) rest = parquet.decompressPage(rest, size, codec, compressors)
  const bytes = Buffer.concat([packed.subarray(0, levels), rest])
  checkRuns(
    library,
    { bytes, count: num_values, encoding, levels: { repetition, definition } },
    schemaPath,
    isTruth,
  )
  return { packed, bytes }
}

/** Reads the page of data at the chunk's offset. */
export function readData(library: Library, chunk: Chunk, header: PageHeader, decoder: ColumnDecoder): Page {
  const { parquet } = library
  const { data_page_header: first, data_page_header_v2: second } = header
  if (!first && !second) throw new Failure(`a page is of the unknown kind ${header.type}`)
  const { packed, bytes } = unpackData(library, chunk, header, decoder)
  const told = (first ?? second) as { num_values: number; encoding: string }
  const own = readOwn(library, bytes, told, second?.definition_levels_byte_length ?? null, decoder)
  if (own !== null) return own
  const wide = isWideDelta(header, decoder) ? { ...decoder, type: 'INT64' as const } : decoder
  const { definitionLevels, dataPage } = first
    ? parquet.readDataPage(bytes, first, wide)
    : parquet.readDataPageV2(packed, header, wide)
  return {
    count: told.num_values,
    there:
      definitionLevels === undefined || definitionLevels.length === 0
        ? null
        : Uint8Array.from(definitionLevels),
    values: told.encoding.endsWith('_DICTIONARY')
      ? { by: 'dictionary', numbers: dataPage as ArrayLike<number> }
      : { by: 'value', stored: dataPage as ArrayLike<Stored> },
  }
}

/**
 * DuckDB writes the first of such values without a sign and then in 33 bits, of which the library drops one; as values
 * of 64 bits it reads them right.
 */
function isWideDelta(
  { data_page_header, data_page_header_v2 }: PageHeader,
  { type, element }: ColumnDecoder,
): boolean {
  const { encoding } = data_page_header ?? data_page_header_v2 ?? {}
  return type === 'INT32' && encoding === 'DELTA_BINARY_PACKED' && kindOf(element).is === 'unsigned'
}

/** What the library wants to know of a column. */
export function decoderOf({ library, root }: ParquetFile, { meta_data }: ColumnChunk): ColumnDecoder {
  if (meta_data === undefined) throw new Failure('a column lies in another file')
  const schemaPath = library.parquet.getTreePath(root, meta_data.path_in_schema)
  const { element } = schemaPath.at(-1) as SchemaTree
  const { codec } = meta_data
  const { compressors } = library
  return { element, schemaPath, codec, type: element.type, compressors } as unknown as ColumnDecoder
}

/** Reads the values of a dictionary at the chunk's offset. */
export function readDictionary(
  { parquet }: Library,
  chunk: Chunk,
  header: PageHeader,
  decoder: ColumnDecoder,
): PageValues {
  const { codec, compressors, type, element } = decoder
  const packed = takeBytes(chunk, header)
  const bytes = parquet.decompressPage(packed, header.uncompressed_page_size, codec, compressors)
  const count = header.dictionary_page_header?.num_values ?? 0
  if (type === 'BYTE_ARRAY') return { by: 'bytes', ...textsIn(bytes, 0, count) }
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 }
  return {
    by: 'value',
    stored: parquet.readPlain(reader, type, count, element.type_length) as ArrayLike<Stored>,
  }
}

function takeBytes(chunk: Chunk, { compressed_page_size }: PageHeader): Uint8Array {
  const packed = new Uint8Array(chunk.view.buffer, chunk.offset, compressed_page_size)
  chunk.offset += compressed_page_size
  return packed
}
