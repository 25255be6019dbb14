import type { Finding, Report, RuleName } from '../model.js'
import { RULES } from '../model.js'
import { leadingRule } from '../text/finding-text.js'
import { isBlocking } from './headline.js'

/** Findings filed under one rule, in the order of the report. */
export interface Shelf {
  rule: RuleName
  findings: Finding[]
}

/** Findings by what the reader has to do about them. Empty shelves are left out. */
export interface Arrangement {
  /** They shut the gate, or would if `fail-on` were not `none`. */
  blocking: Shelf[]
  /** New, and below the level that shuts the gate. */
  remarks: Shelf[]
  /** Already there, and tolerated. */
  known: Shelf[]
}

/** Files every finding under one rule and one heading. */
export function arrange(report: Report): Arrangement {
  const { findings, verdict } = report.judgement
  const blocking: Finding[] = []
  const remarks: Finding[] = []
  const known: Finding[] = []
  for (const finding of findings) {
    if (isBlocking(finding, verdict)) blocking.push(finding)
    else if (finding.isNew) remarks.push(finding)
    else known.push(finding)
  }
  return {
    blocking: shelves(blocking, report),
    remarks: shelves(remarks, report),
    known: shelves(known, report),
  }
}

/** Files findings under their leading rules, gravest rule first. */
export function shelves(findings: readonly Finding[], { rules }: Pick<Report, 'rules'>): Shelf[] {
  const all = RULES.map((rule): Shelf => ({ rule, findings: [] }))
  for (const finding of findings) all[RULES.indexOf(leadingRule(finding, rules))]?.findings.push(finding)
  return all.filter((shelf) => shelf.findings.length > 0)
}

/** How many findings lie on these shelves. */
export function countFindings(on: readonly Shelf[]): number {
  return on.reduce((sum, shelf) => sum + shelf.findings.length, 0)
}
