import type { Report } from '../model.js'
import { RULE_WORDING } from '../text/wording.js'
import { countFindings, type Shelf } from './arrangement.js'
import type { DetailLevel } from './detail-level.js'
import { findingBlock } from './markdown-finding.js'
import { blockingTitle, leftOutWords, REMARKS_TITLE } from './section-words.js'

/** The findings that shut the gate. */
export function blockingSection(report: Report, on: readonly Shelf[], level: DetailLevel): string[] {
  return section(blockingTitle(report), report, on, level.blocking, level.members)
}

/** New findings that don't. */
export function remarksSection(report: Report, on: readonly Shelf[], level: DetailLevel): string[] {
  return section(REMARKS_TITLE, report, on, level.remarks, level.members)
}

/** Cuts each shelf before anything of it is rendered: there can be 500,000 findings on one. */
function section(
  title: string,
  report: Report,
  on: readonly Shelf[],
  limit: number,
  members: number,
): string[] {
  if (on.length === 0) return []
  if (limit === 0) return [`### ${title}`, leftOut(countFindings(on), 'finding')]
  const blocks = on.flatMap(({ rule, findings }) => {
    const shown = findings.slice(0, limit).map((finding) => findingBlock(report, finding, rule, members))
    const rest = findings.length - limit
    return rest > 0
      ? [...shown, leftOut(rest, `more ${RULE_WORDING[rule].title.toLowerCase()} finding`)]
      : shown
  })
  return [`### ${title}`, ...blocks]
}

/** What was left out, and where it is. */
export function leftOut(count: number, singular: string, plural?: string): string {
  return `_${leftOutWords(count, singular, plural)}_`
}
