import { summary } from '@actions/core'

/**
 * Puts Markdown on the page of the job. Where there is no such page, as in some other runners, it is left out:
 * the same text stands in the file that the output `summary-path` names.
 * @param file the step's summary file, from `GITHUB_STEP_SUMMARY`
 */
export async function addToJobSummary(markdown: string, file: string | undefined): Promise<void> {
  if (file) await summary.addRaw(markdown).write()
}
