import type { Report } from '../model.js'
import { code } from '../text/markdown.js'
import { type Headline, headline } from './headline.js'
import { errorWords, scanLine } from './scan-words.js'

const ICONS: Record<Headline['tone'], string> = { good: '✅', doubtful: '⚠️', bad: '❌' }

/** The verdict, and one line on what it is about. */
export function heading(report: Report): string[] {
  const { tone, text } = headline(report)
  const errors = errorWords(report.scanned.errors)
  const warning = errors === '' ? '' : ` **${errors}.**`
  return [`## ${ICONS[tone]} Data Hygiene: ${text}`, `${scanLine(report, code)}${warning}`]
}
