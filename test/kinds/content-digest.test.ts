import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createCanonicalCell } from '../../src/kinds/row/canonical-cell.js'
import { createContentDigest } from '../../src/kinds/row/content-digest.js'

const cells = fc.oneof(
  fc.double({ noNaN: true }).map(String),
  fc.tuple(fc.integer(), fc.integer({ min: -9, max: 9 })).map(([digits, power]) => `${digits}e${power}`),
  fc.integer().map((number) => `${number}.0`),
  fc.integer().map(String),
  fc.stringMatching(/^-?[0-9]{1,8}\.[0-9]{0,12}$/),
  fc.constantFrom('', '0', '-0', '0.00', '000', '1200', 'NaN', 'null', 'True', 'FALSE', '-', '1.', '12.50'),
  fc.string({ maxLength: 90 }),
)
const columns = fc.array(
  fc.record({
    name: fc.string({ maxLength: 9, unit: 'grapheme' }),
    foldsNulls: fc.boolean(),
    foldsTruths: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
)

test('the digest of a record is that of its canonical cells, each with the name of its column', () => {
  fc.assert(
    fc.property(
      columns,
      fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 5 }),
      (columns, records) => {
        const digest = createContentDigest(
          columns.map(({ name }) => name),
          columns,
        )
        for (const record of records) {
          const own = record.slice(0, columns.length)
          digest.begin()
          for (const [column, cell] of own.entries()) {
            const bytes = Buffer.from(`<${cell}>`)
            digest.add(column, bytes, 1, bytes.length - 1)
          }
          expect(digest.end().toString('hex')).toBe(plainDigest(columns, own))
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test('texts and names of any length', () => {
  const digest = createContentDigest(['n'.repeat(70_000)], [{ foldsNulls: false, foldsTruths: false }])
  for (const length of [1, 47, 48, 49, 99, 100, 65_000, 65_536, 300_000]) {
    const bytes = Buffer.alloc(length, 'abc')
    digest.begin()
    digest.add(0, bytes, 0, length)
    const column = { name: 'n'.repeat(70_000), foldsNulls: false, foldsTruths: false }
    expect(digest.end().toString('hex')).toBe(plainDigest([column], [bytes.toString()]))
  }
})

function plainDigest(
  columns: readonly { name: string; foldsNulls: boolean; foldsTruths: boolean }[],
  record: readonly string[],
): string {
  const canonical = createCanonicalCell()
  const hash = createHash('sha256')
  for (const [column, text] of record.entries()) {
    const { name, ...folds } = columns[column] as (typeof columns)[number]
    const bytes = Buffer.from(text)
    const cell = canonical(bytes, 0, bytes.length, folds)
    if (cell === null) continue
    const kind = typeof cell === 'string' ? 'v' : 't'
    const value = Buffer.from(cell)
    hash.update(`${Buffer.byteLength(name)}:${name}${kind}${value.length}:`).update(value)
  }
  return hash.digest('hex')
}
