import { expect, test } from '@jest/globals'
import { verdictOf } from '../../src/judge/verdict.js'
import type { FailOn, Finding, Options, RuleName } from '../../src/model.js'
import { DEFAULTS, groupOf } from './built.js'

function finding(rules: RuleName[], isNew = true): Finding {
  return {
    group: groupOf(['a', 'b']),
    rules,
    severity: 'error',
    isNew,
    between: {},
    members: [],
    redundantBytes: 0,
  }
}

function reasons(findings: Finding[], failOn: FailOn, rules: Partial<Options['rules']> = {}): string[] {
  const verdict = verdictOf(findings, { failOn, rules: { ...DEFAULTS.rules, ...rules } })
  expect(verdict.failOn).toBe(failOn)
  expect(verdict.result).toBe(verdict.reasons.length > 0 ? 'fail' : 'pass')
  return verdict.reasons
}

const FINDINGS = [
  finding(['duplicate-file']),
  finding(['split-leakage', 'label-conflict']),
  finding(['duplicate-file']),
  finding(['duplicate-file'], false),
  finding(['label-conflict'], false),
  finding(['derived-copy']),
]

test('new: new findings that break a rule at error level, the gravest rule first', () => {
  expect(reasons(FINDINGS, 'new')).toEqual([
    '1 new group breaks split-leakage',
    '1 new group breaks label-conflict',
    '2 new groups break duplicate-file',
  ])
})

test('any: known findings count as well', () => {
  expect(reasons(FINDINGS, 'any')).toEqual([
    '1 group breaks split-leakage',
    '2 groups break label-conflict',
    '3 groups break duplicate-file',
  ])
})

test('none: the gate stays open', () => expect(reasons(FINDINGS, 'none')).toEqual([]))

test('nothing new leaves the gate open', () => {
  expect(reasons([finding(['split-leakage'], false)], 'new')).toEqual([])
  expect(reasons([], 'any')).toEqual([])
})

test('a rule that only warns is no reason, even in a finding that is an error through another', () => {
  const rules = { 'split-leakage': 'warning', 'duplicate-file': 'notice' } as const
  expect(reasons([finding(['split-leakage', 'label-conflict'])], 'new', rules)).toEqual([
    '1 new group breaks label-conflict',
  ])
  expect(reasons([finding(['split-leakage']), finding(['duplicate-file'])], 'new', rules)).toEqual([])
})

test('a rule raised to error shuts the gate', () => {
  expect(reasons([finding(['derived-copy'])], 'new', { 'derived-copy': 'error' })).toEqual([
    '1 new group breaks derived-copy',
  ])
})
