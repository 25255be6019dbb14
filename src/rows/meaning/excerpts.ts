import type { RecordPlace, Table } from '../../containers/records.js'
import type { RowGroup, TableFinding } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'
import { withParts } from '../read/open-table.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'
import { fileOf } from '../tables/records-by-file.js'

const MOST_EXAMPLES = 3
const MOST_COLUMNS = 12
/** More of a cell is not shown. */
const MOST_BYTES = 480

type Cells = { column: string; text: string }[]

/** A record that is shown, and where its cells go. */
interface Shown {
  table: PlacedTable
  record: number
  examples: RowGroup[]
}

/**
 * Reads what the first contents of findings hold, opening each file once. What can't be read any more stays without.
 * @param counted is told how many bytes were read
 */
export async function addExamples(
  findings: readonly TableFinding[],
  { tables, content }: TableSet,
  counted: (bytes: number) => void,
): Promise<void> {
  const byFile = new Map<string, Map<string, Shown>>()
  for (const finding of findings) {
    finding.examples = finding.groups.slice(0, MOST_EXAMPLES)
    for (const example of finding.examples) {
      const [member] = example.members
      const table = tables.find(
        ({ path, source }) => path === member?.path && (source.part ?? 0) === member.part,
      )
      if (member === undefined || table === undefined) continue
      const file = fileOf(table.source)
      const shown = byFile.get(file) ?? new Map<string, Shown>()
      byFile.set(file, shown)
      const record = member.row - 1
      const key = `${member.part} ${record}`
      const known = shown.get(key)
      if (known === undefined) shown.set(key, { table, record, examples: [example] })
      else known.examples.push(example)
    }
  }
  for (const shown of byFile.values()) {
    const all = [...shown.values()].sort((left, right) => left.record - right.record)
    try {
      await readShown(all, content, counted)
    } catch {
      // It was read twice before: a file that went away meanwhile is told of when it is read next.
    }
  }
}

async function readShown(
  all: readonly Shown[],
  content: readonly string[],
  counted: (bytes: number) => void,
): Promise<void> {
  const { source } = (all[0] as Shown).table
  const parts = all.map((shown) => {
    const { part, place = null } = shown.table.source
    return { ...shown, part: part ?? 0, place }
  })
  const use = async ({ table, record, examples }: Shown, opened: Table): Promise<void> => {
    const cells = await readCells(opened, table, record, content)
    for (const example of examples) example.cells = cells
  }
  await withParts(source, parts, use, counted)
}

async function readCells(
  table: Table,
  { read }: PlacedTable,
  record: number,
  content: readonly string[],
): Promise<Cells> {
  const cells: Cells = []
  await table.read(placeBefore(read.places, record), (batch) => {
    const within = record - batch.place.record
    if (within < 0) return false
    if (within >= batch.count) return true
    // In the order of the file, as people know it.
    for (const [number, column] of table.columns.entries()) {
      if (number >= batch.width || !content.includes(column) || cells.length === MOST_COLUMNS) continue
      const at = within * batch.width + number
      const from = batch.starts[at] as number
      const to = Math.min(batch.ends[at] as number, from + MOST_BYTES)
      cells.push({ column, text: decodePath(Buffer.from(batch.bytes.subarray(from, to))) })
    }
    return false
  })
  return cells
}

function placeBefore(places: readonly RecordPlace[], record: number): RecordPlace | null {
  let found: RecordPlace | null = null
  for (const place of places) {
    if (place.record > record) break
    found = place
  }
  return found
}
