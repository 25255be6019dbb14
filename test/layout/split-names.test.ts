import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalSplit, splitNamed } from '../../src/layout/names/split-name.js'

const KEYWORDS: [string, string][] = [
  ['train', 'train'],
  ['training', 'train'],
  ['trn', 'train'],
  ['validation', 'validation'],
  ['valid', 'validation'],
  ['val', 'validation'],
  ['dev', 'validation'],
  ['test', 'test'],
  ['testing', 'test'],
  ['eval', 'test'],
  ['evaluation', 'test'],
  ['holdout', 'test'],
]

const splitNamedBy = (name: string): string | null => splitNamed(name)?.split ?? null

describe('a component names a split', () => {
  test.each(KEYWORDS)('%s → %s, also in capitals and among other words', (keyword, split) => {
    for (const component of [
      keyword,
      keyword.toUpperCase(),
      `my_${keyword}_dir`,
      `${keyword}2017`,
      `3${keyword}`,
    ]) {
      expect(splitNamedBy(component)).toBe(split)
    }
  })

  test.each([
    'X_train.csv',
    'train-00000-of-00005.parquet',
    'my train file',
    'a.train',
    '2017train',
    'train_training',
  ])('%s → train', (component) => expect(splitNamedBy(component)).toBe('train'))

  test.each([
    'contest',
    'my tests',
    'developers_list.txt',
    'seqeval_results.txt',
    'unlabeled2017',
    'retrain',
    'trainé',
    '',
  ])('%j names none', (component) => expect(splitNamedBy(component)).toBeNull())

  test.each(['train_test_split', 'val-test', 'eval_of_train'])('%s names two, so none', (component) =>
    expect(splitNamedBy(component)).toBeNull(),
  )

  test('a keyword glued to a letter never counts', () => {
    const keyword = fc.constantFrom(...KEYWORDS.map(([word]) => word))
    fc.assert(
      fc.property(keyword, fc.constantFrom('x', 'é', '中', '_x'), (word, glue) => {
        const expected = glue === '_x' ? canonicalSplit(word) : null
        expect(splitNamedBy(`${word}${glue}`)).toBe(expected)
        if (glue !== '_x') expect(splitNamedBy(`a_${glue}${word}`)).toBeNull()
      }),
    )
  })
})

test('a whole name is canonical or kept', () => {
  expect(['Val', 'dev', 'train_clean', 'random', '__proto__'].map(canonicalSplit)).toEqual([
    'validation',
    'validation',
    'train_clean',
    'random',
    '__proto__',
  ])
})
