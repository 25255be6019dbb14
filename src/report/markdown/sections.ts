import type { Report } from '../../model.js'
import { countTold, isBundle } from '../../wording/bundle.js'
import { wordsFor } from '../../wording/wording.js'
import { cut, type Section } from '../outline.js'
import { leftOutWords } from '../section-words.js'
import { bundleBlock } from './bundle.js'
import { findingBlock } from './finding.js'

/**
 * Findings in full, under their rules.
 * @param most findings per rule; cut before anything is rendered, for there can be 500,000 on one shelf
 * @param members files per finding
 */
export function findingsSection(report: Report, section: Section, most: number, members: number): string[] {
  const { title, shelves, count } = section
  if (count === 0) return []
  if (most === 0) return [`### ${title}`, leftOutLine(count, 'finding')]
  const blocks = shelves.flatMap(({ kind, rule, findings, told }) => {
    const { shown } = cut(told, most)
    const leftOut = findings.length - countTold(shown)
    return [
      ...shown.map((one) =>
        isBundle(one) ? bundleBlock(report, one, members) : findingBlock(report, one, rule, members),
      ),
      ...(leftOut > 0
        ? [
            leftOutLine(
              leftOut,
              `more ${wordsFor(rule, kind === undefined ? {} : { kind }).title.toLowerCase()} finding`,
            ),
          ]
        : []),
    ]
  })
  return [`### ${title}`, ...blocks]
}

/** What was left out, and where it is. */
export function leftOutLine(count: number, singular: string, plural?: string): string {
  return `_${leftOutWords(count, singular, plural)}_`
}
