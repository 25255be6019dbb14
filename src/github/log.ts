import { endGroup, info, startGroup } from '@actions/core'
import type { Progress } from '../model.js'
import { createProgressCount } from '../text/progress-text.js'

/** A short scan says nothing. */
const SILENT_MILLISECONDS = 5_000
/** A log is read afterwards, too: it shows that the step lives, and no more. */
const MILLISECONDS_BETWEEN_LINES = 10_000

/**
 * Progress for a log, which nothing can be taken out of again: a plain line every ten seconds at most, the first one
 * when the scan has taken five seconds. The scan begins with this call.
 * @param write puts a line, without its end, into the log
 * @param now milliseconds of a clock that never goes back
 */
export function createLogProgress(write: (line: string) => void, now: () => number): Progress {
  let due = now() + SILENT_MILLISECONDS
  return createProgressCount(now, (time, words) => {
    if (time < due) return
    due = time + MILLISECONDS_BETWEEN_LINES
    write(words())
  })
}

/**
 * Writes a text to the step's log, folded under a title. Both must be safe to show: the runner reads every line
 * of the log for commands.
 */
export function logFolded(title: string, text: string): void {
  startGroup(title)
  for (const line of text.trimEnd().split('\n')) info(line)
  endGroup()
}
