import { endGroup, info, startGroup } from '@actions/core'

/**
 * Writes a text to the step's log, folded under a title. Both must be safe to show: the runner reads every line
 * of the log for commands.
 */
export function logFolded(title: string, text: string): void {
  startGroup(title)
  for (const line of text.trimEnd().split('\n')) info(line)
  endGroup()
}
