import type { DirectoryFinding, Report } from '../../model.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import {
  directorySentences,
  explainedText,
  isNewDirectory,
  leadingFinding,
  repeatText,
} from '../../wording/directory-text.js'
import { isCompared } from '../headline.js'
import { cut, type Outline } from '../outline.js'
import { DIRECTORIES_TITLE } from '../section-words.js'
import type { Paint } from './paint.js'

const LONGEST_LIST = 50

/** Whole directories that are repeated, the new ones first; empty without any. */
export function directoriesBlock(
  report: Report,
  { directories, knownDirectories }: Outline,
  paint: Paint,
): string[] {
  const all = [...directories, ...knownDirectories]
  if (all.length === 0) return []
  const { shown, leftOut } = cut(all, LONGEST_LIST)
  const lines = shown.flatMap((directory) => directoryLines(directory, report, paint))
  if (leftOut > 0)
    lines.push('', `  and ${countOf(leftOut, 'more repeated directory', 'more repeated directories')}`)
  return [[paint.bold(DIRECTORIES_TITLE), ...lines].join('\n')]
}

function directoryLines(directory: DirectoryFinding, report: Report, paint: Paint): string[] {
  const leading = leadingFinding(directory, report.rules)
  const explained = explainedText(directory, report.rules)
  const hasAge = isCompared(report) && leading !== null
  const isKnown = hasAge && !isNewDirectory(directory)
  const age = hasAge ? (isKnown ? ' · known' : ' · new') : ''
  const line = `${repeatText(directory, display)}${age}`
  return [
    `  ${isKnown ? paint.dim(line) : paint.bold(line)}`,
    ...(leading === null ? [] : [`    ${explained}. ${directorySentences(leading)}`]),
  ]
}
