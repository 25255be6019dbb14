import { isUtf8Path } from '../../paths/lossless.js'
import { COLUMNS, type PartRow } from './format.js'

/** Rows by column, to be written as one group of rows. */
export type RowColumns = Record<(typeof COLUMNS)[number]['name'], unknown[]>

const LONE_SURROGATE = /\p{Surrogate}/gu

const TEXTS = ['path', 'dataset', 'split', 'label'] as const

export function emptyColumns(): RowColumns {
  return Object.fromEntries(COLUMNS.map(({ name }) => [name, []])) as unknown as RowColumns
}

/**
 * Adds a row to its columns.
 * @returns whether anything is told beside its columns
 */
export function addRow(columns: RowColumns, row: PartRow): boolean {
  const exact = exactTexts(row)
  const more = exact === null ? row.more : { ...exact, ...row.more }
  columns['dataset'].push(shown(row.dataset))
  columns['path'].push(shown(row.path))
  columns['row'].push(null)
  columns['line'].push(null)
  columns['size'].push(row.size === null ? null : BigInt(row.size))
  columns['split'].push(shown(row.split))
  columns['label'].push(shown(row.label))
  columns['kind'].push(row.kind)
  columns['key'].push(row.key)
  columns['by'].push(row.by)
  columns['sample'].push(row.sample)
  columns['split_by'].push(row.splitBy)
  columns['label_by'].push(row.labelBy)
  columns['print'].push(row.print)
  columns['content'].push(row.content)
  const told = more === null || isEmpty(more) ? null : JSON.stringify(more)
  columns['more'].push(told)
  return told !== null
}

function isEmpty(more: object): boolean {
  for (const _ in more) return false
  return true
}

/** A text of Parquet is UTF-8, which can't hold every name: those stand in JSON, whose escapes can. */
function exactTexts(row: PartRow): Partial<Record<(typeof TEXTS)[number], string>> | null {
  if (isUtf8(row.path) && isUtf8(row.dataset) && isUtf8(row.split) && isUtf8(row.label)) return null
  return Object.fromEntries(
    TEXTS.flatMap((name) => (isUtf8Path(row[name] ?? '') ? [] : [[name, row[name] as string]])),
  )
}

function isUtf8(text: string | null): boolean {
  return text === null || isUtf8Path(text)
}

function shown(text: string | null): string | null {
  return isUtf8(text) ? text : (text as string).replace(LONE_SURROGATE, '\ufffd')
}
