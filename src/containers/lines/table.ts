import { Failure } from '../../failure.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { createBatch, positionName, RECORDS_OF_BATCH } from '../batch.js'
import type { RecordPlace, Table, TakeRecords } from '../records.js'
import { isPlain, type TextSource } from '../text-source.js'
import { openLines } from './cursor.js'
import { readKept } from './kept.js'

/** A file of which each line is a value of one column. */
export interface LineColumn {
  /** The column's name, lossless text; `null`: it has none. */
  name: string | null
  source: TextSource
}

/** Whoever begins in the middle mostly wants one record. */
const FIRST_LINES_FROM_PLACE = 16
/** A batch is handed over earlier where its lines are long, in bytes. */
const BYTES_OF_BATCH = 4 * 1024 * 1024

/**
 * Opens files whose lines belong together, the first of each with the first of the others: each file is a column. A file
 * alone is a table of one column. Lines with nothing on them are records only where there are several files.
 */
export function openLineTable(files: readonly LineColumn[]): Table {
  const columns = files.map(({ name }, file) => name ?? positionName(file))
  const [alone] = files.length === 1 ? files : []
  return {
    part: null,
    place: null,
    columns,
    isNamed: files.every(({ name }) => name !== null),
    hasLines: true,
    canJump: files.every(({ source }) => isPlain(source)),
    understoodAs: files.length > 1 ? 'one record a line, a column a file' : 'one record a line',
    notes: [],
    read: (from, take) => readLines(files, from, take),
    ...(alone !== undefined && {
      readLines: (blocks, take) =>
        readKept(alone.source, blocks, take, (source, take) => readLines([{ ...alone, source }], null, take)),
    }),
  }
}

async function readLines(
  files: readonly LineColumn[],
  from: RecordPlace | null,
  take: TakeRecords,
): Promise<void> {
  const places = [from?.offset ?? 0, ...(from?.others ?? files.slice(1).map(() => 0))]
  const cursors = files.map(({ source }, file) => openLines(source, places[file] ?? 0))
  const batch = createBatch(files.length, RECORDS_OF_BATCH * files.length)
  const isAlone = files.length === 1
  let most = from === null ? RECORDS_OF_BATCH : FIRST_LINES_FROM_PLACE
  let memory = Buffer.alloc(64 * 1024)
  let used = 0
  let record = from?.record ?? 0
  let line = from?.line ?? 1

  function flush(): boolean {
    batch.bytes = memory
    const isWanted = batch.count === 0 || take(batch)
    record += batch.count
    batch.count = 0
    used = 0
    return isWanted
  }

  try {
    for (;;) {
      if (batch.count === 0) {
        const [offset = 0, ...others] = cursors.map((cursor) => cursor.offset)
        batch.place = isAlone ? { record, offset, line } : { record, offset, line, others }
      }
      const first = batch.count * files.length
      let ended = 0
      for (const [file, cursor] of cursors.entries()) {
        if (!cursor.next()) await cursor.fill()
        if (!cursor.isThere) {
          ended += 1
          continue
        }
        const { bytes, start, end } = cursor
        if (used + end - start > memory.length) memory = enlarged(memory, used + end - start)
        memory.set(bytes.subarray(start, end), used)
        batch.starts[first + file] = used
        used += end - start
        batch.ends[first + file] = used
      }
      if (ended === files.length) break
      if (ended > 0)
        throw uneven(
          files,
          cursors.map(({ isThere }) => isThere),
          line,
        )
      if (!isAlone || batch.ends[first] !== batch.starts[first]) {
        batch.lines[batch.count] = line
        batch.endLines[batch.count] = line
        batch.count += 1
      }
      line += 1
      if (batch.count < most && used <= BYTES_OF_BATCH) continue
      if (!flush()) return
      most = Math.min(RECORDS_OF_BATCH, most * 2)
    }
    flush()
  } finally {
    for (const cursor of cursors) await cursor.close()
  }
}

function uneven(files: readonly LineColumn[], isThere: readonly boolean[], line: number): Failure {
  const shorter = files.find((_, file) => !isThere[file])
  const longer = files.find((_, file) => isThere[file])
  const [short = '', long = ''] = [shorter?.name, longer?.name].map((name) => display(name ?? ''))
  return new Failure(
    `"${short}" ends after ${countOf(line - 1, 'line')}, but "${long}", which belongs to it, goes on`,
  )
}

function enlarged(memory: Buffer, least: number): Buffer<ArrayBuffer> {
  const larger = Buffer.alloc(Math.max(least, memory.length * 2))
  memory.copy(larger)
  return larger
}
