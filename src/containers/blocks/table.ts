import { Failure } from '../../failure.js'
import { createBatch, RECORDS_OF_BATCH } from '../batch.js'
import { type LineCursor, openLines } from '../lines/cursor.js'
import type { RecordPlace, Table, TakeRecords } from '../records.js'
import { isPlain, type TextSource } from '../stream.js'

const TAB = 0x09
const SPACE = 0x20
const HASH = 0x23
const ZERO = 0x30
const NINE = 0x39

/** Whoever begins in the middle mostly wants one record. */
const FIRST_RECORDS_FROM_PLACE = 4
const BYTES_OF_BATCH = 4 * 1024 * 1024

/** What begins a document in CoNLL is no sentence. */
const DOCUMENT_START = '-DOCSTART-'

/** Cells of a line that can hold numbers of tokens, or the tokens themselves: CoNLL-2012 has them fourth. */
const MOST_LEADING_CELLS = 4

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
  let block: TokenLine[] = []
  /** Where the block at hand begins. */
  let place = { offset: from?.offset ?? 0, line }

  /** @returns whether more is wanted */
  function endBlock(): boolean {
    const tokens = tokensOf(block)
    block = []
    if (tokens.length === 0) return true
    const written = Buffer.concat(tokens.flatMap((token, at) => (at === 0 ? [token] : [BLANK, token])))
    if (used + written.length > text.length) {
      const larger = Buffer.alloc(Math.max(used + written.length, text.length * 2))
      text.copy(larger, 0, 0, used)
      text = larger
    }
    if (batch.count === 0) batch.place = { record, ...place }
    text.set(written, used)
    batch.starts[batch.count] = used
    used += written.length
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
      if (isBlank && block.length > 0 && !endBlock()) return
      if (!isBlank) {
        if (block.length === 0) place = { offset, line }
        const read = readLine(cursor)
        if (read !== null) block.push(read)
        if (block.length > MOST_TOKENS) throw new Failure(`the sentence on line ${place.line} does not end`)
      }
      line += 1
    }
    if (endBlock()) flush()
  } finally {
    await cursor.close()
  }
}

const BLANK = Buffer.from(' ')
const MOST_TOKENS = 1_000_000

/** The first cells of a line. */
type TokenLine = Buffer[]

/** @returns `null` for a comment, which has no cells */
function readLine({ bytes, start, end }: LineCursor): TokenLine | null {
  const hasTab = bytes.subarray(start, end).includes(TAB)
  if (bytes[start] === HASH && !hasTab) return null
  const cells: TokenLine = []
  let from = start
  for (let at = start; at <= end && cells.length < MOST_LEADING_CELLS; at++) {
    const isEnd = at === end || bytes[at] === TAB || (!hasTab && bytes[at] === SPACE)
    if (!isEnd) continue
    // Several blanks are one.
    if (hasTab || at > from) cells.push(Buffer.from(bytes.subarray(from, at)))
    from = at + 1
  }
  return cells.length === 0 ? null : cells
}

/** The tokens are what stands behind the numbers that count them, else what stands first. */
function tokensOf(block: readonly TokenLine[]): Buffer[] {
  if (block.length === 0) return []
  const counted = block.filter(([number]) => number === undefined || !isRange(number))
  for (let cell = 0; cell + 1 < MOST_LEADING_CELLS; cell++) {
    const start = wholeOf(counted[0]?.[cell])
    if (start !== 0 && start !== 1) continue
    if (counted.every((cells, at) => wholeOf(cells[cell]) === start + at && cells[cell + 1] !== undefined)) {
      // A token that is a number must not be taken for what counts it, as in a sentence that is `1` alone.
      if (counted.length > 1 || (counted[0]?.length ?? 0) > 2)
        return counted.map((cells) => cells[cell + 1] as Buffer)
    }
  }
  const tokens = block.map(([token]) => token as Buffer)
  return tokens.length === 1 && tokens[0]?.toString('latin1') === DOCUMENT_START ? [] : tokens
}

/** In CoNLL-U `3-4` names a word of two tokens, and `3.1` one that isn't written. */
function isRange(number: Buffer): boolean {
  return /^\d+[-.]\d+$/.test(number.toString('latin1'))
}

function wholeOf(cell: Buffer | undefined): number | null {
  if (cell === undefined || cell.length === 0 || cell.length > 6) return null
  return cell.every((byte) => byte >= ZERO && byte <= NINE) ? Number(cell.toString('latin1')) : null
}

function isBlankLine({ bytes, start, end }: LineCursor): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== SPACE && bytes[at] !== TAB) return false
  return true
}
