import type { Finding, Report } from '../model.js'
import { SEVERITIES } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { rowGroups, type ToldRows } from './row-groups.js'

/** Groups that follow each other in a report: of files, or of records. */
export type GroupRun = { findings: readonly Finding[] } | { rows: readonly ToldRows[] }

/**
 * All groups that are told one by one, of files and of records, in the one order in which reports hold them: by severity,
 * then redundant bytes (most first; records have none), then first path, then record.
 */
export function groupsInOrder({ judgement, tables }: Pick<Report, 'judgement' | 'tables'>): GroupRun[] {
  const { findings } = judgement
  const rows = rowGroups(tables).sort(compareRows)
  const runs: GroupRun[] = []
  let finding = 0
  let row = 0
  while (finding < findings.length || row < rows.length) {
    const firstFinding = finding
    const before = rows[row]
    while (finding < findings.length && comesFirst(findings[finding] as Finding, before)) finding += 1
    if (finding > firstFinding) runs.push({ findings: findings.slice(firstFinding, finding) })
    const firstRow = row
    const behind = findings[finding]
    while (row < rows.length && !(behind && comesFirst(behind, rows[row]))) row += 1
    if (row > firstRow) runs.push({ rows: rows.slice(firstRow, row) })
  }
  return runs
}

function comesFirst(finding: Finding, rows: ToldRows | undefined): boolean {
  if (rows === undefined) return true
  const graver = SEVERITIES.indexOf(finding.severity) - SEVERITIES.indexOf(rows.severity)
  if (graver !== 0) return graver < 0
  return (
    finding.redundantBytes > 0 || comparePaths(firstPath(finding.group.files), firstPath(rows.members)) <= 0
  )
}

function compareRows(left: ToldRows, right: ToldRows): number {
  const [one, other] = [left.members[0], right.members[0]]
  if (one === undefined || other === undefined) return 0
  return (
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    comparePaths(one.path, other.path) ||
    one.part - other.part ||
    one.row - other.row
  )
}

function firstPath(members: readonly { path: string }[]): string {
  return members[0]?.path ?? ''
}
