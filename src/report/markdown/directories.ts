import type { DirectoryFinding, Report } from '../../model.js'
import { code, name } from '../../text/markdown.js'
import { contrast } from '../../wording/contrast.js'
import {
  directorySentences,
  explainedText,
  isNewDirectory,
  leadingFinding,
  repeatText,
} from '../../wording/directory-text.js'
import { contrastText } from '../../wording/finding-text.js'
import { SEVERITY_ICON } from '../../wording/wording.js'
import { isCompared } from '../headline.js'
import { cut } from '../outline.js'
import { DIRECTORIES_TITLE } from '../section-words.js'
import type { DetailLevel } from './detail-level.js'
import { card } from './finding.js'
import { leftOutLine } from './sections.js'

/** Whole directories that are repeated, in place of the groups that they explain. */
export function directoriesSection(
  report: Report,
  directories: readonly DirectoryFinding[],
  level: DetailLevel,
): string[] {
  if (directories.length === 0) return []
  const { shown, leftOut } = cut(directories, level.directories)
  return [
    `### ${DIRECTORIES_TITLE}`,
    ...shown.map((directory) => directoryBlock(directory, report)),
    ...(leftOut > 0 ? [leftOutDirectories(leftOut)] : []),
  ]
}

/** Those that were there before, in one item of a list each. */
export function directoryItem(directory: DirectoryFinding, { rules }: Report): string {
  const leading = leadingFinding(directory, rules)
  const icon = leading === null ? '' : `${SEVERITY_ICON[leading.severity]} `
  const explained = explainedText(directory, rules)
  return `- ${icon}${repeatText(directory, code)}${explained === '' ? '' : ` · ${explained}`}`
}

export function leftOutDirectories(count: number): string {
  return leftOutLine(count, 'repeated directory', 'repeated directories')
}

function directoryBlock(directory: DirectoryFinding, report: Report): string {
  const leading = leadingFinding(directory, report.rules)
  const added = isCompared(report) && isNewDirectory(directory) ? ' **← new**' : ''
  const title = `**${repeatText(directory, code)}**${added}`
  if (leading === null) return card([title])
  const { finding, rule, severity } = leading
  const names = contrastText(contrast(finding, rule), name)
  const explained = `${explainedText(directory, report.rules)}${names === '' ? '' : ` · ${names}`}`
  return card([`${SEVERITY_ICON[severity]} ${title}`, `${explained}. ${directorySentences(leading)}`])
}
