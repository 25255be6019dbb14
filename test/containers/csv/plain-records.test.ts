import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createScanner } from '../../../src/containers/csv/scan.js'
import type { Dialect } from '../../../src/containers/csv/writing.js'

const PIECES = [
  'a',
  'bc',
  '',
  '1.5',
  'a long text of more than sixteen bytes',
  '"',
  '""',
  '"x"',
  '"y,z"',
  ',',
  ',',
  ',',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u00e9',
]

/** All records that a scanner finds, with their lines. */
function recordsOf(dialect: Dialect, width: number, text: Buffer, isLast: boolean, ofBatch?: number) {
  const bytes = Buffer.concat([text, Buffer.alloc(1)])
  const scanner = createScanner(dialect, width, ofBatch)
  const records: unknown[] = []
  let position = 0
  let line = 1
  for (;;) {
    const scanned = scanner.scan(bytes, position, text.length, isLast, line)
    const { batch } = scanner
    for (let record = 0; record < batch.count; record++) {
      const cells: string[] = []
      for (let cell = record * batch.width; cell < (record + 1) * batch.width; cell++) {
        cells.push(bytes.toString('latin1', batch.starts[cell], batch.ends[cell]))
      }
      while (cells.at(-1) === '') cells.pop()
      records.push([cells, batch.lines[record], batch.endLines[record]])
    }
    const isStuck = scanned.position === position
    ;({ position, line } = scanned)
    if (isStuck || position >= text.length) return { records, position, line, isOpen: scanned.isOpen }
  }
}

test('plain records are taken as those that are not: the same cells on the same lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
      fc.constantFrom<Dialect['quotes']>('always', 'never', 'near'),
      fc.constantFrom(',', '\t'),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      (pieces, quotes, separator, width, isLast) => {
        const dialect = { separator: separator.charCodeAt(0), quotes }
        const text = Buffer.from(pieces.join(''), 'latin1')
        expect(recordsOf(dialect, width, text, isLast)).toEqual(recordsOf(dialect, width, text, isLast, 16))
      },
    ),
    { numRuns: 3000 },
  )
})
