import type { RecordBatch, Table } from '../../containers/records.js'
import { describeReadError } from '../../disk/read.js'
import { createCellHash } from '../../kinds/row/cell.js'
import { createContentDigest, DIGEST } from '../../kinds/row/content-digest.js'
import { type ColumnPlan, PLAIN } from '../../kinds/row/plan.js'
import { EMPTY, NULL_WORD, TRUE } from '../../kinds/row/words.js'
import type { Advance, PartOfRecords, PartResult, RecordsResult, RecordsTask } from '../../model.js'
import { withParts } from './open-table.js'
import { readWanted } from './wanted.js'

/**
 * Reads some records of a file's tables again: the digest of each one's content, so that nobody can make two different
 * ones equal; and the values of a sample of all. A part of the work that threads share.
 */
export async function readRecordsAgain(
  { source, parts }: RecordsTask,
  advance: Advance,
): Promise<RecordsResult> {
  const result: RecordsResult = { bytesRead: 0, parts: parts.map(nothingOf) }
  try {
    const use = async (wanted: PartOfRecords, table: Table, number: number): Promise<void> => {
      const read = result.parts[number] as PartResult
      try {
        await readPart(table, wanted, read)
      } catch (error) {
        read.trouble = describeReadError(error)
      }
    }
    await withParts(source, parts, use, (bytes) => {
      result.bytesRead += bytes
      advance(0, bytes)
    })
  } catch (error) {
    for (const part of result.parts) part.trouble ??= describeReadError(error)
  }
  return result
}

function nothingOf({ wanted, content }: PartOfRecords): PartResult {
  return {
    trouble: null,
    digests: new Uint8Array(wanted.length * DIGEST),
    telling: new Uint16Array(wanted.length),
    lines: new Int32Array(wanted.length),
    endLines: new Int32Array(wanted.length),
    samples: content.map(() => new Float64Array(0)),
  }
}

async function readPart(table: Table, asked: PartOfRecords, result: PartResult): Promise<void> {
  const { wanted, content, plan, every, stretches } = asked
  const cellHash = createCellHash()
  const folds = content.map((name) => plan.get(name) ?? PLAIN)
  const digest = createContentDigest(content, folds)
  let columns: number[] = []
  let known = -1
  let sampled = 0

  try {
    await readWanted(table, wanted, stretches, take, every > 0 ? sampleOf : null)
  } finally {
    result.samples = result.samples.map((values) => values.slice(0, sampled))
  }

  /** Some are only met as records come. */
  function findColumns(): void {
    if (known === table.columns.length) return
    known = table.columns.length
    columns = content.map((name) => table.columns.indexOf(name))
  }

  function take(batch: RecordBatch, record: number, number: number): void {
    findColumns()
    digest.begin()
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place] as number
      if (column < 0 || column >= batch.width) continue
      const at = record * batch.width + column
      digest.add(place, batch.bytes, batch.starts[at] as number, batch.ends[at] as number)
    }
    result.digests.set(digest.end(), number * DIGEST)
    result.telling[number] = digest.telling
    result.lines[number] = batch.lines[record] as number
    result.endLines[number] = batch.endLines[record] as number
  }

  function sampleOf(batch: RecordBatch): void {
    findColumns()
    const { record } = batch.place
    const first = Math.ceil(record / every) * every
    for (let each = first; each < record + batch.count; each += every) sample(batch, each - record)
  }

  function sample(batch: RecordBatch, record: number): void {
    for (const [place, column] of columns.entries()) {
      const [from, to] = cellOf(batch, record, column)
      let values = result.samples[place] as Float64Array
      if (values.length === sampled) {
        const larger = new Float64Array(Math.max(1024, sampled * 2))
        larger.set(values)
        values = larger
        result.samples[place] = values
      }
      const meaning = foldedMeaning(cellHash.read(batch.bytes, from, to), folds[place] ?? PLAIN)
      values[sampled] = meaning ?? (cellHash.one >>> 0) * 0x200000 + (cellHash.other >>> 11)
    }
    sampled += 1
  }
}

/** A number for what a cell means by its word or by being empty; `null`: what it holds is what it is. */
function foldedMeaning(kind: number, { foldsNulls, foldsTruths }: ColumnPlan): number | null {
  if (kind === EMPTY || (kind === NULL_WORD && foldsNulls)) return EMPTY
  return kind >= TRUE && foldsTruths ? kind : null
}

function cellOf({ width, starts, ends }: RecordBatch, record: number, column: number): [number, number] {
  if (column < 0 || column >= width) return [0, 0]
  const at = record * width + column
  return [starts[at] as number, ends[at] as number]
}
