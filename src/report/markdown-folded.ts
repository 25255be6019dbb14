import type { Report } from '../model.js'
import { code, prose } from '../text/markdown.js'
import { countOf, formatBytes } from '../text/quantity.js'
import { type Arrangement, countExplained, countFindings } from './arrangement.js'
import { CHANGE_TITLE, changeAdvice, changeExample } from './change-words.js'
import type { DetailLevel } from './detail-level.js'
import { directoryItem, leftOutDirectories } from './markdown-directories.js'
import { findingItem } from './markdown-finding.js'
import { leftOut } from './markdown-sections.js'
import { errorWords, sizeWords, skippedWords } from './scan-words.js'
import { knownTitle } from './section-words.js'

/** Groups that were there before and block nobody. */
export function knownGroups(
  report: Report,
  { known, knownDirectories }: Arrangement,
  level: DetailLevel,
): string[] {
  const single = countFindings(known)
  const count = single + countExplained(knownDirectories)
  if (count === 0) return []
  if (level.known === 0) return [leftOut(count, 'known group')]
  const directories = knownDirectories.slice(0, level.known)
  const restOfDirectories = knownDirectories.length - directories.length
  const all = known.flatMap(({ rule, findings }) =>
    findings.slice(0, level.known).map((finding) => ({ rule, finding })),
  )
  const items = all
    .slice(0, level.known)
    .map(({ rule, finding }) => findingItem(finding, rule, report.rules, level.members))
  const rest = single - items.length
  return folded(knownTitle(count), [
    [...directories.map((directory) => directoryItem(directory, report)), ...items].join('\n'),
    ...(restOfDirectories > 0 ? [leftOutDirectories(restOfDirectories)] : []),
    ...(rest > 0 ? [leftOut(rest, 'more known group')] : []),
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
  const errors = scanned.errors
    .slice(0, level.errors)
    .map(({ path, message }) => `- could not be read: ${code(path)}: ${code(message)}`)
  const restOfErrors = scanned.errors.length - errors.length
  const restOfNotes = notes.length - level.errors
  return folded(title.filter((part) => part !== '').join(' · '), [
    [
      `- scanned: ${countOf(scanned.files, 'file')}, ${sizeWords(scanned)}; read: ${formatBytes(scanned.bytesRead)}`,
      `- skipped: ${skipped === '' ? 'nothing' : skipped}`,
      ...errors,
      ...(restOfErrors > 0
        ? [
            `- ${leftOut(restOfErrors, 'more file that could not be read', 'more files that could not be read')}`,
          ]
        : []),
      ...notes.slice(0, level.errors).map((note) => `- ${prose(note)}`),
      ...(restOfNotes > 0 ? [`- ${leftOut(restOfNotes, 'more note')}`] : []),
    ].join('\n'),
  ])
}

/** The way out for those who want another outcome. */
export function howToChange(report: Report, level: DetailLevel): string[] {
  if (!level.howToChange || report.judgement.findings.length === 0) return []
  return folded(CHANGE_TITLE, [changeAdvice(code), `\`\`\`yaml\n${changeExample(report)}\n\`\`\``])
}

/** `summary` must be our own words only: Markdown isn't read there, HTML is. */
function folded(summary: string, content: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, ...content, '</details>']
}
