import type { Compressors, FileMetaData } from 'hyparquet'
import type { Bytes } from '../../disk/bytes.js'
import { Failure } from '../../failure.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import type { Table } from '../records.js'
import type { Library } from './file.js'
import { readGroups } from './groups.js'
import { guarded } from './guarded.js'

/** More columns are no table. */
const MOST_COLUMNS = 100_000

/** What describes the file stands at its end; more of it than this describes nothing that can be read. */
const LARGEST_FOOTER = 128 * 1024 * 1024

const MAGIC = 'PAR1'
const TAIL_BYTES = 8

/** Opens a Parquet file. @throws {Failure} if it is none, or what describes it is broken */
export async function openParquet(bytes: Bytes): Promise<Table> {
  const tables = await import(/* webpackIgnore: true */ '../../libraries/tables.js')
  const library = { parquet: tables.parquet, compressors: sparing(tables.compressors) }
  const metadata = await guarded(() => readMetadata(library, bytes))
  const root = await guarded(() => library.parquet.parquetSchema(metadata))
  const file = { library, bytes, metadata, root }
  const columns = root.children.map(({ element }) => element.name)
  if (columns.length === 0) throw new Failure('has no columns')
  if (columns.length > MOST_COLUMNS) throw new Failure(`has more than ${MOST_COLUMNS} columns`)
  const twice = columns.find((name, at) => columns.indexOf(name) < at)
  if (twice !== undefined) throw new Failure(`has two columns called "${display(twice)}"`)
  return {
    part: null,
    place: null,
    columns,
    isNamed: true,
    hasLines: false,
    canJump: false,
    understoodAs: `Parquet, ${countOf(metadata.row_groups.length, 'group')} of rows`,
    notes: [],
    read: (from, take, wanted) => readGroups(file, from, take, wanted ?? null),
  }
}

/** Pages of no bytes are not unpacked, since LZ4 writes them in a way that the library takes for broken. */
function sparing(compressors: Compressors): Compressors {
  return Object.fromEntries(
    Object.entries(compressors).map(([codec, unpack]) => [
      codec,
      (packed: Uint8Array, size: number) => (size === 0 ? new Uint8Array(0) : unpack(packed, size)),
    ]),
  )
}

function readMetadata({ parquet }: Library, bytes: Bytes): FileMetaData {
  const tail = Buffer.alloc(TAIL_BYTES)
  if (bytes.size < TAIL_BYTES || bytes.read(bytes.size - TAIL_BYTES, tail) < TAIL_BYTES) {
    throw new Failure('is too short to be Parquet')
  }
  const magic = tail.toString('latin1', 4)
  if (magic === 'PARE') throw new Failure('is encrypted')
  if (magic !== MAGIC) throw new Failure(`is no Parquet, or cut off: it does not end with ${MAGIC}`)
  const length = tail.readUInt32LE(0)
  if (length > bytes.size - TAIL_BYTES || length > LARGEST_FOOTER) {
    throw new Failure(`is broken: its description is said to have ${length} bytes`)
  }
  const footer = new Uint8Array(length + TAIL_BYTES)
  bytes.read(bytes.size - footer.length, footer)
  return parquet.parquetMetadata(footer.buffer, { geoparquet: false })
}
