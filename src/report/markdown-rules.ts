import type { Report, RuleSetting } from '../model.js'
import { formatBytes, formatCount } from '../text/quantity.js'
import { RULE_WORDING, SEVERITY_ICON } from '../text/wording.js'
import type { Count, Tally } from './tally.js'

/** The findings in numbers, one line per rule that is on. With no base there is nothing to call known. */
export function ruleTable(report: Report, { byRule, total }: Tally): string[] {
  const hasBase = report.base !== null
  const lines = [
    hasBase ? '| Rule | new | known | files | to reclaim |' : '| Rule | groups | files | to reclaim |',
    hasBase ? '| :-- | --: | --: | --: | --: |' : '| :-- | --: | --: | --: |',
  ]
  for (const { rule, setting, count } of byRule) {
    if (setting === 'off') continue
    // A red mark beside a row of zeros would look like a finding.
    const icon = count.files === 0 ? '✅' : SEVERITY_ICON[setting]
    lines.push(tableLine(`${icon} ${RULE_WORDING[rule].title}`, count, hasBase))
  }
  const sections = [lines.join('\n')]
  const remarks = [offRemark(byRule), overlapRemark(byRule, total)].filter((remark) => remark !== '')
  if (remarks.length > 0) sections.push(`<sub>${remarks.join(' ')}</sub>`)
  return sections
}

function tableLine(title: string, count: Count, hasBase: boolean): string {
  const groups = hasBase ? [count.new, count.known] : [count.new + count.known]
  const numbers = [...groups, count.files].map(formatCount)
  return `| ${[title, ...numbers, reclaimable(count)].join(' | ')} |`
}

function reclaimable({ files, redundantBytes, unknownSizes }: Count): string {
  if (files === 0) return '–'
  if (unknownSizes === 0) return formatBytes(redundantBytes)
  return redundantBytes === 0 ? 'unknown' : `≥ ${formatBytes(redundantBytes)}`
}

function offRemark(byRule: readonly { rule: keyof typeof RULE_WORDING; setting: RuleSetting }[]): string {
  const off = byRule.filter(({ setting }) => setting === 'off')
  if (off.length === 0) return ''
  return `Turned off: ${off.map(({ rule }) => RULE_WORDING[rule].title.toLowerCase()).join(', ')}.`
}

function overlapRemark(byRule: readonly { count: Count }[], total: Count): string {
  const groups = total.new + total.known
  const counted = byRule.reduce((sum, { count }) => sum + count.new + count.known, 0)
  return counted > groups ? 'A group that breaks several rules counts under each.' : ''
}
