import type { Report, TableFinding } from '../../model.js'
import { code, codeSpan, name } from '../../text/markdown.js'
import {
  exampleAddresses,
  exampleLabels,
  excerptOf,
  tableAdvice,
  tableColumns,
  tableContrast,
  tableSentence,
} from '../../wording/table-text.js'
import { RULE_WORDING, SEVERITY_ICON } from '../../wording/wording.js'
import { isBlocking, isCompared } from '../headline.js'
import { cut } from '../outline.js'
import type { DetailLevel } from './detail-level.js'
import { card } from './finding.js'
import { leftOutLine } from './sections.js'

const ROWS_TITLE = 'Rows of tables'

/** What records have in common, one card per rule and set of tables: those that block first, what was there before last. */
export function tablesSection(report: Report, level: DetailLevel): string[] {
  const { verdict } = report.judgement
  const ranked = [...report.tables].sort(
    (left, right) => rank(left, verdict, isCompared(report)) - rank(right, verdict, isCompared(report)),
  )
  if (ranked.length === 0) return []
  const { shown, leftOut } = cut(ranked, level.remarks)
  return [
    `### ${ROWS_TITLE}`,
    ...shown.map((finding) => tableCard(finding, isCompared(report))),
    ...(leftOut > 0 ? [leftOutLine(leftOut, 'finding of rows', 'findings of rows')] : []),
  ]
}

function rank(finding: TableFinding, verdict: Report['judgement']['verdict'], hasBase: boolean): number {
  if (isBlocking(finding, verdict)) return 0
  return hasBase && !finding.isNew ? 2 : 1
}

function tableCard(finding: TableFinding, hasBase: boolean): string {
  const names = tableContrast(finding, name)
  const { title } = RULE_WORDING[finding.rule]
  const age = !hasBase ? '' : finding.isNew ? ' · **new**' : ' · known'
  const examples = finding.examples.map((group) => {
    const excerpt = excerptOf(group)
    const parts = [
      exampleAddresses(group, code),
      exampleLabels(group, name),
      excerpt === '' ? '' : codeSpan(excerpt),
    ]
    return `- ${parts.filter((part) => part !== '').join(' · ')}`
  })
  return card([
    `${SEVERITY_ICON[finding.severity]} **${names === '' ? title : `${title} · ${names}`}**${age}`,
    tableSentence(finding, code),
    ...(examples.length > 0 ? [examples.join('\n')] : []),
    tableColumns(finding, code),
    tableAdvice(finding),
  ])
}
