import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from '@jest/globals'
import { run } from '../../src/run.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'
import { labelled, scanned, table } from './compared.js'

afterAll(removeTrees)

const COLUMNS = ['text', 'label']
const TRAIN = labelled(0, 40)
const TEST = [...labelled(100, 120), TRAIN[3] as string[]]

test('a record of a packed file has a number and no line', async () => {
  const { tables } = await scanned({
    'data/train.csv': table(COLUMNS, TRAIN),
    'data/test.csv.gz': gzipSync(table(COLUMNS, TEST)),
  })
  const members = tables[0]?.groups[0]?.members
  expect(members?.map(({ path, row, line, endLine }) => [path, row, line, endLine])).toEqual([
    ['data/test.csv.gz', 21, null, null],
    ['data/train.csv', 4, 5, 5],
  ])
})

test.each([
  [{ glob: null, name: 'text' }, []],
  [
    { glob: null, name: 'txt' },
    [
      'columns: no table that was read has a column "txt" (did you mean "text"?), so that label line does nothing',
    ],
  ],
  [{ glob: '**/train.csv', name: 'text' }, []],
  [
    { glob: '**/valid.csv', name: 'text' },
    [
      'columns: no table that was read and matches "**/valid.csv" has a column "text", so that label line does nothing',
    ],
  ],
])('a column that no table has is warned of: %j', async ({ glob, name }, warnings) => {
  const root = makeTree({ 'data/train.csv': table(COLUMNS, TRAIN), 'data/test.csv': table(COLUMNS, TEST) })
  const world = worldAt(root)
  const columns = [{ glob, role: 'label' as const, name }]
  await run(optionsWith({ columns }), { base: null, baseline: null, notes: [], written: [] }, world)
  expect(world.warnings).toEqual(warnings)
})
