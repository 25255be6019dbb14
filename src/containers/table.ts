import type { Bytes } from '../disk/bytes.js'
import { Failure } from '../failure.js'
import { openBlocks } from './blocks/table.js'
import { openCsv, openIfSeparated } from './csv/table.js'
import { inMemory } from './held.js'
import { openJson, openJsonAt } from './json/document.js'
import { openJsonLines } from './json/lines.js'
import { openParquet } from './parquet/table.js'
import type { ArrayPlace, Table } from './records.js'
import { openIfBlocks, openText } from './text.js'
import { encodingOf, PACKINGS, type Packing, type TextSource, unpacked } from './text-source.js'

/** How a format of tables is told and read. */
export interface Format {
  /** For people. */
  name: string
  /** By the name of a file, in lower case and without the ending of its packing. */
  recognises(name: string): boolean
  /** @throws {Failure} if it is broken from its beginning on */
  open(content: Content): Promise<Table[]>
}

/** A content that is to be read as tables. */
export interface Content {
  /** The file's own name, in lower case and without the ending of its packing. */
  name: string
  bytes: Bytes
  packing: Packing | null
  /** The same as text. */
  source: TextSource
  /** Whether a word names a split: an object with arrays under such keys holds a table under each. */
  isSplitName(word: string): boolean
  /** Whether the first record may name the columns. */
  mayHaveHeader: boolean
}

/** A format is one folder and one line here; the first that recognises a name has it. */
export const FORMATS: readonly Format[] = [
  {
    name: 'separated values',
    recognises: endsWith('csv', 'tsv', 'tab', 'psv'),
    // Corpora of named entities (BioBERT's, MTL-Bioinformatics) are called `train.tsv`.
    open: async ({ source, name, mayHaveHeader }) => [
      (await openIfBlocks(source)) ?? (await openCsv(source, separatorFor(name), mayHaveHeader)),
    ],
  },
  {
    // UCI's `iris.data` and `adult.data` are nothing else, but the ending says little.
    name: 'separated values, if they are',
    recognises: endsWith('data'),
    open: async ({ source, mayHaveHeader }) => {
      const table = (await openIfBlocks(source)) ?? (await openIfSeparated(source, mayHaveHeader))
      return table === null ? [] : [table]
    },
  },
  {
    name: 'JSON, one value a line',
    recognises: endsWith('jsonl', 'ndjson', 'jsonlines', 'ldjson'),
    open: async ({ source }) => [await openJsonLines(source)],
  },
  {
    name: 'JSON',
    recognises: endsWith('json'),
    open: ({ source, isSplitName }) => openJson(source, isSplitName),
  },
  {
    name: 'Parquet',
    recognises: endsWith('parquet', 'pq', 'parq'),
    open: async ({ bytes, packing }) => [
      await openParquet(packing === null ? bytes : await unpackedWhole(bytes, packing)),
    ],
  },
  {
    name: 'one token a line',
    recognises: endsWith('conll', 'conllu', 'conllx', 'conllp', 'iob', 'iob2', 'bio', 'bioes'),
    open: async ({ source }) => [openBlocks(source)],
  },
  {
    name: 'one record a line',
    recognises: endsWith('txt', 'text'),
    open: async ({ source, mayHaveHeader }) => [await openText(source, null, mayHaveHeader)],
  },
]

/** What holds tables that are not read, by the last ending, and why. */
const NOT_READ: Readonly<Record<string, string>> = {
  xlsx: 'Excel workbooks are not read: save it as CSV or Parquet',
  xls: 'Excel workbooks are not read: save it as CSV or Parquet',
  ods: 'spreadsheets are not read: save it as CSV or Parquet',
  arrow: 'Arrow files are not read: save it as Parquet',
  feather: 'Arrow files are not read: save it as Parquet',
  orc: 'ORC files are not read: save it as Parquet',
  avro: 'Avro files are not read: save it as Parquet',
}
const NOT_UNPACKED: Readonly<Record<string, string>> = {
  bz2: 'bzip2 is not unpacked: use gzip or zstd',
  xz: 'xz is not unpacked: use gzip or zstd',
  lzma: 'xz is not unpacked: use gzip or zstd',
  br: 'brotli is not unpacked: use gzip or zstd',
  lz4: 'lz4 is not unpacked: use gzip or zstd',
  zip: 'zip archives are not unpacked: use gzip or zstd',
  '7z': '7z archives are not unpacked: use gzip or zstd',
}

