import type { Report } from '../../model.js'
import { code } from '../../text/markdown.js'
import { formatCount } from '../../text/quantity.js'
import { SEVERITY_ICON, wordsFor } from '../../wording/wording.js'
import type { Headline } from '../headline.js'
import type { Outline } from '../outline.js'
import { errorWords, scanLine } from '../scan-words.js'
import { type Count, reclaimable, type TallyLine, tallyRemarks } from '../tally.js'

const ICONS: Record<Headline['tone'], string> = { good: '✅', doubtful: '⚠️', neutral: '⚪', bad: '❌' }

/** The verdict, and one line on what it is about. */
export function heading(report: Report, { headline: { tone, text } }: Outline): string[] {
  const errors = errorWords(report.scanned.errors)
  const warning = errors === '' ? '' : ` **${errors}.**`
  return [`## ${ICONS[tone]} Data Hygiene: ${text}`, `${scanLine(report, code)}${warning}`]
}

/** The findings in numbers, one line per rule that is on. With no base there is nothing to call known. */
export function ruleTable({ counts, isCompared: hasBase }: Outline): string[] {
  const lines = [
    hasBase ? '| Rule | new | known | files | to reclaim |' : '| Rule | groups | files | to reclaim |',
    hasBase ? '| :-- | --: | --: | --: | --: |' : '| :-- | --: | --: | --: |',
  ]
  for (const { rule, kind, setting, count } of counts.lines) {
    if (setting === 'off') continue
    // A red mark beside a row of zeros would look like a finding.
    const icon = count.new + count.known === 0 ? '✅' : SEVERITY_ICON[setting]
    lines.push(
      tableLine(`${icon} ${wordsFor(rule, kind === undefined ? {} : { kind }).title}`, count, hasBase, kind),
    )
  }
  const remarks = tallyRemarks(counts)
  return remarks === '' ? [lines.join('\n')] : [lines.join('\n'), `<sub>${remarks}</sub>`]
}

function tableLine(title: string, count: Count, hasBase: boolean, kind: TallyLine['kind']): string {
  const groups = hasBase ? [count.new, count.known] : [count.new + count.known]
  const numbers = [...groups, count.files].map(formatCount)
  return `| ${[title, ...numbers, kind === undefined ? reclaimable(count) : '–'].join(' | ')} |`
}
