import type { KeptPlace, RecordBatch, RecordPlace, Table } from '../../containers/records.js'
import { addRecords, KEY_WORDS } from './add-records.js'
import { createCellHash } from './cell.js'
import { addColumns, endBeginning, factsOf, followPlan, keysWithout, larger, noColumns } from './columns.js'
import type { ColumnFacts } from './facts.js'
import { addRecordsFast } from './fast-records.js'
import type { Plan } from './plan.js'
import { createRecordSample, type SampledRecords } from './record-sample.js'
import type { KeysWithout } from './without-column.js'

/** A place is kept for every so many records: to find one again costs reading so many. */
const RECORDS_PER_PLACE = 256

/** So much of a table says which columns name its records. */
const CELLS_OF_BEGINNING = 16 * 1024

/** What the records of a table came to. */
export interface KeyedTable {
  facts: ColumnFacts[]
  records: number
  /** `KEY_WORDS` for each record. */
  keys: Uint32Array
  /** By the name of each coded column: for each record its code, or `NO_VALUE`. */
  codes: ReadonlyMap<string, Int16Array>
  /** Where every 256th record can be found again, in order. */
  places: KeptPlace[]
  sample: SampledRecords
  /** Keys over all content columns but one that may name the records. */
  without: KeysWithout[]
}

/** Says in the middle of a table what its columns are. */
export interface Settling {
  /** After so many cells, if more follow. */
  cells: number
  /**
   * @param seen what was read so far
   * @returns a plan that gives the same keys so far, by which the rest is read; `null`: there is none, and nothing more is read
   */
  settle(seen: KeyedTable): Plan | null
}

/**
 * Reads a table from its first to its last record.
 * @param planFor what columns are, by the names of all that are known so far; asked as they are met
 */
export async function readKeys(
  table: Pick<Table, 'columns' | 'read' | 'readLines'>,
  planFor: (names: readonly string[]) => Plan,
  settling: Settling | null = null,
): Promise<KeyedTable> {
  const columns = noColumns()
  const hash = createCellHash()
  const places: KeptPlace[] = []
  const sample = createRecordSample()
  let records = 0
  let keys = new Uint32Array(0)
  let cells = 0
  let isSettled = settling === null
  let isBeginning = true
  const canBeLines = table.readLines !== undefined

  function take(batch: RecordBatch): boolean {
    const behind = records + batch.count
    if (settling !== null && !isSettled && cells >= settling.cells) {
      const plan = settling.settle(keyed())
      if (plan === null) return false
      followPlan(columns, table.columns, plan)
      isSettled = true
    }
    cells += batch.count * batch.width
    if (columns.count < batch.width) {
      const names = table.columns.slice(0, batch.width)
      addColumns(columns, names, planFor(names))
    }
    if (behind * KEY_WORDS > keys.length) keys = larger(keys, behind * KEY_WORDS)
    for (const each of columns.codes) {
      if (each && each.perRecord.length < behind) each.perRecord = larger(each.perRecord, behind)
    }
    if (records % RECORDS_PER_PLACE < batch.count) places.push({ ...batch.place, areLines: canBeLines })
    const last = places.at(-1)
    if (last?.areLines) last.areLines = areLinesFrom(last, batch)
    if (!addRecordsFast(batch, columns, records, keys, sample)) {
      addRecords(batch, columns, hash, records, keys, sample)
    }
    records = behind
    if (isBeginning && cells >= CELLS_OF_BEGINNING) {
      endBeginning(columns)
      isBeginning = false
    }
    return true
  }

  function keyed(): KeyedTable {
    return {
      facts: factsOf(columns, table.columns, records),
      records,
      keys: keys.subarray(0, records * KEY_WORDS),
      codes: new Map(
        columns.codes.flatMap((each, column) =>
          each ? [[table.columns[column] as string, each.perRecord.subarray(0, records)] as const] : [],
        ),
      ),
      places,
      sample: sample.taken(columns.count),
      without: keysWithout(columns, table.columns, records),
    }
  }

  await table.read(null, take)
  return keyed()
}

/** Whether each record of a batch is one line, none of which is missing since a place. */
function areLinesFrom(from: RecordPlace, { count, place, lines, endLines }: RecordBatch): boolean {
  const first = from.line + place.record - from.record
  for (let record = 0; record < count; record++) {
    if (lines[record] !== first + record || endLines[record] !== first + record) return false
  }
  return true
}
