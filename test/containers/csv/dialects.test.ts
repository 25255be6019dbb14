import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LONGEST_RECORD } from '../../../src/containers/records.js'
import { openTables } from '../../../src/containers/table.js'
import { readTable, recordsOf } from '../../fixtures/tables.js'

/** How a table is written. */
const dialect = fc.record({
  separator: fc.constantFrom(',', ';', '|', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quotesAll: fc.boolean(),
  endsLast: fc.boolean(),
  mark: fc.constantFrom('', '\ufeff'),
})

const pieces = fc.constantFrom('a', 'Bc', ' ', '"', 'SEPARATOR', '\n', '\r\n', 'é', '😀', '#', '0', '\\', "'")
const text = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))

test('whatever a table holds and however it is written, it is read as it was', async () => {
  const rows = fc.array(fc.tuple(fc.nat(9999).map(String), text, text), { minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(dialect, rows, async ({ separator, lineEnd, quotesAll, endsLast, mark }, written) => {
      const cells = written.map((row) => row.map((cell) => cell.replaceAll('SEPARATOR', separator)))
      const show = (cell: string): string =>
        quotesAll || /["\r\n#]/.test(cell) || cell.includes(separator)
          ? `"${cell.replaceAll('"', '""')}"`
          : cell
      const lines = [['id', 'text', 'more'], ...cells].map((row) => row.map(show).join(separator))
      const content = mark + lines.join(lineEnd) + (endsLast ? lineEnd : '')
      const read = await readTable(separator === '\t' ? 't.tsv' : 't.csv', content)
      expect(read.columns).toEqual(['id', 'text', 'more'])
      expect(read.cells).toEqual(cells)
      const ends = lines.map((line) => line.match(/\r\n|\n|\r/g)?.length ?? 0)
      let line = 1
      const starts = ends.map((count) => {
        line += count + 1
        return line - count - 1
      })
      expect(read.records.map((record) => record.line)).toEqual(starts.slice(1))
    }),
    { numRuns: 200 },
  )
})

test('a record that never ends is a failure before it takes all memory', async () => {
  let most = 0
  const bytes = {
    size: 4 * LONGEST_RECORD,
    read(position: number, into: Uint8Array): number {
      most = Math.max(most, position)
      into.fill(0x78)
      if (position === 0) into.set(Buffer.from('a,b\n1,"'))
      return into.length
    },
  }
  const [table] = await openTables('t.csv', bytes)
  if (table === undefined) throw new Error('no table')
  await expect(recordsOf(table)).rejects.toThrow(/longer than/)
  expect(most).toBeLessThan(1.1 * LONGEST_RECORD)
})
