import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openTables } from '../../src/containers/table.js'
import { createDistinct } from '../../src/kinds/row/distinct.js'
import { readKeys } from '../../src/kinds/row/keys.js'
import { PLAIN } from '../../src/kinds/row/plan.js'
import { showRepeats } from '../../src/kinds/row/without-column.js'
import { bytesOf } from '../fixtures/tables.js'

async function withoutOf(text: string) {
  const [table] = await openTables('t.csv', bytesOf(text))
  if (table === undefined) throw new Error('no table')
  const { without } = await readKeys(table, (names) => new Map(names.map((name) => [name, PLAIN])))
  return without
}

const csv = (records: readonly (readonly unknown[])[]): string =>
  `id,first,second\n${records.map((cells) => `${cells.join(',')}\n`).join('')}`

test('keys without a column show repeats exactly where the other cells are equal in two records', async () => {
  const value = fc.nat({ max: 12 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 2 }), async (pairs) => {
      const kept = (await withoutOf(csv(pairs.map(([one, other], at) => [at * 7 + 3, one, other])))).filter(
        ({ column }) => column === 'id',
      )
      expect(kept).toHaveLength(1)
      expect(showRepeats(kept)).toBe(new Set(pairs.map(String)).size < pairs.length)
    }),
  )
})

test('of a large table a part is kept, the same of two tables', async () => {
  const records = Array.from({ length: 40_000 }, (_, at) => [`n${at * 3}`, at % 200, Math.floor(at / 200)])
  const [kept] = await withoutOf(csv(records))
  expect(kept?.column).toBe('id')
  expect((kept?.words.length ?? 0) / 3).toBeLessThanOrEqual(16 * 1024)
  expect(showRepeats([kept as NonNullable<typeof kept>])).toBe(false)
  const [others] = await withoutOf(
    csv(records.slice(500, 3000).map(([, ...cells], at) => [`m${at}`, ...cells])),
  )
  expect(showRepeats([kept, others] as NonNullable<typeof kept>[])).toBe(true)
})

test('records that are equal as they are show nothing', async () => {
  const records = [
    ['a', 1, 2],
    ['b', 3, 4],
  ]
  const [kept] = await withoutOf(csv(records))
  expect(showRepeats([kept, kept] as NonNullable<typeof kept>[])).toBe(false)
})

test.each([
  ['values that come twice', ['a', 'b', 'a']],
  ['an empty cell', ['a', '', 'b']],
  ['a word for nothing', ['a', 'nan', 'b']],
  ['decimals', ['1.5', '2.25', '3.125']],
  ['long texts', ['a', 'b', 'c'].map((letter) => letter.repeat(65))],
])('no column with %s names records', async (_, ids) => {
  const columns = (await withoutOf(csv(ids.map((id) => [id, 1, 1])))).map(({ column }) => column)
  expect(columns).not.toContain('id')
})

test('hashes of cells are distinct until one comes again', () => {
  const hash = fc.tuple(
    fc.integer(),
    fc.integer({ min: 0, max: 3 }).map((high) => high << 21),
  )
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 400 }), (hashes) => {
      const distinct = createDistinct()
      const seen = new Set<string>()
      for (const each of hashes) {
        expect(distinct.add(...each)).toBe(!seen.has(String(each)))
        seen.add(String(each))
      }
    }),
  )
})
