import type { Options, PassedOver, Report } from '../model.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'

/** Directories that are named one by one. */
const MOST_NAMED = 5

/** A path that YAML reads as one text, and as no other value. */
const PLAIN_PATH = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w./-]*$/i

/** Whether there were no two samples to compare: such a run is no pass in a reader's eyes. */
export function isNothingCompared({ compared }: Pick<Report, 'compared'>): boolean {
  return compared.every(({ samples }) => samples < 2)
}

/** Why nothing was compared, in a few words. */
export function nothingReason({ scanned }: Pick<Report, 'scanned'>): string {
  if (scanned.errors.length > 0) return 'what could be read has no two data files'
  if (scanned.files > 0) return 'there is one data file only'
  const { 'min-size': small = 0, empty = 0 } = scanned.skipped
  if (small > 0) return `no data file of min-size was found (${countOf(small, 'file')} below it)`
  return empty > 0 ? 'no data file was found that is not empty' : 'no data file was found'
}

/**
 * Where files lie that look like data, the fullest directories first: `images (1,204 files), demo (12 files)`; empty if
 * there are none.
 * @param show makes a path safe for where it will stand
 */
export function passedOverText(passedOver: readonly PassedOver[], show: (path: string) => string): string {
  const named = passedOver
    .slice(0, MOST_NAMED)
    .map(
      ({ directory, files }) =>
        `${directory === '' ? 'the root' : show(directory)} (${countOf(files, 'file')})`,
    )
  const rest = passedOver.length - named.length
  return [...named, ...(rest > 0 ? [countOf(rest, 'more directory', 'more directories')] : [])].join(', ')
}

/** What to write so that something is compared: the option, what it is written for, and the line of a config file. */
export interface Remedy {
  option: 'paths' | 'min-size'
  /** Such as `To say where the data is`. */
  purpose: string
  line: string
}

/** The option that kept files from being compared, or that can say where they are. */
export function remedyOf({ scanned, passedOver }: Pick<Report, 'scanned' | 'passedOver'>): Remedy {
  if (passedOver.length === 0 && (scanned.skipped['min-size'] ?? 0) > 0) {
    return { option: 'min-size', purpose: 'To compare smaller files', line: 'min-size: 1' }
  }
  return { option: 'paths', purpose: 'To say where the data is', line: pathsLine(passedOver) }
}

/**
 * The line of a config file by which these directories are compared: `paths: [images, 'demo app']`. A name that can't be
 * shown as it is can't be written there by hand either: its parent has to be named.
 */
export function pathsLine(passedOver: readonly PassedOver[]): string {
  const all = passedOver.slice(0, MOST_NAMED).map(({ directory }) => directory)
  // The root is everything, so it is named only if there is nothing else.
  const below = all.filter((name) => name !== '' && display(name) === name)
  const names = below.length > 0 ? below : [all.includes('') ? '.' : 'DIRECTORY']
  return `paths: [${names.map(yamlText).join(', ')}]`
}

/**
 * What a door has to warn of where nothing was compared; `null`: nothing, or it has been said already, since where data
 * is found by what it is the snapshot warns itself of having found none.
 */
export function nothingWarning(
  report: Report,
  { paths, ifNoFilesFound }: Pick<Options, 'paths' | 'ifNoFilesFound'>,
): string | null {
  const isSaid = ifNoFilesFound === 'ignore' || (paths === null && report.scanned.files === 0)
  return isNothingCompared(report) && !isSaid ? nothingComparedText(report) : null
}

/** All of it in one paragraph, for an annotation or a terminal. */
export function nothingComparedText(report: Pick<Report, 'scanned' | 'passedOver'>): string {
  const { passedOver } = report
  const places =
    passedOver.length === 0 ? '' : ` Files that look like data lie in ${passedOverText(passedOver, display)}.`
  const { purpose, line } = remedyOf(report)
  return `Nothing was compared: ${nothingReason(report)}.${places} ${purpose}, write into .github/data-hygiene.yml: ${line}`
}

function yamlText(path: string): string {
  return PLAIN_PATH.test(path) ? path : `'${path.replaceAll("'", "''")}'`
}
