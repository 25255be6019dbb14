import type { FileError, Report } from '../../model.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { explainedText } from '../../wording/directory-text.js'
import { artifactLocation } from './location.js'
import { plainMessage, wholeText } from './message.js'

const WHERE_ALL_IS = 'the JSON report has all of them.'

/** What a reader should know of the run besides its results (3.58): what it lacks, what could not be read, notes. */
export function notifications(report: Report, locations: number, root: string | null) {
  const { errors } = report.scanned
  const unnamed = errors.length - MAX_NAMED_ERRORS
  return [
    ...leftOut(report, locations).map((text) => notification('warning', text)),
    ...errors.slice(0, MAX_NAMED_ERRORS).map((error) => unreadFile(error, root)),
    ...(unnamed > 0
      ? [notification('error', `${countOf(unnamed, 'more file')} could not be read; ${WHERE_ALL_IS}`)]
      : []),
    ...report.directories.slice(0, MAX_NAMED_DIRECTORIES).map((directory) => {
      const explained = explainedText(directory, report.rules)
      return notification('note', `${wholeText(directory)}${explained === '' ? '' : ` ${explained}.`}`)
    }),
    ...report.notes.map((note) => notification('note', note)),
  ]
}

function leftOut({ judgement }: Report, locations: number): string[] {
  const results = judgement.findings.length - MAX_RESULTS
  const named = judgement.findings.slice(0, MAX_RESULTS)
  const large = named.filter(({ members }) => members.length > locations).length
  return [
    ...(results > 0 ? [`${countOf(results, 'finding')} left out, the least grave; ${WHERE_ALL_IS}`] : []),
    ...(large > 0
      ? [
          `${countOf(large, 'finding')} with more than ${locations} files, of which so many are named; ${WHERE_ALL_IS}`,
        ]
      : []),
  ]
}

function unreadFile({ path, message }: FileError, root: string | null) {
  return {
    ...notification('error', `A file could not be read: ${display(message)}`),
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, root) } }],
  }
}

function notification(level: 'error' | 'warning' | 'note', text: string) {
  return { level, message: { text: plainMessage(text) } }
}

/**
 * What GitHub's code scanning takes of one run. A file beyond it is refused whole.
 * Source: docs.github.com, "SARIF results exceed limits".
 */
export const MAX_RESULTS = 25_000

/** Of the 1,000 locations that a result can have, this many are stored and shown. */
const MAX_LOCATIONS = 100

/** Compressed, a file can have 10 MB; so many locations with paths of ordinary length take less. */
const MAX_LOCATIONS_OF_RUN = 250_000

/** How many locations each result can have, the first one included, if there are so many results. */
export function locationsPerResult(results: number): number {
  return Math.max(2, Math.min(MAX_LOCATIONS, Math.floor(MAX_LOCATIONS_OF_RUN / Math.max(1, results))))
}

/** Files that could not be read and are named one by one; the others are counted. */
export const MAX_NAMED_ERRORS = 1000

/** Repeated directories that are named one by one; their results are there in any case. */
const MAX_NAMED_DIRECTORIES = 100
