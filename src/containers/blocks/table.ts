import { Failure } from '../../failure.js'
import { createBatch, RECORDS_OF_BATCH } from '../batch.js'
import { type LineCursor, openLines } from '../lines/cursor.js'
import type { RecordPlace, Table, TakeRecords } from '../records.js'
import { isPlain, type TextSource } from '../text-source.js'
import { createSentence } from './sentence.js'

const TAB = 0x09
const SPACE = 0x20

/** Whoever begins in the middle mostly wants one record. */
const FIRST_RECORDS_FROM_PLACE = 4
const BYTES_OF_BATCH = 4 * 1024 * 1024

/**
 * Opens a text with one token a line and an empty line behind each sentence (CoNLL, CoNLL-U, IOB): a record is a
 * sentence, its content the tokens.
 */
export function openBlocks(source: TextSource): Table {
  return {
    part: null,
    place: null,
    columns: ['tokens'],
    isNamed: true,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: 'one token a line, a sentence a record',
    notes: [],
    read: (from, take) => readBlocks(source, from, take),
  }
}

async function readBlocks(source: TextSource, from: RecordPlace | null, take: TakeRecords): Promise<void> {
  const cursor = openLines(source, from?.offset ?? 0)
  const batch = createBatch(1, RECORDS_OF_BATCH)
  let most = from === null ? RECORDS_OF_BATCH : FIRST_RECORDS_FROM_PLACE
  let text = Buffer.alloc(64 * 1024)
  let used = 0
  let record = from?.record ?? 0
  let line = from?.line ?? 1
  const sentence = createSentence()
  /** Where the sentence at hand begins. */
  let place = { offset: from?.offset ?? 0, line }

  /** @returns whether more is wanted */
  function endBlock(): boolean {
    const room = used + sentence.mostBytes
    if (room > text.length) {
      const larger = Buffer.alloc(Math.max(room, text.length * 2))
      text.copy(larger, 0, 0, used)
      text = larger
    }
    const end = sentence.write(text, used)
    sentence.clear()
    if (end < 0) return true
    if (batch.count === 0) batch.place = { record, ...place }
    batch.starts[batch.count] = used
    used = end
    batch.ends[batch.count] = used
    batch.lines[batch.count] = place.line
    batch.endLines[batch.count] = line - 1
    batch.count += 1
    if (batch.count < most && used < BYTES_OF_BATCH) return true
    most = Math.min(RECORDS_OF_BATCH, most * 2)
    return flush()
  }

  function flush(): boolean {
    batch.bytes = text
    const isWanted = batch.count === 0 || take(batch)
    record += batch.count
    batch.count = 0
    used = 0
    return isWanted
  }

  try {
    for (;;) {
      const { offset } = cursor
      if (!cursor.next()) await cursor.fill()
      if (!cursor.isThere) break
      const isBlank = isBlankLine(cursor)
      if (isBlank && sentence.lines > 0 && !endBlock()) return
      if (!isBlank) {
        if (sentence.lines === 0) place = { offset, line }
        sentence.add(cursor.bytes, cursor.start, cursor.end)
        if (sentence.lines > MOST_TOKENS) throw new Failure(`the sentence on line ${place.line} does not end`)
      }
      line += 1
    }
    if (endBlock()) flush()
  } finally {
    await cursor.close()
  }
}

const MOST_TOKENS = 1_000_000

function isBlankLine({ bytes, start, end }: LineCursor): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== SPACE && bytes[at] !== TAB) return false
  return true
}
