import type { Finding, Report, RuleName, TableFinding } from '../../model.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { annotatedMember, annotationText } from '../../wording/annotation-text.js'
import { findingTitle, leadingRule } from '../../wording/finding-text.js'
import { isNothingCompared, nothingComparedText } from '../../wording/nothing-compared.js'
import { placeText } from '../../wording/pointer-text.js'
import { exampleAddresses, tableAnnotation } from '../../wording/table-text.js'
import { RULE_WORDING } from '../../wording/wording.js'
import { chosenMembers } from '../chosen-members.js'
import { isBlocking } from '../headline.js'
import { inParts } from '../parts.js'
import { errorWords } from '../scan-words.js'
import { tally } from '../tally.js'
import { attributes, text } from './xml.js'

/** More findings of one rule than this are counted only: who reads test results opens them one by one. */
const MOST_CASES = 5000
const MOST_MEMBERS = 20
const MOST_ERRORS = 100

/**
 * The report as test results in JUnit's form, for Jenkins, Azure and GitLab: a suite for each rule, in it a case for the
 * rule and one for each finding that shuts the gate. Something fails only if the gate is shut; what is off, or was not
 * compared, is skipped. Without times, so that the same report gives the same bytes. In parts.
 * Source: `junit-10.xsd` of the xUnit plugin of Jenkins.
 */
export function junitReport(report: Report): Generator<string> {
  return inParts(document(report))
}

/** The results of one rule. */
interface Suite {
  rule: RuleName
  isSkipped: boolean
  shut: Finding[]
  /** Findings of rows that shut the gate. */
  tables: TableFinding[]
}

function* document(report: Report): Generator<string> {
  const suites = suitesOf(report)
  const failures = suites.reduce((sum, suite) => sum + failuresOf(suite), 0)
  const tests = suites.reduce((sum, suite) => sum + casesOf(suite), 0) + 1
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<testsuites${attributes({ name: 'data-hygiene', tests, failures, errors: 0 })}>\n`
  yield scanSuite(report)
  for (const suite of suites) yield* suitePieces(report, suite)
  yield '</testsuites>\n'
}

function suitesOf(report: Report): Suite[] {
  const { findings, verdict } = report.judgement
  const isNothing = isNothingCompared(report)
  const suites = tally(report).byRule.map(({ rule, setting }): Suite => {
    return { rule, isSkipped: isNothing || setting === 'off', shut: [], tables: [] }
  })
  if (verdict.result === 'pass') return suites
  const byRule = new Map(suites.map((suite) => [suite.rule, suite]))
  for (const finding of findings) {
    if (isBlocking(finding, verdict)) byRule.get(leadingRule(finding, report.rules))?.shut.push(finding)
  }
  for (const finding of report.tables) {
    if (isBlocking(finding, verdict)) byRule.get(finding.rule)?.tables.push(finding)
  }
  return suites
}

/** What could not be compared: skipped, since it is neither a pass nor a failure. */
function scanSuite(report: Report): string {
  const { scanned } = report
  const isNothing = isNothingCompared(report)
  const numbers = { tests: 1, failures: 0, errors: 0, skipped: isNothing ? 1 : 0 }
  const skipped = isNothing ? `\n<skipped${attributes({ message: nothingComparedText(report) })}/>` : ''
  const unread = scanned.errors
    .slice(0, MOST_ERRORS)
    .map(({ path, message }) => `${display(path)}: ${display(message)}`)
  const lines = [errorWords(scanned.errors), ...unread, ...report.notes].filter((line) => line !== '')
  const output = lines.length === 0 ? '' : `\n<system-out>${text(lines)}</system-out>`
  return `<testsuite${attributes({ name: 'scan', ...numbers })}>
<testcase${attributes({ name: `${countOf(scanned.files, 'file')} compared`, classname: 'data-hygiene.scan' })}>${skipped}${output}
</testcase>
</testsuite>
`
}

function* suitePieces(report: Report, suite: Suite): Generator<string> {
  const { rule, isSkipped, shut } = suite
  const numbers = {
    tests: casesOf(suite),
    failures: failuresOf(suite),
    errors: 0,
    skipped: isSkipped ? 1 : 0,
  }
  yield `<testsuite${attributes({ name: rule, ...numbers })}>\n`
  yield ruleCase(suite)
  for (const finding of shut.slice(0, MOST_CASES)) yield findingCase(report, finding, rule)
  for (const finding of suite.tables.slice(0, MOST_CASES)) yield tableCase(finding)
  const rest = shut.length - MOST_CASES
  if (rest > 0)
    yield `<system-out>${text([`${countOf(rest, 'more finding')}: see the JSON report`])}</system-out>\n`
  yield '</testsuite>\n'
}

function ruleCase({ rule, isSkipped, shut, tables }: Suite): string {
  const { title, reason, advice } = RULE_WORDING[rule]
  const start = `<testcase${attributes({ name: title, classname: classOf(rule) })}`
  if (isSkipped) return `${start}>\n<skipped/>\n</testcase>\n`
  const count = shut.length + tables.length
  if (count === 0) return `${start}/>\n`
  const message = `${countOf(count, 'finding')} ${count === 1 ? 'shuts' : 'shut'} the gate`
  return `${start}>\n<failure${attributes({ message, type: rule })}>${text([reason, advice])}</failure>\n</testcase>\n`
}

function findingCase(report: Report, finding: Finding, rule: RuleName): string {
  const name = `${findingTitle(finding, rule)}: ${placeText(annotatedMember(finding).file, display)}`
  const { message } = annotationText(finding, rule, '')
  const members = chosenMembers(finding, MOST_MEMBERS).map(({ file, split, label, isNew, list }) =>
    [
      placeText(file, display),
      ...[split, label].filter((placement) => placement !== null).map(display),
      ...(list === undefined ? [] : [`by ${display(list)}`]),
      ...(report.base !== null && isNew ? ['added here'] : []),
    ].join(' · '),
  )
  const rest = finding.members.length - members.length
  const lines = rest > 0 ? [...members, `and ${countOf(rest, 'more file')}`] : members
  return `<testcase${attributes({ name, classname: classOf(rule) })}>
<failure${attributes({ message, type: rule })}>${text(lines)}</failure>
</testcase>
`
}

function tableCase(finding: TableFinding): string {
  const { path, line, title, message } = tableAnnotation(finding)
  const name = `${title}: ${display(path)}:${line}`
  const lines = finding.examples.map((example) => exampleAddresses(example, display))
  return `<testcase${attributes({ name, classname: classOf(finding.rule) })}>
<failure${attributes({ message, type: finding.rule })}>${text(lines)}</failure>
</testcase>
`
}

function classOf(rule: RuleName): string {
  return `data-hygiene.${rule}`
}

function casesOf({ shut, tables }: Suite): number {
  return 1 + Math.min(shut.length, MOST_CASES) + Math.min(tables.length, MOST_CASES)
}

function failuresOf(suite: Suite): number {
  return suite.shut.length + suite.tables.length === 0 ? 0 : casesOf(suite)
}
