import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Report } from '../../src/model.js'
import { gitlabReport } from '../../src/report/gitlab/gitlab.js'
import { ALL_REPORTS } from '../fixtures/all-reports.js'
import { hostileReport } from '../fixtures/hostile.js'
import { wholeText } from '../fixtures/listed.js'
import { CLEAN, finding, report, TYPICAL } from '../fixtures/reports.js'

/** What GitLab's documentation says of the Code Quality report format. */
const isValid = new Ajv({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          // Relative to the repository, and not beginning with `./`.
          path: { type: 'string', minLength: 1, pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
})

const told = (one: Report) => JSON.parse(wholeText(gitlabReport(one))) as { fingerprint: string }[]

describe('the report for Code Quality of GitLab', () => {
  test.each(Object.entries(ALL_REPORTS))('keeps the format, one entry for each finding: %s', (_, one) => {
    const entries = told(one)
    expect(isValid(entries)).toBe(true)
    expect(entries).toHaveLength(one.judgement.findings.length + one.tables.length)
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length)
  })

  test('keeps the format whatever the names', () => {
    fc.assert(fc.property(hostileReport, (one) => expect(isValid(told(one))).toBe(true)))
  })

  test('stands at the copy that was added, and says what it equals and what to do', () => {
    expect(told(TYPICAL)[0]).toEqual({
      description:
        'Split leakage: train ↔ test. Same content as data/train/cat/1.jpg (train). The model would be tested on what it was trained on. Keep what is in test out of train: remove the copy from train, or the new one from test.',
      check_name: 'split-leakage',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'critical',
      location: { path: 'data/test/cat/9.jpg', lines: { begin: 1 } },
    })
    expect(wholeText(gitlabReport(CLEAN))).toBe('[]\n')
  })

  test('knows a finding again after its files were renamed', () => {
    const at = (path: string) => report([finding(['duplicate-file'], [{ path }, { path: 'b' }])])
    expect(told(at('a'))[0]?.fingerprint).toBe(told(at('c'))[0]?.fingerprint)
  })
})
