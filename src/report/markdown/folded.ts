import type { Report } from '../../model.js'
import { code, prose } from '../../text/markdown.js'
import { countOf, formatBytes } from '../../text/quantity.js'
import { countTold, isBundle } from '../../wording/bundle.js'
import { countExplained, cut, type Outline } from '../outline.js'
import { errorWords, sizeWords, skippedWords } from '../scan-words.js'
import { CHANGE_TITLE, changeAdvice, changeExample, knownTitle } from '../section-words.js'
import { bundleItem } from './bundle.js'
import type { DetailLevel } from './detail-level.js'
import { directoryItem, leftOutDirectories } from './directories.js'
import { findingItem } from './finding.js'
import { leftOutLine } from './sections.js'

const MORE_UNREAD = ['more file that could not be read', 'more files that could not be read'] as const

/** Groups that were there before and block nobody. */
export function knownGroups(
  report: Report,
  { known, knownDirectories }: Outline,
  level: DetailLevel,
): string[] {
  const count = known.count + countExplained(knownDirectories)
  if (count === 0) return []
  if (level.known === 0) return [leftOutLine(count, 'known group')]
  const directories = cut(knownDirectories, level.known)
  const { shown } = cut(
    known.shelves.flatMap(({ rule, told }) => told.slice(0, level.known).map((one) => ({ rule, one }))),
    level.known,
  )
  const items = shown.map(({ rule, one }) =>
    isBundle(one) ? bundleItem(report, one) : findingItem(one, rule, report.rules, level.members),
  )
  const rest = known.count - countTold(shown.map(({ one }) => one))
  return folded(knownTitle(count), [
    [...directories.shown.map((directory) => directoryItem(directory, report)), ...items].join('\n'),
    ...(directories.leftOut > 0 ? [leftOutDirectories(directories.leftOut)] : []),
    ...(rest > 0 ? [leftOutLine(rest, 'more known group')] : []),
  ])
}

/** What was looked at, what was passed over, what could not be read. */
export function whatWasScanned({ scanned, notes }: Report, level: DetailLevel): string[] {
  const skipped = skippedWords(scanned.skipped)
  const title = [
    `What was scanned and what was skipped${skipped === '' ? '' : ` (${skipped})`}`,
    errorWords(scanned.errors),
  ]
  if (level.errors === 0) return []
  const errors = cut(scanned.errors, level.errors)
  const remarks = cut(notes, level.errors)
  return folded(title.filter((part) => part !== '').join(' · '), [
    [
      `- scanned: ${countOf(scanned.files, 'file')}, ${sizeWords(scanned)}; read: ${formatBytes(scanned.bytesRead)}`,
      `- skipped: ${skipped === '' ? 'nothing' : skipped}`,
      ...errors.shown.map(({ path, message }) => `- could not be read: ${code(path)}: ${code(message)}`),
      ...(errors.leftOut > 0 ? [`- ${leftOutLine(errors.leftOut, ...MORE_UNREAD)}`] : []),
      ...remarks.shown.map((note) => `- ${prose(note)}`),
      ...(remarks.leftOut > 0 ? [`- ${leftOutLine(remarks.leftOut, 'more note')}`] : []),
    ].join('\n'),
  ])
}

/** The way out for those who want another outcome. */
export function howToChange(report: Report, level: DetailLevel): string[] {
  if (!level.howToChange || report.judgement.findings.length + report.tables.length === 0) return []
  return folded(CHANGE_TITLE, [changeAdvice(code), `\`\`\`yaml\n${changeExample(report)}\n\`\`\``])
}

/** `summary` must be our own words only: Markdown isn't read there, HTML is. */
function folded(summary: string, content: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, ...content, '</details>']
}
