import type { Report, SkipReason, Source } from '../model.js'
import { SKIP_REASONS } from '../model.js'
import { countOf, formatBytes } from '../text/quantity.js'
import { shorten } from '../text/shorten.js'

const COMMIT_LENGTH = 7
const LONGEST_REF = 50

/**
 * One line on what was looked at and how: `1,204 files (73 MB) in 2 datasets, compared with main at 9fceb02.
 * Identity from git, no data read.`
 * @param show makes the base's name and commit safe for where the line will stand
 */
export function scanLine(report: Report, show: (name: string) => string): string {
  const { scanned, datasets: recognised } = report
  const datasets = recognised.length > 0 ? ` in ${countOf(recognised.length, 'dataset')}` : ''
  const files = `${countOf(scanned.files, 'file')} (${sizeWords(scanned)})`
  return `${files}${datasets}${comparison(report, show)}. ${identity(report)}.`
}

/** How much data was looked at: `73 MB`, `at least 73 MB` where the size of some files is not known. */
export function sizeWords({ bytes, filesOfUnknownSize }: Report['scanned']): string {
  if (filesOfUnknownSize === 0) return formatBytes(bytes)
  return bytes === 0 ? formatBytes(null) : `at least ${formatBytes(bytes)}`
}

/** `40 annotation files, 2 empty files, 1 symlink`, or an empty text; in the order of the reasons. */
export function skippedWords(skipped: Report['scanned']['skipped']): string {
  const occurred = SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0)
  return occurred.map((reason) => countOf(skipped[reason] ?? 0, ...SKIP_NOUNS[reason])).join(', ')
}

/** `1 file could not be read`, or an empty text. */
export function errorWords(errors: readonly unknown[]): string {
  return errors.length === 0 ? '' : `${countOf(errors.length, 'file')} could not be read`
}

const SKIP_NOUNS: Record<SkipReason, [singular: string, plural: string]> = {
  excluded: ['excluded file', 'excluded files'],
  metadata: ['metadata file', 'metadata files'],
  annotation: ['annotation file', 'annotation files'],
  list: ['list of files', 'lists of files'],
  part: ['part of an array', 'parts of arrays'],
  code: ['code file', 'code files'],
  settings: ['settings file', 'settings files'],
  model: ['model', 'models'],
  asset: ['picture of a page or an application', 'pictures of pages or applications'],
  place: ['file in directories of code and documents', 'files in directories of code and documents'],
  other: ['other file', 'other files'],
  hidden: ['hidden file', 'hidden files'],
  empty: ['empty file', 'empty files'],
  'min-size': ['file below min-size', 'files below min-size'],
  symlink: ['symlink', 'symlinks'],
  'hard-link': ['further hard link', 'further hard links'],
  submodule: ['submodule', 'submodules'],
  unmerged: ['unmerged file', 'unmerged files'],
  special: ['special file', 'special files'],
}

function comparison({ base, baseline, judgement }: Report, show: (name: string) => string): string {
  const compared: string[] = []
  if (base !== null) {
    compared.push(`${show(shorten(base.ref, LONGEST_REF))} at ${show(base.commit.slice(0, COMMIT_LENGTH))}`)
  }
  if (baseline !== null) compared.push(`the accepted findings of ${show(shorten(baseline, LONGEST_REF))}`)
  if (compared.length > 0) return `, compared with ${compared.join(' and ')}`
  // Where nothing was found, it makes no difference what it would have been compared with.
  return judgement.findings.length === 0 ? '' : ', compared with nothing: every finding counts as new'
}

function identity({ source, scanned }: Report): string {
  const read = scanned.bytesRead === 0 ? 'no data read' : `${formatBytes(scanned.bytesRead)} read`
  return `${IDENTITY[source]}, ${read}`
}

const IDENTITY: Readonly<Record<Source, string>> = {
  git: 'Identity from git',
  files: 'Compared by content',
  auto: 'Identity from git where it is known, else compared by content',
}
