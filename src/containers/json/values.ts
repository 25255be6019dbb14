import { Failure } from '../../failure.js'
import { createBatchBuilder } from '../batch.js'
import { createByHand } from '../by-hand.js'
import type { RecordPlace, TakeRecords } from '../records.js'
import { readText, STOP } from '../stream.js'
import type { TextSource } from '../text-source.js'
import { behindMark, CLOSE_ARRAY, COMMA, OPEN_OBJECT } from './bytes.js'
import { createJsonColumns } from './columns.js'
import { createPlainValues } from './plain-records.js'
import { createJsonScanner } from './scan.js'
import { PARTIAL } from './value-ends.js'

/** Where values begin, and what ends them. */
export interface JsonValues {
  /** Bytes of the text before the first. */
  offset: number
  /** Bytes of the text behind which none of them stands; infinite: nobody knows. */
  end: number
  line: number
  /** Whether they stand in an array, behind its bracket; else one follows the other. */
  isArray: boolean
}

/**
 * Reads values one after the other, each as a record.
 * @param names of the columns that are known; further ones are added to it
 * @throws {Failure} that names line and byte of what is broken
 */
export async function readValues(
  source: TextSource,
  values: JsonValues,
  names: string[],
  from: RecordPlace | null,
  take: TakeRecords,
): Promise<void> {
  let { record, offset, line } = from ?? { record: 0, ...values }
  const { isArray, end: behind } = values
  const builder = createBatchBuilder(names.length, record, take)
  const columns = createJsonColumns(names)
  const scanner = createJsonScanner(columns)
  const plain = createPlainValues(columns.written, isArray)
  const byHand = createByHand()
  let needsComma = false
  let isFirst = record === 0
  let isClosed = !isArray

  await readText(
    source,
    offset,
    (bytes, start, end, isLast) => {
      builder.batch.bytes = bytes
      let position = offset === 0 ? behindMark(bytes, start) : start
      for (;;) {
        position = scanner.blanks(bytes, position, end, line)
        line = scanner.line
        if (position >= end) break
        if (isArray && bytes[position] === CLOSE_ARRAY && (needsComma || isFirst)) {
          isClosed = true
          builder.flush()
          return STOP
        }
        if (isArray && needsComma) {
          if (bytes[position] !== COMMA) throw broken('"," is missing between two values', position - start)
          needsComma = false
          position += 1
          continue
        }
        if (columns.written.length > 0 && byHand.isTime() && bytes[position] === OPEN_OBJECT) {
          let found = 0
          const isWanted = builder.fill(columns.written.length, offset + position - start, line, (batch) => {
            const before = batch.count
            position = plain.take(bytes, position, end, batch, line)
            found = batch.count - before
          })
          byHand.found(found)
          if (found > 0) {
            line = plain.line
            record += found
            isFirst = false
            needsComma = true
          }
          if (!isWanted) return stop()
          if (found > 0) continue
        }
        const next = scanned(bytes, position, start, end, isLast)
        if (next === PARTIAL) break
        isFirst = false
        needsComma = true
        record += 1
        const { starts, ends, used } = scanner
        if (!builder.add(starts, ends, used, offset + position - start, line, scanner.line)) return stop()
        position = next
        line = scanner.line
      }
      offset += position - start
      return builder.flush() ? position : stop()
    },
    behind,
  )
  if (!isClosed) throw new Failure(`ends on line ${line} before its array does`)

  /** What follows is not wanted, be it whole or not. */
  function stop(): number {
    isClosed = true
    return STOP
  }

  function scanned(bytes: Uint8Array, at: number, start: number, end: number, isLast: boolean): number {
    try {
      return scanner.record(bytes, at, end, isLast, line)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      throw broken(error.message, at - start)
    }
  }

  function broken(message: string, at: number): Failure {
    return new Failure(`is no JSON in the value on line ${line}, at byte ${offset + at}: ${message}`)
  }
}
