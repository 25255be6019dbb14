import { Buffer } from 'node:buffer'
import type { Report } from '../../model.js'
import { outline } from '../outline.js'
import { DETAIL_LEVELS, type DetailLevel } from './detail-level.js'
import { directoriesSection } from './directories.js'
import { howToChange, knownGroups, whatWasScanned } from './folded.js'
import { heading, ruleTable } from './heading.js'
import { leakageSection } from './leakage.js'
import { nothingSection, recognisedList } from './recognised.js'
import { findingsSection } from './sections.js'
import { tablesSection } from './tables.js'

/** GitHub drops a job summary above 1 MiB, counted in bytes of UTF-8. */
export const SUMMARY_BYTES = 1_048_576

const SHORTENED = '<sub>Shortened to stay within the size of a summary: the JSON report has everything.</sub>'

/**
 * The job summary, in GitHub's Markdown: verdict, why it matters, what to do; the rest is folded away.
 * @param settings.budget bytes of UTF-8 that it must not exceed, 2,000 at least. Detail is left out in steps until
 * it fits, and the summary says what was left out.
 */
export function markdownReport(report: Report, { budget = SUMMARY_BYTES }: { budget?: number } = {}): string {
  const render = renderer(report)
  let text = ''
  for (const [index, level] of DETAIL_LEVELS.entries()) {
    text = `${[...render(level), ...(index > 0 ? [SHORTENED] : [])].join('\n\n')}\n`
    if (Buffer.byteLength(text, 'utf8') <= budget) break
  }
  return text
}

/** What doesn't depend on the level is worked out once. */
function renderer(report: Report): (level: DetailLevel) => string[] {
  const told = outline(report)
  const areMany = told.blocking.hasBundles || told.remarks.hasBundles
  return (level) => [
    ...heading(report, told),
    ...(told.isNothingCompared
      ? nothingSection(report, level)
      : [...recognisedList(report, level), ...ruleTable(told)]),
    ...directoriesSection(report, told.directories, level),
    // Where much is told as one, how much of each split is concerned says more than examples.
    ...(areMany ? leakageSection(told.leakage, level) : []),
    ...findingsSection(report, told.blocking, level.blocking, level.members),
    ...tablesSection(report, level),
    ...findingsSection(report, told.remarks, level.remarks, level.members),
    ...(areMany ? [] : leakageSection(told.leakage, level)),
    ...knownGroups(report, told, level),
    ...whatWasScanned(report, level),
    ...howToChange(report, level),
  ]
}
