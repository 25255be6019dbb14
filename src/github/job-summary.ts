import { summary } from '@actions/core'
import { display } from '../text/display.js'

/**
 * Puts Markdown on the page of the job. Where there is no such page, as in some other runners, it is left out:
 * the same text stands in the file that the output `summary-path` names.
 * @param file the step's summary file, from `GITHUB_STEP_SUMMARY`
 * @param warn is told, with the file's name, if it can't be written: that must not hide the verdict
 */
export async function addToJobSummary(
  markdown: string,
  file: string | undefined,
  warn: (message: string) => void,
): Promise<void> {
  if (!file) return
  try {
    await summary.addRaw(markdown).write()
  } catch (error) {
    warn(`The job summary was left out: ${display(error instanceof Error ? error.message : String(error))}`)
  }
}
