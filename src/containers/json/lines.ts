import { Failure } from '../../failure.js'
import { createBatchBuilder } from '../batch.js'
import type { RecordPlace, Table, TakeRecords } from '../records.js'
import { readText, STOP, type TextSource } from '../stream.js'
import { createColumns } from './columns.js'
import { OPEN_OBJECT, readRecord, skipBlanks } from './scan.js'

const NEWLINE = 0x0a

/** Opens a file with one value of JSON on each line. */
export function openJsonLines(source: TextSource): Table {
  const columns: string[] = []
  let isNamed = false
  return {
    columns,
    get isNamed() {
      return isNamed
    },
    hasLines: true,
    understoodAs: 'one JSON value a line',
    notes: [],
    read: (from, take) =>
      readLines(source, columns, from, (batch, areObjects) => {
        isNamed = areObjects
        return take(batch)
      }),
  }
}

async function readLines(
  source: TextSource,
  names: string[],
  from: RecordPlace | null,
  take: (batch: Parameters<TakeRecords>[0], areObjects: boolean) => boolean,
): Promise<void> {
  let { record, offset, line } = from ?? { record: 0, offset: 0, line: 1 }
  let areObjects = true
  const builder = createBatchBuilder(names.length, record, (batch) => take(batch, areObjects))
  const cells = createColumns(names, () => builder)
  await readText(source, offset, (bytes, start, end, isLast) => {
    builder.batch.bytes = bytes
    let position = start
    while (position < end) {
      const found = bytes.subarray(position, end).indexOf(NEWLINE)
      if (found < 0 && !isLast) break
      const lineEnd = found < 0 ? end : position + found
      const first = skipBlanks(
        bytes,
        position === start && offset === 0 ? behindMark(bytes, start) : position,
        lineEnd,
      )
      if (first < lineEnd) {
        areObjects &&= bytes[first] === OPEN_OBJECT
        readLine(bytes, first, lineEnd)
        record += 1
        if (!builder.end(offset + position - start, line, line)) return STOP
      }
      position = Math.min(lineEnd + 1, end)
      line += 1
    }
    offset += position - start
    return builder.flush() ? position : STOP
  })

  function readLine(bytes: Uint8Array, first: number, lineEnd: number): void {
    let last = lineEnd
    while (last > first && isBlankAt(bytes, last - 1)) last -= 1
    try {
      readRecord(bytes, first, last, cells)
    } catch (error) {
      throw new Failure(`line ${line} is no JSON: ${(error as Error).message}`)
    }
  }
}

function isBlankAt(bytes: Uint8Array, at: number): boolean {
  return skipBlanks(bytes, at, at + 1) > at
}

/** A mark of UTF-8 at the start of a file is no part of it. */
export function behindMark(bytes: Uint8Array, start: number): number {
  const isMarked = bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf
  return isMarked ? start + 3 : start
}
