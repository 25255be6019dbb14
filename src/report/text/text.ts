import type { Report } from '../../model.js'
import { display } from '../../text/display.js'
import { formatCount } from '../../text/quantity.js'
import { nothingReason } from '../../wording/nothing-compared.js'
import type { Headline } from '../headline.js'
import { outline } from '../outline.js'
import { errorWords, scanLine, skippedWords } from '../scan-words.js'
import { directoriesBlock } from './directories.js'
import { findingBlocks } from './findings.js'
import { leakageBlock } from './leakage.js'
import { type Paint, paint } from './paint.js'
import { nothingBlock, recognisedLines } from './recognised.js'
import { tableBlocks } from './tables.js'

const MARKS: Record<Headline['tone'], { mark: string; color: keyof Paint }> = {
  good: { mark: '✔', color: 'green' },
  doubtful: { mark: '!', color: 'yellow' },
  neutral: { mark: '○', color: 'bold' },
  bad: { mark: '✖', color: 'red' },
}
const LONGEST_LIST = 20

/**
 * The report for people at a terminal: grouped by rule, the verdict last, where the eye is. Lists are cut, and say
 * so; the door adds where the full report is.
 * @param settings.color whether to use ANSI colours; without them the text holds no control character but `\n`
 */
export function textReport(report: Report, { color = false }: { color?: boolean } = {}): string {
  const colors = paint(color)
  const told = outline(report)
  const remarks = [...skippedLines(report), ...report.notes.slice(0, LONGEST_LIST)]
  const findings = findingBlocks(report, told, colors)
  const tables = tableBlocks(report, colors)
  const leaks = leakageBlock(told.leakage, colors)
  // Where much is told as one, how much of each split is concerned says more than examples.
  const areMany = [told.blocking, told.remarks, told.known].some(({ hasBundles }) => hasBundles)
  const details = [
    ...nothingBlock(report),
    ...directoriesBlock(report, told, colors),
    ...(areMany ? [...leaks, ...findings, ...tables] : [...findings, ...tables, ...leaks]),
    ...errorBlock(report, colors),
    ...(remarks.length > 0 ? [remarks.join('\n')] : []),
  ]
  const isClean =
    report.judgement.findings.length === 0 && report.tables.length === 0 && report.scanned.errors.length === 0
  const about = [scanLine(report, display), ...recognisedLines(report)].join('\n')
  const blocks = [about, ...details, verdictLine(report, told.headline, colors)]
  return `${blocks.join(isClean ? '\n' : '\n\n')}\n`
}

function skippedLines({ scanned }: Report): string[] {
  const words = skippedWords(scanned.skipped)
  return words === '' ? [] : [`Skipped: ${words}.`]
}

function errorBlock({ scanned }: Report, colors: Paint): string[] {
  if (scanned.errors.length === 0) return []
  const lines = scanned.errors
    .slice(0, LONGEST_LIST)
    .map(({ path, message }) => `  ${display(path)}  ${display(message)}`)
  const rest = scanned.errors.length - LONGEST_LIST
  if (rest > 0) lines.push(`  and ${formatCount(rest)} more`)
  return [[colors.bold(colors.yellow(errorWords(scanned.errors))), ...lines].join('\n')]
}

function verdictLine(report: Report, { tone, text }: Headline, colors: Paint): string {
  const { mark, color } = MARKS[tone]
  const { reasons } = report.judgement.verdict
  const why = tone === 'neutral' ? [nothingReason(report)] : reasons
  return colors.bold(
    colors[color](
      `${mark} ${text.charAt(0).toUpperCase()}${text.slice(1)}${why.length > 0 ? `: ${why.join(', ')}` : ''}.`,
    ),
  )
}
