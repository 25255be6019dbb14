import { createHash } from '../../libraries/crypto.js'
import type { Finding, Report, Severity, TableFinding } from '../../model.js'
import { annotationText } from '../../wording/annotation-text.js'
import { findingTitle, leadingRule } from '../../wording/finding-text.js'
import { tableAnnotation } from '../../wording/table-text.js'
import { documentInParts, itemsText, type Json, longList } from '../parts.js'
import { writtenName } from '../written.js'

/** So many entries are put into words at once: few enough for memory, enough to be quick. */
const ENTRIES_AT_ONCE = 200

/** How GitLab calls a severity. */
const SEVERITIES: Readonly<Record<Severity, 'critical' | 'major' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  notice: 'info',
}

/**
 * The findings in the form of GitLab's Code Quality, which shows them in merge requests at their files: one entry each,
 * at the copy that was added. GitLab compares the entries of both branches by their fingerprints. In parts.
 * Source: GitLab's documentation, "Code Quality report format".
 */
export function gitlabReport(report: Report): Generator<string> {
  const taken = new Set<string>()
  const entry = (finding: Finding): Json => entryOf(finding, report, taken)
  const ofTable = (finding: TableFinding): Json => tableEntry(finding, taken)
  function* entries(): Generator<string> {
    const { findings } = report.judgement
    yield* itemsText(findings, ENTRIES_AT_ONCE, 1, entry)
    if (findings.length > 0 && report.tables.length > 0) yield ','
    yield* itemsText(report.tables, ENTRIES_AT_ONCE, 1, ofTable)
  }
  return documentInParts(longList(entries()))
}

function tableEntry(finding: TableFinding, taken: Set<string>): Json {
  const { path, line, title, message } = tableAnnotation(finding)
  const contents = finding.groups.map(({ id }) => id).sort()
  return {
    description: `${title}. ${message}`,
    check_name: finding.rule,
    fingerprint: fingerprint(`${finding.rule}:${contents.join()}`, taken),
    severity: SEVERITIES[finding.severity],
    location: { path: placeOf(path), lines: { begin: line } },
  }
}

function entryOf(finding: Finding, report: Report, taken: Set<string>): Json {
  const rule = leadingRule(finding, report.rules)
  const { member, message } = annotationText(finding, rule, '')
  return {
    description: `${findingTitle(finding, rule)}. ${message}`,
    check_name: rule,
    fingerprint: fingerprint(`${rule}:${finding.group.id}`, taken),
    severity: SEVERITIES[finding.severity],
    // A finding is about the whole file, but an entry needs a line.
    location: { path: placeOf(member.file.path), lines: { begin: 1 } },
  }
}

/** GitLab takes no path that begins with `./`. */
function placeOf(path: string): string {
  return writtenName(path).replace(/^(?:\.\/)+(?=.)/s, '')
}

/** No path is part of it: a finding stays the same one while files are renamed. Each stands once in a report. */
function fingerprint(identity: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const text = number === 1 ? identity : `${identity}:${number}`
    const hash = createHash('sha256').update(text).digest('hex')
    if (taken.has(hash)) continue
    taken.add(hash)
    return hash
  }
}
