import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createCanonicalCell } from '../../src/kinds/row/canonical-cell.js'
import { createCellHash } from '../../src/kinds/row/cell.js'
import { isTelling } from '../../src/kinds/row/telling.js'

const PLAIN = { foldsNulls: false, foldsTruths: false }

/** What a cell is in its canonical form, as text. */
function canonical(text: string, folds = PLAIN): string | null {
  const bytes = Buffer.from(text)
  const cell = createCanonicalCell()(bytes, 0, bytes.length, folds)
  return cell === null ? null : typeof cell === 'string' ? cell : `"${cell}"`
}

function hashOf(text: string): string {
  const bytes = Buffer.from(text)
  const hash = createCellHash()
  const kind = hash.read(bytes, 0, bytes.length)
  return `${kind} ${hash.one} ${hash.other}`
}

describe('numbers are compared by value', () => {
  test.each([
    ['1.0', '1'],
    ['1e0', '1'],
    ['-0', '0'],
    ['0.0', '0'],
    ['1200', '1.2e3'],
    ['0.00012', '1.2e-4'],
    ['10000000000000000000000', '1e22'],
    ['0.1000000000000000055', '0.1'],
    ['3.3333333333333335', '3.3333333333333334'],
  ])('%s = %s', (one, other) => {
    expect(canonical(one)).toBe(canonical(other))
    expect(hashOf(one)).toBe(hashOf(other))
  })

  test.each([
    ['007', '7'],
    ['+1', '1'],
    ['0x10', '16'],
    ['9007199254740993', '9007199254740992'],
    ['1', '10'],
    ['-1', '1'],
    [' 1', '1'],
  ])('%s ≠ %s', (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other))
    expect(hashOf(one)).not.toBe(hashOf(other))
  })
})

test('cells hash alike if and only if they are the same in their canonical form', () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true }).map(String),
    fc.tuple(fc.integer(), fc.integer({ min: -9, max: 9 })).map(([digits, power]) => `${digits}e${power}`),
    fc.integer().map((number) => `${number}.0`),
    fc.integer().map(String),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      expect(hashOf(one) === hashOf(other)).toBe(canonical(one) === canonical(other))
    }),
    { numRuns: 2000 },
  )
})

describe('words', () => {
  test.each([
    ['nan', { foldsNulls: true, foldsTruths: false }, null],
    ['None', { foldsNulls: true, foldsTruths: false }, null],
    ['NA', PLAIN, '"NA"'],
    ['TRUE', { foldsNulls: false, foldsTruths: true }, 'b4'],
    ['true', { foldsNulls: false, foldsTruths: true }, 'b4'],
    ['True', PLAIN, '"True"'],
  ])('%s', (text, folds, expected) => expect(canonical(text, folds)).toBe(expected))
})

describe('a text that is no chance', () => {
  test.each([
    ['a sentence of some length', true],
    ['2019-01-01T00:00:00.000Z', false],
    ['12345678901234567890123', false],
    ['short', false],
    ['这是一个很长的句子吗', true],
    ['["a","b","c","d","e","f","g","h"]', false],
    ['{"text":"a sentence of some length"}', true],
    ['{"accepts_credit_cards_of_all_kinds":true}', false],
    ['{"accepts_credit_cards_of_all_kinds" : "yes"}', false],
    ['["a \\"short\\" text\\n\\t"]', false],
    ['["\\u8fd9\\u662f\\u4e00\\u4e2a\\u5f88\\u957f\\u7684\\u53e5\\u5b50"]', true],
    ['[Music] and then they sang', true],
  ])('%s: %s', (text, expected) => {
    const bytes = Buffer.from(`behind ${text}, before`)
    const from = bytes.indexOf(text)
    expect(isTelling(bytes, from, from + Buffer.byteLength(text))).toBe(expected)
  })
})
