import { afterAll, expect, test } from '@jest/globals'
import type { Options } from '../../src/model.js'
import { DEFAULT_RULES } from '../../src/rules/table.js'
import { removeTrees } from '../fixtures/tree.js'
import { labelled, scanned, table } from './compared.js'

afterAll(removeTrees)

const FILES = {
  'data/train.csv': table(['text', 'label'], labelled(0, 30)),
  'data/test.csv': table(['text', 'label'], labelled(28, 40)),
}

test.each<[string, Partial<Options['rules']>, number]>([
  ['by default', {}, 1],
  ['off for all', { 'split-leakage': 'off' }, 0],
  ['off for records', { 'split-leakage/row': 'off' }, 0],
  ['off for the others', { 'split-leakage': 'off', 'split-leakage/row': 'notice' }, 1],
])('what splits share is told where leaks of records are: %s', async (_, rules, count) => {
  const { judgement } = await scanned(FILES, { rules: { ...DEFAULT_RULES, ...rules } })
  expect(judgement.leakage).toHaveLength(count)
})
