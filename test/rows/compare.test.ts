import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { namesFrom } from '../../src/columns/names.js'
import { formatOf, reasonNotRead } from '../../src/containers/table.js'
import { ENDINGS } from '../../src/layout/words/endings.js'
import { mayHoldRecords } from '../../src/rows/compare.js'
import { createReadability } from '../../src/rows/tables/readability.js'

const AUTO = { compare: 'auto' } as const
const endings = [
  ...Object.values(ENDINGS).flatMap((each) => [...each]),
  ...[
    '',
    'gz',
    'zst',
    'zip',
    '7z',
    'csv.gz',
    'nii.gz',
    'bin',
    'psv',
    'iob2',
    'xlsx',
    'arrow',
    'BIN',
    'Csv',
    'pkl',
    'pq',
  ],
]
const name = fc
  .tuple(fc.constantFrom('a', 'train', '0001', 'x.csv', 'y.jpg', '.x'), fc.constantFrom(...endings))
  .map(([stem, ending]) => (ending === '' ? stem : `${stem}.${ending}`))

test('no file that is read as a table, or of which it is said why not, is passed by', () => {
  const readabilityOf = createReadability()
  const matters = (each: string): boolean => {
    const { isRead, isLines, reason } = readabilityOf(each)
    return isRead || isLines || reason !== null || formatOf(each) !== null || reasonNotRead(each) !== null
  }
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect(mayHoldRecords({ names: namesFrom(names) }, AUTO) || !names.some(matters)).toBe(true)
    }),
  )
})

describe('what holds no records', () => {
  test.each([[['a.jpg', 'b.jpg', 'c.png', 'd.PNG']], [['a.wav', 'scan.nii.gz', 'b.npy', 'c.bin']], [[]]])(
    '%j',
    (names) => expect(mayHoldRecords({ names: namesFrom(names) }, AUTO)).toBe(false),
  )

  test('everything, where records are not to be compared', () => {
    expect(mayHoldRecords({ names: namesFrom(['a.csv']) }, { compare: ['pictures'] })).toBe(false)
  })
})

test.each([[['a.jpg', 'b.csv']], [['scan.nii.gz', 'table.csv.gz']], [['a.bin', 'b.txt']], [['README']]])(
  '%j may hold some',
  (names) => expect(mayHoldRecords({ names: namesFrom(names) }, AUTO)).toBe(true),
)
