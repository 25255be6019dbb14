import type { Report } from '../model.js'
import { formatCount } from '../text/quantity.js'
import { RULE_WORDING, SEVERITY_ICON } from '../text/wording.js'
import { isCompared } from './compared.js'
import type { Count, Tally } from './tally.js'
import { reclaimable, tallyRemarks } from './tally-words.js'

/** The findings in numbers, one line per rule that is on. With no base there is nothing to call known. */
export function ruleTable(report: Report, counts: Tally): string[] {
  const hasBase = isCompared(report)
  const lines = [
    hasBase ? '| Rule | new | known | files | to reclaim |' : '| Rule | groups | files | to reclaim |',
    hasBase ? '| :-- | --: | --: | --: | --: |' : '| :-- | --: | --: | --: |',
  ]
  for (const { rule, setting, count } of counts.byRule) {
    if (setting === 'off') continue
    // A red mark beside a row of zeros would look like a finding.
    const icon = count.files === 0 ? '✅' : SEVERITY_ICON[setting]
    lines.push(tableLine(`${icon} ${RULE_WORDING[rule].title}`, count, hasBase))
  }
  const remarks = tallyRemarks(counts)
  return remarks === '' ? [lines.join('\n')] : [lines.join('\n'), `<sub>${remarks}</sub>`]
}

function tableLine(title: string, count: Count, hasBase: boolean): string {
  const groups = hasBase ? [count.new, count.known] : [count.new + count.known]
  const numbers = [...groups, count.files].map(formatCount)
  return `| ${[title, ...numbers, reclaimable(count)].join(' | ')} |`
}
