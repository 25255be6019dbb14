import type { DirectoryFinding, Finding, Report, RuleName } from '../model.js'
import { RULES } from '../model.js'
import { explainedFindings, gravestDirectoriesFirst } from '../text/directory-text.js'
import { leadingRule } from '../text/finding-text.js'
import { isCompared } from './compared.js'
import { isBlocking } from './headline.js'

/** Findings filed under one rule, in the order of the report. */
export interface Shelf {
  rule: RuleName
  findings: Finding[]
}

/** Findings by what the reader has to do about them. Empty shelves are left out. */
export interface Arrangement {
  /** Repeated directories, but for those that explain only what was there before and blocks nobody. What directories explain is on no shelf. */
  directories: DirectoryFinding[]
  /** They shut the gate, or would if `fail-on` were not `none`. */
  blocking: Shelf[]
  /** New, and below the level that shuts the gate. */
  remarks: Shelf[]
  /** The others. */
  knownDirectories: DirectoryFinding[]
  /** Already there, and tolerated. */
  known: Shelf[]
}

/** Files every finding under one rule and one heading. */
export function arrange(report: Report): Arrangement {
  const { findings, verdict } = report.judgement
  const explained = explainedFindings(report)
  const blocking: Finding[] = []
  const remarks: Finding[] = []
  const known: Finding[] = []
  for (const finding of findings) {
    if (explained.has(finding)) continue
    if (isBlocking(finding, verdict)) blocking.push(finding)
    else if (finding.isNew) remarks.push(finding)
    else known.push(finding)
  }
  const isKnown = ({ explains }: DirectoryFinding): boolean =>
    isCompared(report) &&
    explains.length > 0 &&
    !explains.some((finding) => finding.isNew || isBlocking(finding, verdict))
  const directories = gravestDirectoriesFirst(report.directories, report.rules)
  return {
    directories: directories.filter((directory) => !isKnown(directory)),
    blocking: shelves(blocking, report),
    remarks: shelves(remarks, report),
    knownDirectories: directories.filter(isKnown),
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

/** How many findings these directories explain. */
export function countExplained(directories: readonly DirectoryFinding[]): number {
  return directories.reduce((sum, { explains }) => sum + explains.length, 0)
}
