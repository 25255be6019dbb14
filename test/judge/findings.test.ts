import { describe, expect, test } from '@jest/globals'
import { findingsOf } from '../../src/judge/findings.js'
import { readLayout } from '../../src/layout/layout.js'
import { recognise } from '../../src/layout/recognised.js'
import type { Finding, Group, Options } from '../../src/model.js'
import { DEFAULTS, filesAt, groupOf, inOrder } from './built.js'

const LEAK = ['d/train/cat/1', 'd/test/cat/1']
const LEAK_AND_CONFLICT = ['d/train/cat/2', 'd/train/dog/2', 'd/test/cat/2']
const COPY = ['x/1', 'x/2']
const LAYERS = ['raw/1', 'processed/1']

function findings(groups: Group[], rules: Partial<Options['rules']> = {}): Finding[] {
  const files = filesAt(groups.flatMap((group) => group.files.map(({ path }) => path)))
  return findingsOf(inOrder(groups), readLayout(files, DEFAULTS), { ...DEFAULTS.rules, ...rules }, [])
}

describe('severities', () => {
  test('a finding has the highest severity among its rules', () => {
    const all = [LEAK_AND_CONFLICT, LAYERS].map((paths) => groupOf(paths))
    expect(findings(all, { 'split-leakage': 'notice', 'label-conflict': 'warning' })).toMatchObject([
      { rules: ['split-leakage', 'label-conflict'], severity: 'warning' },
      { rules: ['derived-copy'], severity: 'notice' },
    ])
  })

  test('a rule that is off is not told, and does not turn into another', () => {
    const all = [LEAK, LEAK_AND_CONFLICT, LAYERS, COPY].map((paths) => groupOf(paths))
    expect(findings(all, { 'split-leakage': 'off', 'derived-copy': 'off' })).toMatchObject([
      { rules: ['label-conflict'], severity: 'error' },
      { rules: ['duplicate-file'], severity: 'error' },
    ])
  })

  test('the same rules are told of each group that breaks them, and left out of each', () => {
    const all = [LEAK_AND_CONFLICT, ['e/train/cat/2', 'e/test/dog/2'], COPY, ['y/1', 'y/2']].map((paths) =>
      groupOf(paths),
    )
    expect(findings(all, { 'label-conflict': 'off', 'duplicate-file': 'off' })).toMatchObject([
      { rules: ['split-leakage'], members: [{}, {}, {}] },
      { rules: ['split-leakage'], members: [{}, {}] },
    ])
  })

  test('with all rules off there is nothing to tell', () => {
    const off = {
      'split-leakage': 'off',
      'label-conflict': 'off',
      'duplicate-file': 'off',
      'derived-copy': 'off',
    } as const
    expect(
      findings(
        [LEAK, COPY, LAYERS].map((paths) => groupOf(paths)),
        off,
      ),
    ).toEqual([])
  })
})

test('members stand in the order of the group, with their places, all new', () => {
  const [finding] = findings([groupOf(LEAK_AND_CONFLICT)])
  expect(finding).toMatchObject({ isNew: true, redundantBytes: 20 })
  expect(
    finding?.members.map(({ file, split, label, dataset, isNew }) => [
      file.path,
      split,
      label,
      dataset,
      isNew,
    ]),
  ).toEqual([
    ['d/train/cat/2', 'train', 'cat', 'd', true],
    ['d/train/dog/2', 'train', 'dog', 'd', true],
    ['d/test/cat/2', 'test', 'cat', 'd', true],
  ])
})

test('the gravest first, then what wastes most, then by path; an unknown size wastes nothing known', () => {
  const groups = [
    groupOf(['raw/big', 'processed/big'], 9_000),
    groupOf(['x/unknown1', 'x/unknown2'], null),
    groupOf(['x/b1', 'x/b2'], 30),
    groupOf(['x/a1', 'x/a2'], 30),
    groupOf(['x/many1', 'x/many2', 'x/many3'], 20),
  ]
  const expected = ['x/many1', 'x/a1', 'x/b1', 'x/unknown1', 'raw/big']
  for (const order of [groups, [...groups].reverse()]) {
    expect(findings(order).map(({ members }) => members[0]?.file.path)).toEqual(expected)
  }
  expect(findings(groups).map(({ redundantBytes }) => redundantBytes)).toEqual([40, 30, 30, 0, 9_000])
})

test('a layout is read from all files, not from groups alone', () => {
  const files = filesAt(['d/train/1', 'd/train/2', 'd/test/3'])
  const layout = readLayout(files, DEFAULTS)
  const [finding] = findingsOf([groupOf(['d/train/1', 'd/train/2'])], layout, DEFAULTS.rules, [])
  expect(finding?.members.map(({ split }) => split)).toEqual(['train', 'train'])
  expect(recognise(layout, files).samples.get('d')).toEqual(
    new Map([
      ['train', 2],
      ['test', 1],
    ]),
  )
})
