import { describe, expect, test } from '@jest/globals'
import { CERTAINTIES } from '../../src/kinds/kind.js'
import { betweenOf, brokenRules, clash, inEvaluationOrder } from '../../src/rules/broken.js'
import type { Copy } from '../../src/rules/rule.js'
import { DEFAULT_RULES, defaultRules, RULE, RULES } from '../../src/rules/table.js'

function copy(
  path: string,
  dataset: string | null = null,
  split: string | null = null,
  label: string | null = null,
): Copy {
  return { file: { path }, dataset, split, label }
}

describe('leaks and conflicts', () => {
  test('a leak is two splits of one dataset', () => {
    expect(brokenRules([copy('a', 'd', 'train'), copy('b', 'd', 'train'), copy('c', 'd', 'test')])).toEqual([
      'split-leakage',
    ])
  })

  test('splits of different datasets are no leak', () => {
    expect(brokenRules([copy('a', 'mnist', 'train'), copy('b', 'cifar', 'test')])).toEqual(['shared-file'])
  })

  test('a file without a split is part of no leak', () => {
    expect(brokenRules([copy('a', 'd', 'train'), copy('b', 'd'), copy('c')])).toEqual(['duplicate-file'])
    expect(brokenRules([copy('a', 'd', 'train'), copy('c')])).toEqual(['shared-file'])
  })

  test('a conflict within a split', () => {
    const copies = [copy('a', 'd', 'train', 'cat'), copy('b', 'd', 'train', 'dog')]
    expect(brokenRules(copies)).toEqual(['label-conflict'])
  })

  test('a conflict across splits is a leak as well', () => {
    const copies = [copy('a', 'd', 'train', 'cat'), copy('b', 'd', 'test', 'dog')]
    expect(brokenRules(copies)).toEqual(['split-leakage', 'label-conflict'])
  })

  test('labels of different datasets, and no label, are no conflict', () => {
    const copies = [copy('a', 'd', 'train', 'cat'), copy('b', 'e', 'train', 'dog'), copy('c', 'd', 'train')]
    expect(brokenRules(copies)).toEqual(['duplicate-file'])
  })

  test('any dataset of several can be the one, and its files need not stand together', () => {
    const around = [copy('a', 'd', 'train'), copy('b', 'e', 'train'), copy('c', 'f'), copy('d', 'd', 'train')]
    expect(brokenRules(around)).toEqual(['duplicate-file'])
    for (const dataset of ['d', 'e']) {
      expect(brokenRules([...around, copy('z', dataset, 'test')])).toEqual(['split-leakage'])
    }
    expect(brokenRules([...around, copy('z', 'f', 'test')])).toEqual(['duplicate-file'])
  })

  test('one dataset of several is enough', () => {
    const copies = [copy('a', 'e', 'train', 'x'), copy('b', 'd', 'train', 'x'), copy('c', 'd', 'test', 'x')]
    expect(brokenRules(copies)).toEqual(['split-leakage'])
  })
})

test('no group, no rule', () => {
  expect(brokenRules([])).toEqual([])
  expect(brokenRules([copy('data/raw/a.csv')])).toEqual([])
})

describe('copies and shared files', () => {
  test('two members in one dataset are copies, wherever the others lie', () => {
    expect(brokenRules([copy('a', 'd'), copy('b', 'd')])).toEqual(['duplicate-file'])
    expect(brokenRules([copy('a', 'd'), copy('b', 'e'), copy('c', 'f'), copy('z', 'd')])).toEqual([
      'duplicate-file',
    ])
    expect(brokenRules([copy('a'), copy('b', 'e'), copy('c', '')])).toEqual(['duplicate-file'])
  })

  test('members in different datasets only are shared', () => {
    expect(brokenRules([copy('a', 'd'), copy('b', 'e')])).toEqual(['shared-file'])
    expect(brokenRules([copy('a', 'd'), copy('b', 'e'), copy('c')])).toEqual(['shared-file'])
  })

  test('not where the copies differ in the data layer alone', () => {
    expect(brokenRules([copy('raw/a.csv', 'raw'), copy('processed/a.csv', 'processed')])).toEqual([
      'derived-copy',
    ])
  })
})

