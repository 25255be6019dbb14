import { describe, expect, test } from '@jest/globals'
import { RULES, type RuleName } from '../../src/model.js'
import { findingAdvice, findingReason, findingTitle, leadingRule } from '../../src/wording/finding-text.js'
import { RULE_WORDING } from '../../src/wording/wording.js'
import { CLEAN, finding, type MemberSpec } from '../fixtures/reports.js'

const inSplits = (...splits: string[]) =>
  finding(
    ['split-leakage'],
    splits.map((split, index) => ({ path: `${index}`, split })),
  )
const inLabels = (...labels: (string | null)[]) =>
  finding(
    ['label-conflict'],
    labels.map((label, index) => ({ path: `${index}`, split: 'train', label })),
  )
const copies = (count: number) =>
  finding(
    ['duplicate-file'],
    Array.from({ length: count }, (_, index): MemberSpec => ({ path: `${index}` })),
  )

describe('the title of a finding', () => {
  test.each([
    ['Split leakage: train ↔ test', inSplits('test', 'train', 'train')],
    ['Split leakage: train ↔ validation ↔ test', inSplits('test', 'validation', 'train')],
    ['Split leakage: train ↔ a ↔ b and 1 more', inSplits('c', 'b', 'a', 'train')],
    ['Split leakage: train ↔ a\\nb', inSplits('a\nb', 'train')],
    ['Label conflict: cat ↔ dog', inLabels('dog', 'cat', null)],
    ['Duplicate file', copies(2)],
  ])('is "%s"', (title, one) => {
    expect(findingTitle(one, one.rules[0] as RuleName)).toBe(title)
  })

  test('names only what differs within one dataset', () => {
    const one = finding(
      ['split-leakage'],
      [
        { path: 'a', split: 'train', dataset: 'x' },
        { path: 'b', split: 'test', dataset: 'x' },
        { path: 'c', split: 'holdout', dataset: 'y' },
      ],
    )
    expect(findingTitle(one, 'split-leakage')).toBe('Split leakage: train ↔ test')
  })
})

describe('what is said of a finding', () => {
  test.each([
    [['train', 'test'], 'The model would be tested on what it was trained on.'],
    [['train', 'validation'], 'The model would be validated on what it was trained on.'],
    [['validation', 'test'], 'The model would be tested on what it was tuned on.'],
    [['validation', 'test', 'train'], 'The model would be validated and tested on what it was trained on.'],
    [['train', 'extra', 'test'], 'The model would be tested on what it was trained on.'],
  ])('fits the splits %j', (splits, reason) => {
    expect(findingReason(inSplits(...splits), 'split-leakage')).toBe(reason)
  })

  test('claims nothing about the role of a split that has a name of its own', () => {
    for (const one of [inSplits('a', 'b'), inSplits('train', 'b'), inSplits('a', 'b', 'c')]) {
      expect(findingReason(one, 'split-leakage')).toMatch(/^These splits would not be independent/)
      expect(findingAdvice(one, 'split-leakage')).toBe('Keep the content in one split only.')
    }
  })

  test('tells what to do with each of a pair, and with more than two', () => {
    expect(findingAdvice(inSplits('test', 'train'), 'split-leakage')).toBe(
      'Keep what is in test out of train: remove the copy from train.',
    )
    expect(findingAdvice(inSplits('test', 'train', 'train'), 'split-leakage')).toBe(
      'Keep the content in one split only.',
    )
    expect(findingAdvice(copies(2), 'duplicate-file')).toBe('Remove one of the two.')
    expect(findingAdvice(copies(3), 'duplicate-file')).toBe('Keep one of the copies.')
    expect(findingAdvice(inLabels('a', 'b'), 'label-conflict')).toMatch(/remove the other\.$/)
    expect(findingAdvice(inLabels('a', 'b', 'b'), 'label-conflict')).toMatch(/remove the others\.$/)
  })

  test('is whole sentences on one line for every rule', () => {
    for (const rule of RULES) {
      const { reason, advice, title } = RULE_WORDING[rule]
      expect(title).toMatch(/^[A-Z][a-z]+ [a-z]+$/)
      for (const sentence of [reason, advice]) expect(sentence).toMatch(/^[A-Z][^\n.]*\.$/)
    }
  })
})

describe('the rule that a finding is filed under', () => {
  const both = { ...inSplits('train', 'test'), rules: ['split-leakage', 'label-conflict'] as RuleName[] }

  test('is the gravest by default', () => {
    expect(leadingRule(both, CLEAN.rules)).toBe('split-leakage')
  })

  test('is the one that makes the finding as severe as it is', () => {
    expect(leadingRule(both, { ...CLEAN.rules, 'split-leakage': 'warning' })).toBe('label-conflict')
  })
})

describe('what was there before is not told to go alone', () => {
  const pair = (rule: RuleName, first: Partial<MemberSpec>, second: Partial<MemberSpec>): string =>
    findingAdvice(
      finding(
        [rule],
        [
          { path: 'a', ...first },
          { path: 'b', ...second },
        ],
      ),
      rule,
    )
  const keep = 'Keep what is in test out of train: remove the copy from train'

  test.each([
    ['both are new', true, true, `${keep}.`],
    ['both were there', false, false, `${keep}.`],
    ['the copy in train is new', true, false, `${keep}.`],
    ['the copy in test is new', false, true, `${keep}, or the new one from test.`],
  ])('of a leak where %s', (_, isTrainNew, isTestNew, advice) => {
    const train = { split: 'train', isNew: isTrainNew }
    expect(pair('split-leakage', train, { split: 'test', isNew: isTestNew })).toBe(advice)
  })

  test('of a copy', () => {
    expect(pair('duplicate-file', { isNew: false }, {})).toBe('Remove the new one.')
    expect(pair('duplicate-file', {}, {})).toBe('Remove one of the two.')
  })
})