/** Unpacked into memory where a format has to be read from its end: no more than this. */
const MOST_UNPACKED = 256 * 1024 * 1024

/** The format that a file's name speaks for; `null`: it is no table by its name. */
export function formatOf(fileName: string): Format | null {
  const { name } = parted(fileName)
  return FORMATS.find((format) => format.recognises(name)) ?? null
}

/** Why a table is not read, by its name; `null`: it is, or is none. */
export function reasonNotRead(fileName: string): string | null {
  const [, rest = '', ending = ''] = /^(.*)\.([^.]+)$/s.exec(fileName.toLowerCase()) ?? []
  if (NOT_READ[ending] !== undefined) return NOT_READ[ending]
  const inner = NOT_UNPACKED[ending]
  // The text of an archive may be anything; a table is told by the ending before.
  return inner !== undefined && formatOf(rest) !== null && !rest.endsWith('.txt') ? inner : null
}

/**
 * Opens the tables of a file.
 * @param fileName its own name, which tells the format; one that tells none is taken for lines of text
 * @param mayHaveHeader whether a first record may name the columns, where a format leaves that open
 * @returns no table where it holds something else, as most documents of JSON do
 * @throws {Failure} if it can't be read
 */
export async function openTables(
  fileName: string,
  bytes: Bytes,
  isSplitName: (word: string) => boolean = () => false,
  mayHaveHeader = true,
): Promise<Table[]> {
  const { name, packing } = parted(fileName)
  const format = FORMATS.find((each) => each.recognises(name))
  const source = format?.name === 'Parquet' ? null : await textSourceOf(bytes, packing)
  const content = { name, bytes, packing, isSplitName, mayHaveHeader }
  if (source === null)
    return (format as Format).open({ ...content, source: { bytes, packing, encoding: 'bytes' } })
  if (format === undefined) return [await openText(source, null, mayHaveHeader)]
  return format.open({ ...content, source })
}

/**
 * Opens tables of a document where they were found before, without going through it again.
 * @param places in the order of the tables that it gives
 */
export async function openTablesAt(
  fileName: string,
  bytes: Bytes,
  places: readonly ArrayPlace[],
): Promise<Table[]> {
  return openJsonAt(await textSourceOf(bytes, packingOf(fileName)), places)
}

/** The text of a file as it is written, be it packed or in UTF-16. */
export async function textSourceOf(bytes: Bytes, packing: Packing | null): Promise<TextSource> {
  for await (const piece of unpacked(bytes, packing)) return { bytes, packing, encoding: encodingOf(piece) }
  return { bytes, packing, encoding: 'bytes' }
}

/** How a file is packed, by its name. */
export function packingOf(fileName: string): Packing | null {
  return parted(fileName).packing
}

function parted(fileName: string): { name: string; packing: Packing | null } {
  const name = fileName.toLowerCase()
  const packing = PACKINGS.find((each) => name.endsWith(`.${each}`))
  return packing === undefined
    ? { name, packing: null }
    : { name: name.slice(0, -packing.length - 1), packing }
}

function endsWith(...endings: string[]): (name: string) => boolean {
  return (name) => endings.some((ending) => name.endsWith(`.${ending}`))
}

function separatorFor(name: string): string {
  if (name.endsWith('.psv')) return '|'
  return name.endsWith('.csv') ? ',' : '\t'
}

async function unpackedWhole(bytes: Bytes, packing: Packing): Promise<Bytes> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of unpacked(bytes, packing)) {
    size += piece.length
    if (size > MOST_UNPACKED) throw new Failure(`unpacks to more than ${MOST_UNPACKED} bytes`)
    pieces.push(Buffer.from(piece))
  }
  return inMemory(Buffer.concat(pieces))
}
