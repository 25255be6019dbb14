import { placeOf } from '../columns/data-files.js'
import type { DirectoryFinding, Finding, Member, Report, RuleName, Severity } from '../model.js'
import { RULES, SEVERITIES } from '../model.js'
import { countOf, formatBytes, formatCount } from '../text/quantity.js'
import { findingReason, leadingRule } from './finding-text.js'
import { RULE_WORDING } from './wording.js'

/** Directories that are named one by one. */
const MOST_NAMED = 3

/** The gravest of what repeated directories explain. */
export interface Leading {
  finding: Finding
  rule: RuleName
  severity: Severity
}

/** The findings that need no telling of their own where repeated directories are told. */
export function explainedFindings({ directories }: Pick<Report, 'directories'>): Set<Finding> {
  return new Set(directories.flatMap(({ explains }) => explains))
}

/** The gravest of what is explained, by severity, then by rule; of what is new, if anything is. */
export function leadingFinding({ explains }: DirectoryFinding, settings: Report['rules']): Leading | null {
  const fresh = explains.filter(({ isNew }) => isNew)
  let gravest: Leading | null = null
  for (const finding of fresh.length > 0 ? fresh : explains) {
    const leading = { finding, rule: leadingRule(finding, settings), severity: finding.severity }
    if (gravest === null || gravityOf(leading) < gravityOf(gravest)) gravest = leading
  }
  return gravest
}

/** The gravest directories first, by what leads them; what explains nothing last. */
export function gravestDirectoriesFirst(
  directories: readonly DirectoryFinding[],
  settings: Report['rules'],
): DirectoryFinding[] {
  return directories
    .map((directory) => {
      const leading = leadingFinding(directory, settings)
      return { directory, gravity: leading === null ? Number.POSITIVE_INFINITY : gravityOf(leading) }
    })
    .sort((left, right) => (left.gravity === right.gravity ? 0 : left.gravity - right.gravity))
    .map(({ directory }) => directory)
}

/** The lower, the graver. */
export function gravityOf({ severity, rule }: Pick<Leading, 'severity' | 'rule'>): number {
  return SEVERITIES.indexOf(severity) * RULES.length + RULES.indexOf(rule)
}

/**
 * `data/v2 repeats data/v1 (1,204 files, 3.1 GB)`: what was there before is what the others repeat.
 * @param show makes a path safe for where it will stand
 */
export function repeatText(directory: DirectoryFinding, show: (path: string) => string): string {
  const original = originalOf(directory)
  const copies = directory.paths.filter((path) => path !== original)
  const named = copies.slice(0, MOST_NAMED).map(show)
  const rest = copies.length - named.length
  const listed = rest > 0 ? [...named, `${formatCount(rest)} more`] : named
  const last = listed.pop() ?? ''
  const subject = listed.length === 0 ? last : `${listed.join(', ')} and ${last}`
  return `${subject} ${copies.length === 1 ? 'repeats' : 'repeat'} ${show(original)} (${sizeText(directory)})`
}

/** `1,204 groups explained by this: 1,200 split leakage, 4 duplicate file`; empty if there are none. */
export function explainedText({ explains }: DirectoryFinding, settings: Report['rules']): string {
  if (explains.length === 0) return ''
  const counts = new Map<RuleName, number>()
  for (const finding of explains) {
    const rule = leadingRule(finding, settings)
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  const titled = RULES.filter((rule) => counts.has(rule)).map((rule) => {
    const title = RULE_WORDING[rule].title.toLowerCase()
    return counts.size === 1 ? title : `${formatCount(counts.get(rule) ?? 0)} ${title}`
  })
  return `${countOf(explains.length, 'group')} explained by this: ${titled.join(', ')}`
}

/** Why it matters and what to do about it. */
export function directorySentences({ finding, rule }: Leading): string {
  return `${findingReason(finding, rule)} ${RULE_WORDING[rule].directoryAdvice}`
}

/** Whether something of what it explains is new. */
export function isNewDirectory({ explains }: DirectoryFinding): boolean {
  return explains.some(({ isNew }) => isNew)
}

function sizeText({ files, bytes }: DirectoryFinding): string {
  return [...(files === null ? [] : [countOf(files, 'file')]), formatBytes(bytes)].join(', ')
}

/** The first of the directories whose files were there before; else the first of them. */
function originalOf({ paths, explains }: DirectoryFinding): string {
  const [first] = paths as [string]
  const fresh = explains.find(({ isNew }) => isNew)
  const before = fresh?.members.find(({ isNew }) => !isNew)
  if (fresh === undefined || before === undefined) return first
  const inFirst = fresh.members.find((member) => isIn(first, member))
  if (inFirst === undefined) return first
  const inside = placeOf(inFirst.file).slice(first.length)
  const place = placeOf(before.file)
  const directory = place.slice(0, place.length - inside.length)
  return paths.includes(directory) ? directory : first
}

function isIn(directory: string, { file }: Member): boolean {
  const place = placeOf(file)
  return place === directory || place.startsWith(`${directory}/`)
}
