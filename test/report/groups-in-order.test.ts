import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding, Severity, TableFinding } from '../../src/model.js'
import { comparePaths } from '../../src/paths/order.js'
import { csvReport } from '../../src/report/csv/csv.js'
import { jsonReport } from '../../src/report/json/json.js'
import { finding, report } from '../fixtures/reports.js'
import { TABLE_FINDINGS } from '../fixtures/table-findings.js'

const SEVERITY: Severity[] = ['error', 'warning', 'notice']

interface Told {
  id: string
  severity: Severity
  redundantBytes: number
  files: { path: string; row?: number }[]
}

const severity = fc.constantFrom(...SEVERITY)
const path = fc.constantFrom('a/1.bin', 'b.csv', 'b/2.bin', 'c.csv', 'd\u{ffff}', 'd\u{10000}')
const files = fc.array(fc.tuple(severity, path, fc.constantFrom(0, 10, 20)), { maxLength: 6 })
const records = fc.array(fc.tuple(severity, path, fc.integer({ min: 1, max: 99 })), { maxLength: 6 })

/** As the judge and the comparing of records give them. */
function mixed(ofFiles: [Severity, string, number][], ofRecords: [Severity, string, number][]) {
  const findings = ofFiles
    .map(([level, first, size], index): Finding => {
      const made = finding(['duplicate-file'], [{ path: first }, { path: `${first}~` }], {
        size,
        number: index + 1,
      })
      return { ...made, severity: level }
    })
    .sort(
      (one, other) =>
        SEVERITY.indexOf(one.severity) - SEVERITY.indexOf(other.severity) ||
        other.redundantBytes - one.redundantBytes ||
        comparePaths(one.group.files[0]?.path ?? '', other.group.files[0]?.path ?? ''),
    )
  const [template] = TABLE_FINDINGS as [TableFinding]
  const tables = ofRecords.map(([level, first, row], index): TableFinding => {
    const member = { path: first, part: 0, split: null, label: null, line: null, endLine: null, isNew: true }
    const members = [row, row + 100].map((number) => ({ ...member, row: number }))
    const group = { id: `row:${index}`, members, count: 2, isNew: true, cells: null }
    return {
      ...template,
      rule: 'duplicate-row',
      severity: level,
      paths: [first],
      contents: 1,
      newContents: 1,
      rows: new Map([[first, 2]]),
      of: new Map([[first, 200]]),
      groups: [group],
      examples: [group],
    }
  })
  return report(findings, { tables })
}

const asJson = (made: Parameters<typeof jsonReport>[0]): Told[] =>
  JSON.parse([...jsonReport(made)].join('')).groups

describe('groups of files and of records', () => {
  test('stand in one order: severity, redundant bytes, first path, record', () => {
    fc.assert(
      fc.property(files, records, (ofFiles, ofRecords) => {
        const told = asJson(mixed(ofFiles, ofRecords))
        expect(told.length).toBe(ofFiles.length + ofRecords.length)
        const sorted = [...told].sort(
          (one, other) =>
            SEVERITY.indexOf(one.severity) - SEVERITY.indexOf(other.severity) ||
            other.redundantBytes - one.redundantBytes ||
            comparePaths(one.files[0]?.path ?? '', other.files[0]?.path ?? '') ||
            (one.files[0]?.row ?? 0) - (other.files[0]?.row ?? 0),
        )
        expect(told).toEqual(sorted)
      }),
    )
  })

  test('have the same order and numbers in CSV', () => {
    fc.assert(
      fc.property(files, records, (ofFiles, ofRecords) => {
        const made = mixed(ofFiles, ofRecords)
        const lines = [...csvReport(made)].join('').trimEnd().split('\n').slice(1)
        const numbered = lines.map((line) => line.split(',')).map((cells) => [cells[5], Number(cells[7])])
        const told = asJson(made).flatMap(({ id, files: members }, index) =>
          members.map(() => [id, index + 1]),
        )
        expect(numbered).toEqual(told)
      }),
    )
  })
})
