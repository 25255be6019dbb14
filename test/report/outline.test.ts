import { expect, test } from '@jest/globals'
import { SEVERITIES } from '../../src/model.js'
import { shelves } from '../../src/report/outline.js'
import { ALL_REPORTS } from '../fixtures/all-reports.js'

const BY_SEVERITY = Object.values(ALL_REPORTS)
  .flatMap(({ judgement }) => judgement.findings)
  .sort((left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity))

test('what weighs more is told before what weighs less, be it only alike', () => {
  const { rules } = ALL_REPORTS.typical
  const filed = shelves(BY_SEVERITY, { rules })
  const gravity = filed.map(({ findings }) => SEVERITIES.indexOf(findings[0]?.severity ?? 'notice'))
  expect(gravity).toEqual([...gravity].sort())
  expect(filed.flatMap(({ findings }) => findings)).toHaveLength(BY_SEVERITY.length)
  const kinds = filed.map(({ kind, findings }) => [kind, findings[0]?.severity])
  expect(kinds).toContainEqual(['near-picture', 'warning'])
  expect(kinds).toContainEqual([undefined, 'notice'])
  const likeness = kinds.findIndex(([kind]) => kind === 'near-picture')
  expect(likeness).toBeLessThan(kinds.findLastIndex(([, severity]) => severity === 'notice'))
})
