import { describe, expect, test } from '@jest/globals'
import type { Finding, Report, RuleName, Verdict } from '../../src/model.js'
import { headline } from '../../src/report/headline.js'
import { BASE, CLEAN, finding, NOTHING, report } from '../fixtures/reports.js'

const one = (rule: RuleName, isNew = true): Finding =>
  finding([rule], [{ path: 'a' }, { path: 'b' }], { isNew })
const judged = (
  findings: Finding[],
  verdict: Pick<Verdict, 'result' | 'failOn'>,
  base: Report['base'],
): Report => {
  const plain = report(findings, { base })
  return { ...plain, judgement: { ...plain.judgement, verdict: { ...verdict, reasons: [] } } }
}
const PASS_NEW = { result: 'pass', failOn: 'new' } as const
const FAIL_NEW = { result: 'fail', failOn: 'new' } as const
const FAIL_ANY = { result: 'fail', failOn: 'any' } as const

describe('the headline', () => {
  test.each<[string, string, Report]>([
    ['good', 'no duplicates', CLEAN],
    ['neutral', 'nothing was compared', NOTHING],
    ['neutral', 'nothing was compared', { ...CLEAN, compared: [{ kind: 'bytes', samples: 1 }] }],
    [
      'doubtful',
      'no duplicates in the files that could be read',
      { ...CLEAN, scanned: { ...CLEAN.scanned, errors: [{ path: 'a', message: 'b' }] } },
    ],
    ['bad', '1 finding shuts the gate', judged([one('duplicate-file')], FAIL_NEW, null)],
    [
      'bad',
      '1 new finding shuts the gate',
      judged([one('duplicate-file'), one('derived-copy')], FAIL_NEW, BASE),
    ],
    [
      'bad',
      '1 new finding shuts the gate',
      judged([one('duplicate-file'), one('duplicate-file', false)], FAIL_NEW, BASE),
    ],
    [
      'bad',
      '2 findings shut the gate',
      judged([one('duplicate-file'), one('duplicate-file', false)], FAIL_ANY, BASE),
    ],
    ['good', 'no new findings', judged([one('duplicate-file', false)], PASS_NEW, BASE)],
    ['good', '1 finding, not blocking', judged([one('derived-copy')], PASS_NEW, BASE)],
    ['good', '1 finding, not blocking', judged([one('derived-copy')], PASS_NEW, null)],
    [
      'doubtful',
      '1 finding, report only',
      judged([one('duplicate-file')], { result: 'pass', failOn: 'none' }, BASE),
    ],
  ])('is %s: %s', (tone, text, given) => {
    expect(headline(given)).toEqual({ tone, text })
  })
})