describe('derived copies', () => {
  test.each([
    [['data/raw/a.csv', 'data/processed/a.csv']],
    [['raw/x/a.csv', 'interim/x/a.csv', 'External/x/a.csv']],
    [['data/01_raw/a.csv', 'data/02_intermediate/a.csv', 'data/08_reporting/a.csv']],
    [['data/raw/external/a.csv', 'data/processed/external/a.csv']],
  ])('%j', (paths) => expect(brokenRules(paths.map((path) => copy(path)))).toEqual(['derived-copy']))

  test.each([
    ['another name', ['data/raw/a.csv', 'data/processed/b.csv']],
    ['another place', ['a/raw/x.csv', 'b/processed/x.csv']],
    ['a copy outside the layers', ['data/raw/a.csv', 'data/processed/a.csv', 'data/a.csv']],
    ['two copies in one layer', ['data/raw/a.csv', 'data/raw/b.csv', 'data/processed/a.csv']],
    ['one layer, written in two ways', ['data/raw/a.csv', 'data/RAW/a.csv']],
    ['the outermost layer is the same', ['raw/processed/a.csv', 'raw/interim/a.csv']],
    ['words that only hold a layer', ['data/raw_1/a.csv', 'data/rawest/a.csv']],
    ['words that end in a layer', ['data/straw/a.csv', 'data/stprocessed/a.csv']],
    ['no layers of Kedro', ['data/raw/a.csv', 'data/09_raw/a.csv']],
    ['a layer that is the file', ['data/raw', 'data/processed']],
  ])('not: %s', (_why, paths) =>
    expect(brokenRules(paths.map((path) => copy(path)))).toEqual(['duplicate-file']),
  )

  test('not where the copies leak or conflict', () => {
    const [raw, processed] = ['data/raw/a.csv', 'data/processed/a.csv'] as const
    expect(brokenRules([copy(raw, 'd', 'train'), copy(processed, 'd', 'test')])).toEqual(['split-leakage'])
    expect(brokenRules([copy(raw, 'd', null, 'x'), copy(processed, 'd', null, 'y')])).toEqual([
      'label-conflict',
    ])
  })
})

describe('what a group breaks a rule between', () => {
  const copies = [
    copy('a', 'd', 'test', 'dog'),
    copy('b', 'd', 'train', 'cat'),
    copy('c', 'd', 'train', 'ape'),
    copy('e', 'e', 'validation', 'cat'),
    copy('f', 'e', 'train', 'cat'),
    copy('g', 'f', 'holiday', 'cow'),
    copy('h', null),
  ]

  test('names that differ within one dataset, in the order in which they are shown', () => {
    expect(betweenOf(['split-leakage', 'label-conflict'], copies)).toEqual({
      'split-leakage': {
        names: ['train', 'validation', 'test'],
        sets: [
          ['train', 'test'],
          ['train', 'validation'],
        ],
      },
      'label-conflict': { names: ['ape', 'cat', 'dog'], sets: [['ape', 'cat', 'dog']] },
    })
  })

  test('nothing for rules about copies alone', () => {
    expect(betweenOf(['duplicate-file', 'derived-copy'], copies)).toEqual({})
  })

  test('two members clash exactly where the two alone break the rule', () => {
    for (const left of copies) {
      for (const right of copies) {
        for (const rule of ['split-leakage', 'label-conflict'] as const) {
          expect(clash(left, right, rule)).toBe(brokenRules([left, right]).includes(rule))
        }
      }
    }
  })
})

describe('the table', () => {
  test('a rule waits for those that say more, wherever it stands', () => {
    const order = inEvaluationOrder([
      { name: 'last', unless: ['middle', 'first'] },
      { name: 'middle', unless: ['first'] },
      { name: 'first', unless: [] },
    ])
    expect(order.map(({ name }) => name)).toEqual(['first', 'middle', 'last'])
  })

  test.each([
    [
      'each other',
      [
        { name: 'a', unless: ['b'] },
        { name: 'b', unless: ['a'] },
      ],
    ],
    ['one that does not exist', [{ name: 'a', unless: ['c'] }]],
  ])('rules that wait for %s are refused', (_what, rules) => {
    expect(() => inEvaluationOrder(rules)).toThrow(TypeError)
  })

  test('each rule stands under its own name, with sentences for words', () => {
    for (const name of RULES) {
      const { words, unless } = RULE[name]
      expect(RULE[name].name).toBe(name)
      expect(unless.every((other) => RULES.some((rule) => rule === other))).toBe(true)
      for (const text of [
        words.meaning,
        words.reason,
        words.advice,
        words.groupAdvice,
        words.directoryAdvice,
      ]) {
        expect(text).toMatch(/^[A-Z].*\.$/)
      }
    }
  })

  test('likeness is never graver than proof', () => {
    const GRAVITY = ['off', 'notice', 'warning', 'error']
    const [proof, likeness] = CERTAINTIES.map((certainty) => defaultRules(certainty))
    expect(proof).toEqual(DEFAULT_RULES)
    for (const name of RULES) {
      expect(GRAVITY.indexOf(likeness?.[name] ?? '')).toBeLessThanOrEqual(
        GRAVITY.indexOf(DEFAULT_RULES[name]),
      )
    }
  })
})
