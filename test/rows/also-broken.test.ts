import { afterAll, expect, test } from '@jest/globals'
import { rowGroups } from '../../src/report/row-groups.js'
import { removeTrees } from '../fixtures/tree.js'
import { labelled, scanned, table } from './compared.js'

afterAll(removeTrees)

test('a content is told with all that it breaks, where another rule has too many to tell of it', async () => {
  const train = labelled(0, 1200)
  const conflicts = train
    .slice(1100, 1103)
    .map(([text = '', label]) => [text, label === 'pos' ? 'neg' : 'pos'])
  const { tables } = await scanned({
    'data/train.csv': table(['text', 'label'], train),
    'data/test.csv': table(['text', 'label'], [...train.slice(0, 1050), ...conflicts]),
  })
  expect(tables.map(({ rule, contents, groups }) => [rule, contents, groups.length])).toEqual([
    ['split-leakage', 1053, 1000],
    ['label-conflict', 3, 3],
  ])
  const rules = rowGroups(tables).map(({ rules: own }) => own.join('+'))
  expect(rules.filter((own) => own === 'split-leakage+label-conflict')).toHaveLength(3)
  expect(rules.filter((own) => own === 'split-leakage')).toHaveLength(1000)
})
