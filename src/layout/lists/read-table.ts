import { beginsReport } from '../../content/earlier-report.js'
import { canonicalSplit, splitNamed } from '../names/split-name.js'
import { FILE_COLUMNS, SPLIT_COLUMNS, WEAK_FILE_COLUMNS } from '../words/lists.js'
import { type Listed, MOST_LINES, type ReadList } from './model.js'
import { numberedSplit } from './numbered.js'

/**
 * A table with a column of files, and one that says the split of each, or a name that says the split of all.
 * @param split what the name of the table says; `null`: nothing
 */
export function readTable(split: string | null, text: string): ReadList {
  // It says where copies lay when it was written.
  if (beginsReport(text)) return { listed: [], isNamed: false, hasRecords: false }
  const [header = '', ...lines] = text.split(/\r?\n/, MOST_LINES)
  const separator = header.includes('\t') ? '\t' : header.includes(';') ? ';' : ','
  const columns = cellsOf(header, separator).map((cell) => cell.toLowerCase())
  const splitColumn = columns.findIndex((column) => SPLIT_COLUMNS.has(column))
  const fileColumn = fileColumnOf(columns)
  const isNamed = splitColumn < 0
  if (fileColumn < 0 || (isNamed && split === null)) return { listed: [], isNamed, hasRecords: false }
  const cells = lines.map((line) => cellsOf(line, separator))
  if (isNamed) {
    const listed = cells.flatMap((row) => listedAs(row[fileColumn], split))
    return { listed, isNamed, hasRecords: true }
  }
  const values = cells.map((row) => row[splitColumn])
  const isFold = columns[splitColumn] === 'fold'
  const number = columns[splitColumn] === 'partition' ? numberedSplit(values) : null
  const listed = cells.flatMap((row) => {
    const value = row[splitColumn]
    if (!value) return []
    const said = number?.(value) ?? splitNamed(value)?.split ?? canonicalSplit(value)
    return listedAs(row[fileColumn], isFold && /^\d+$/.test(said) ? `fold ${said}` : said)
  })
  return { listed, isNamed, hasRecords: false }
}

function listedAs(name: string | undefined, split: string | null): Listed[] {
  return name && split !== null ? [{ name, split }] : []
}

/** The column that names files: one that says so before one that may number anything. */
function fileColumnOf(columns: readonly string[]): number {
  const plain = columns.map((column) => column.replace(/[-_ .]/g, ''))
  const sure = plain.findIndex((column) => FILE_COLUMNS.has(column))
  return sure < 0 ? plain.findIndex((column) => WEAK_FILE_COLUMNS.has(column)) : sure
}

/** The cells of a line; quotes may hold the separator. */
function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim())
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += character
  }
  return [...cells, cell.trim()]
}
