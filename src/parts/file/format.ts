import { DECODERS_VERSION } from '../../decoders/version.js'
import { NEAR_VERSION } from '../../kinds/near-picture/print.js'
import { PICTURE_VERSION } from '../../kinds/picture/equal-pixels.js'
import type { RecognisedBy } from '../../model.js'

/**
 * The version of the format that `docs/fingerprints.md` describes: it grows with every change that an older program
 * would read wrongly.
 */
export const FORMAT_VERSION = 3

/** What each kind's keys are made by: it grows where equal samples would get another key than before. */
export const KIND_VERSIONS = {
  bytes: '1',
  picture: `${DECODERS_VERSION}.${NEAR_VERSION}.${PICTURE_VERSION}`,
} as const

/** Bytes of a key; shorter ones end in zeros. */
export const KEY_BYTES = 32

/** Rows of a group of rows, about: what is held at a time to write or to read. */
export const ROWS_PER_GROUP = 65_536

/** The same in bytes, for fingerprints of pictures and for tables. */
export const BYTES_PER_GROUP = 16 * 1024 * 1024

/** Under this name the file says what it is. */
export const METADATA_KEY = 'data-hygiene'

/**
 * What a row is about: a sample; a file that is none but belongs to what a directory holds; what a sample shows, if it is
 * a picture; or a small table, or column of one, as it is.
 */
export type RowKind = 'bytes' | 'beside' | 'picture' | 'table'

/** One row: a key of a sample. A sample with several keys has as many rows, one after the other. */
export interface PartRow {
  kind: RowKind
  /** Number of the file in the listing, from 0. */
  sample: number
  /** What `key` is; `null`: the sample has none, since nothing can equal it. */
  by: string | null
  /** `KEY_BYTES` bytes. */
  key: Uint8Array | null
  dataset: string | null
  /** Lossless text. */
  path: string
  /** Bytes; `null`: not known. */
  size: number | null
  split: string | null
  splitBy: RecognisedBy | null
  label: string | null
  labelBy: RecognisedBy | null
  /** What few samples have; `null`: nothing. */
  more: object | null
  /** The fingerprint of a picture; `null`: there is none. */
  print: Uint8Array | null
  /** The bytes of a small table, packed by gzip; `null`: they stand in another row, or nowhere. */
  content: Uint8Array | null
}

interface ColumnNamed<Name extends string> {
  name: Name
  type: 'BYTE_ARRAY' | 'FIXED_LEN_BYTE_ARRAY' | 'INT32' | 'INT64'
  isText: boolean
  isRequired: boolean
  /** Few different values. */
  isRepetitive: boolean
}

function column<Name extends string>(
  name: Name,
  type: ColumnNamed<Name>['type'],
  changes: Partial<ColumnNamed<Name>> = {},
): ColumnNamed<Name> {
  return { name, type, isText: false, isRequired: false, isRepetitive: false, ...changes }
}

const WORDS = { isText: true, isRepetitive: true }

/** The columns, in their order. */
export const COLUMNS = [
  column('dataset', 'BYTE_ARRAY', WORDS),
  column('path', 'BYTE_ARRAY', { isText: true, isRequired: true }),
  column('row', 'INT64'),
  column('line', 'INT64'),
  column('size', 'INT64'),
  column('split', 'BYTE_ARRAY', WORDS),
  column('label', 'BYTE_ARRAY', WORDS),
  column('kind', 'BYTE_ARRAY', { ...WORDS, isRequired: true }),
  column('key', 'FIXED_LEN_BYTE_ARRAY'),
  column('by', 'BYTE_ARRAY', WORDS),
  column('sample', 'INT32', { isRequired: true }),
  column('split_by', 'BYTE_ARRAY', WORDS),
  column('label_by', 'BYTE_ARRAY', WORDS),
  column('more', 'BYTE_ARRAY', { isText: true }),
  column('print', 'BYTE_ARRAY'),
  column('content', 'BYTE_ARRAY'),
] as const

export type Column = (typeof COLUMNS)[number]

/** How the columns stand in the file. */
export function schemaElements() {
  return [
    { name: 'fingerprints', num_children: COLUMNS.length },
    ...COLUMNS.map(({ name, type, isText, isRequired }) => ({
      name,
      type,
      repetition_type: isRequired ? ('REQUIRED' as const) : ('OPTIONAL' as const),
      ...(isText ? { converted_type: 'UTF8' as const } : {}),
      ...(type === 'FIXED_LEN_BYTE_ARRAY' ? { type_length: KEY_BYTES } : {}),
    })),
  ]
}
