import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../src/model.js'
import {
  type Bundle,
  bundled,
  bundleExamples,
  bundleSentences,
  bundleTitle,
  countTold,
  isBundle,
} from '../../src/wording/bundle.js'
import { finding, type MemberSpec } from '../fixtures/reports.js'

const asIs = (text: string) => text
const many = (count: number, make: (number: number) => Finding): Finding[] =>
  Array.from({ length: count }, (_, number) => make(number))
const leak = (number: number, from = 'data/test/dog', to = 'data/train/dog'): Finding =>
  finding(
    ['split-leakage'],
    [
      { path: `${from}/${number}.jpg`, split: 'test' },
      { path: `${to}/${number}.jpg`, split: 'train' },
    ],
    { number },
  )
const titles = (findings: readonly Finding[], rule: Bundle['rule']): string[] =>
  bundled(findings, rule)
    .filter(isBundle)
    .map((bundle) => bundleTitle(bundle, asIs, asIs))

describe('findings of one shape are told as one', () => {
  test('where more than ten lie between the same two directories', () => {
    expect(titles(many(10, leak), 'split-leakage')).toEqual([])
    expect(titles(many(86, leak), 'split-leakage')).toEqual(['data/train/dog ↔ data/test/dog: 86 contents'])
  })

  test('else where more than ten lie between the same splits or labels', () => {
    const spread = many(12, (number) => leak(number, `data/test/${number}`, `data/train/${number}`))
    expect(titles(spread, 'split-leakage')).toEqual(['train ↔ test: 12 contents in data'])
    const conflicts = many(11, (number) =>
      finding(
        ['label-conflict'],
        [
          { path: `${number}/a`, label: 'cat' },
          { path: `${number}/b`, label: 'dog' },
          { path: `${number}/x/c`, label: 'dog' },
          { path: `${number}/y/c`, label: 'dog' },
        ],
        { number },
      ),
    )
    expect(titles(conflicts, 'label-conflict')).toEqual(['cat ↔ dog: 11 contents in data'])
  })

  test('within one directory too, but not across many', () => {
    const within = many(11, (number) =>
      finding(['duplicate-file'], [{ path: `d/${number}a` }, { path: `d/${number}b` }], { number }),
    )
    expect(titles(within, 'duplicate-file')).toEqual(['within d: 11 contents'])
    const across = many(11, (number) =>
      finding(['duplicate-file'], [{ path: `d${number}/a` }, { path: `e${number}/b` }], { number }),
    )
    expect(bundled(across, 'duplicate-file')).toEqual(across)
  })

  test('never new ones with known ones', () => {
    const mixed = many(20, (number) => ({ ...leak(number), isNew: number % 2 === 0 }))
    expect(titles(mixed, 'split-leakage')).toEqual([])
  })

  test('at the place of the first, and nothing is lost or told twice', () => {
    const directory = fc.constantFrom('a/1', 'a/2', 'b/1', 'b/2', '')
    const member: fc.Arbitrary<MemberSpec> = fc.record({
      path: fc.tuple(directory, fc.nat(99)).map(([name, number]) => `${name}/${number}`),
      split: fc.constantFrom('train', 'test', null),
      isNew: fc.boolean(),
    })
    const made = fc.array(
      fc
        .tuple(fc.array(member, { minLength: 2, maxLength: 4 }), fc.boolean())
        .map(([members, isNew]) => finding(['split-leakage'], members, { isNew })),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(made, (findings) => {
        const told = bundled(findings, 'split-leakage')
        expect(countTold(told)).toBe(findings.length)
        const all = told.flatMap((one) => (isBundle(one) ? one.findings : [one]))
        expect(new Set(all)).toEqual(new Set(findings))
        const firsts = told.map((one) => findings.indexOf(isBundle(one) ? (one.findings[0] as Finding) : one))
        expect(firsts).toEqual(firsts.toSorted((left, right) => left - right))
        for (const one of told) if (isBundle(one)) expect(one.findings.length).toBeGreaterThan(10)
      }),
    )
  })
})

test('a bundle has three examples, its reason and its advice', () => {
  const [bundle] = bundled(many(11, leak), 'split-leakage')
  if (bundle === undefined || !isBundle(bundle)) throw new Error('eleven are a bundle')
  expect(bundleExamples(bundle, asIs)).toEqual([
    'data/test/dog/0.jpg = data/train/dog/0.jpg',
    'data/test/dog/1.jpg = data/train/dog/1.jpg',
    'data/test/dog/2.jpg = data/train/dog/2.jpg',
  ])
  expect(bundleSentences(bundle)).toBe(
    'The model would be tested on what it was trained on. Keep what is in test out of train: remove the copy from train.',
  )
})
