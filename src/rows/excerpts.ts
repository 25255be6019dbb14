import type { RecordPlace, Table } from '../containers/records.js'
import type { TableFinding } from '../model.js'
import { decodePath } from '../paths/lossless.js'
import { withTable } from './open-table.js'
import type { PlacedTable, TableSet } from './placed-table.js'

const MOST_EXAMPLES = 3
const MOST_COLUMNS = 12
/** More of a cell is not shown. */
const MOST_BYTES = 480

type Cells = { column: string; text: string }[]

/** Reads what the first contents of a finding hold. What can't be read any more stays without. */
export async function addExamples(
  finding: TableFinding,
  set: TableSet,
  counted: (bytes: number) => void,
): Promise<void> {
  finding.examples = finding.groups.slice(0, MOST_EXAMPLES)
  for (const example of finding.examples) {
    const [member] = example.members
    const table = set.tables.find(
      ({ path, source }) => path === member?.path && (source.part ?? 0) === member.part,
    )
    if (member === undefined || table === undefined) continue
    try {
      example.cells = await readCells(table, member.row - 1, set.content, counted)
    } catch {
      // It was read twice before: a file that went away meanwhile is told of when it is read next.
    }
  }
}

async function readCells(
  { source, read }: PlacedTable,
  record: number,
  content: readonly string[],
  counted: (bytes: number) => void,
): Promise<Cells> {
  const cells: Cells = []
  const use = (table: Table): Promise<void> =>
    table.read(placeBefore(read.places, record), (batch) => {
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
  await withTable(source, use, counted)
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
