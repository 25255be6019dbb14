import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RecordBatch } from '../../src/containers/records.js'
import { addRecords, KEY_WORDS } from '../../src/kinds/row/add-records.js'
import { createCellHash } from '../../src/kinds/row/cell.js'
import { addColumns, type Columns, factsOf, keysWithout, noColumns } from '../../src/kinds/row/columns.js'
import { addRecordsFast } from '../../src/kinds/row/fast-records.js'
import type { ColumnPlan } from '../../src/kinds/row/plan.js'
import { createRecordSample } from '../../src/kinds/row/record-sample.js'

const NAMES = ['text', 'index', 'label', 'Unnamed: 0', 'b']

const plans = fc.array(
  fc.record<ColumnPlan>({
    role: fc.constantFrom('content', 'content', 'label', 'ignored'),
    foldsNulls: fc.boolean(),
    foldsTruths: fc.boolean(),
    isCoded: fc.boolean(),
  }),
  { minLength: NAMES.length, maxLength: NAMES.length },
)

const digits = fc.array(fc.constantFrom(...'0123456789'), { maxLength: 24 }).map((all) => all.join(''))
const number = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    digits,
    fc.constantFrom('', '.'),
    digits,
    fc.constantFrom('', 'e', 'E-', 'e+7', 'E12'),
    digits,
  )
  .map((parts) => parts.join(''))
const word = fc
  .tuple(
    fc.constantFrom('na', 'nan', 'none', 'null', 'true', 'false', 'nil', 'fals'),
    fc.integer({ min: 0, max: 31 }),
  )
  .map(([letters, upper]) =>
    [...letters].map((letter, at) => ((upper >> at) & 1 ? letter.toUpperCase() : letter)).join(''),
  )
const cell = fc.oneof(
  fc.constant(''),
  number,
  fc.double().map(String),
  fc.integer().map(String),
  fc.bigInt().map(String),
  word,
  fc.string({ maxLength: 40 }),
)
const tables = fc.array(fc.array(cell, { minLength: NAMES.length, maxLength: NAMES.length }), {
  maxLength: 12,
})

function batchOf(records: readonly string[][], gap: number): RecordBatch {
  const width = NAMES.length
  const starts = new Int32Array(records.length * width)
  const ends = new Int32Array(records.length * width)
  const pieces = [Buffer.alloc(gap, 0x37)]
  let used = gap
  for (const [at, text] of records.flat().entries()) {
    const bytes = Buffer.from(text)
    starts[at] = used
    used += bytes.length
    ends[at] = used
    // What stands behind a cell must not be taken for a part of it.
    pieces.push(bytes, Buffer.from('9'))
    used += 1
  }
  const lines = new Int32Array(records.length)
  const place = { record: 0, offset: 0, line: 1 }
  return {
    bytes: Buffer.concat(pieces),
    count: records.length,
    width,
    starts,
    ends,
    lines,
    endLines: lines,
    place,
  }
}

function columnsOf(plan: readonly ColumnPlan[], records: number): Columns {
  const columns = noColumns()
  addColumns(columns, NAMES, new Map(NAMES.map((name, at) => [name, plan[at] as ColumnPlan])))
  for (const codes of columns.codes) if (codes) codes.perRecord = new Int16Array(records)
  return columns
}

function stateOf(columns: Columns, records: number) {
  return {
    facts: factsOf(columns, NAMES, records).map((fact) => ({
      ...fact,
      codes: fact.codes && [...fact.codes.values],
    })),
    codes: columns.codes.map((each) => each && [...each.perRecord]),
    without: keysWithout(columns, NAMES, records).map(({ words, ...kept }) => ({
      ...kept,
      words: [...words],
    })),
  }
}

test('the program gives the keys, facts and codes that JavaScript does', () => {
  fc.assert(
    fc.property(tables, plans, fc.nat(3000), fc.nat(3), (records, plan, gap, more) => {
      // Records that count are told by those before.
      const counting = Array.from({ length: more }, (_, at) => [`t${at}`, `${at}`, 'x', `${at + 1}`, ''])
      const batch = batchOf([...counting, ...records], gap)
      const [slow, fast] = [columnsOf(plan, batch.count), columnsOf(plan, batch.count)]
      const [keys, others] = [
        new Uint32Array(batch.count * KEY_WORDS),
        new Uint32Array(batch.count * KEY_WORDS),
      ]
      const [sample, same] = [createRecordSample(), createRecordSample()]
      addRecords(batch, slow, createCellHash(), 0, keys, sample)
      expect(addRecordsFast(batch, fast, 0, others, same)).toBe(true)
      expect(same.taken(NAMES.length)).toEqual(sample.taken(NAMES.length))
      expect([...others]).toEqual([...keys])
      expect(stateOf(fast, batch.count)).toEqual(stateOf(slow, batch.count))
    }),
    { numRuns: 500 },
  )
})
