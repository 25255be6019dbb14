import { expect, test } from '@jest/globals'
import type { RowGroup, RowMember, TableFinding } from '../../src/model.js'
import { rowGroups } from '../../src/report/row-groups.js'
import { TABLE_FINDINGS } from '../fixtures/table-findings.js'

const [TEMPLATE] = TABLE_FINDINGS as [TableFinding]

function member(path: string, row: number): RowMember {
  return { path, part: 0, split: null, label: null, row, line: row + 1, endLine: row + 1, isNew: true }
}

function group(members: RowMember[], more: Partial<RowGroup> = {}): RowGroup {
  return { id: 'row:1', members, count: members.length, isNew: false, cells: null, ...more }
}

test('the records of a content that several findings tell of are in the order of paths, each once', () => {
  const findings: TableFinding[] = [
    { ...TEMPLATE, groups: [group([member('b.csv', 7), member('c.csv', 1)])] },
    {
      ...TEMPLATE,
      rule: 'duplicate-row',
      severity: 'warning',
      groups: [group([member('a.csv', 3), member('b.csv', 7)])],
    },
  ]
  const [told, ...others] = rowGroups(findings)
  expect(others).toEqual([])
  expect(told?.members.map(({ path, row }) => `${path} ${row}`)).toEqual(['a.csv 3', 'b.csv 7', 'c.csv 1'])
  expect(told).toMatchObject({ rules: ['split-leakage', 'duplicate-row'], severity: 'error' })
})

test('what a content breaks besides counts, though that finding tells of others', () => {
  const also = [{ rule: 'split-leakage', severity: 'error', isNew: true }] as const
  const groups = [group([member('a.csv', 1), member('b.csv', 2)], { also })]
  const told = rowGroups([{ ...TEMPLATE, rule: 'label-conflict', severity: 'notice', groups }])
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({
    rules: ['split-leakage', 'label-conflict'],
    severity: 'error',
    isNew: true,
  })
})
