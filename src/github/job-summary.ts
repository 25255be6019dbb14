import { Buffer } from 'node:buffer'
import { summary } from '@actions/core'
import { lookThrough } from '../paths/look.js'
import { display } from '../text/display.js'

/** GitHub drops all that a step has put on the page above 1 MiB, counted in bytes of UTF-8. */
const MOST_BYTES = 1_048_576

/** Ends whatever was put there before, of which the last line may have no end. */
const APART = '\n\n'

/**
 * Puts Markdown on the page of the job. Where there is no such page, as in some other runners, it is left out:
 * the same text stands in the file that the output `summary-path` names.
 * @param markdown of so many bytes at most, if that can be
 * @param file the step's summary file, from `GITHUB_STEP_SUMMARY`; what it holds already counts for the limit of a step
 * @param warn is told, with the file's name, if it can't be written: that must not hide the verdict
 */
export async function addToJobSummary(
  markdown: (mostBytes: number) => string,
  file: string | undefined,
  warn: (message: string) => void,
): Promise<void> {
  if (!file) return
  try {
    const taken = lookThrough(file)?.size ?? 0
    const room = MOST_BYTES - taken - (taken > 0 ? APART.length : 0)
    const text = markdown(room)
    if (Buffer.byteLength(text) > room) {
      warn(
        'The job summary was left out: with what this step has written there before, it is larger than GitHub shows',
      )
      return
    }
    await summary.addRaw(taken > 0 ? `${APART}${text}` : text).write()
  } catch (error) {
    warn(`The job summary was left out: ${display(error instanceof Error ? error.message : String(error))}`)
  }
}
