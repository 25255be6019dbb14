import type { FileError, Report } from '../model.js'
import { explainedText } from '../text/directory-text.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'
import { MAX_NAMED_DIRECTORIES, MAX_NAMED_ERRORS, MAX_RESULTS } from './sarif-limits.js'
import { artifactLocation } from './sarif-location.js'
import { plainMessage, wholeText } from './sarif-message.js'

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
