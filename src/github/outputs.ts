import { setOutput } from '@actions/core'
import type { Report, RuleName } from '../model.js'

/** The files that this step wrote, absolute. */
export interface WrittenFiles {
  report: string
  summary: string
}

/** The outputs of the step. All are short: a long one would break the steps that use it. */
export function outputsOf(
  { scanned, judgement, rowCounts }: Report,
  written: WrittenFiles,
): Record<string, string | number> {
  const { findings, verdict } = judgement
  const files = findings.reduce((total, { members }) => total + members.length, 0)
  const breaking = (name: RuleName): number =>
    findings.filter(({ rules }) => rules.includes(name)).length + (rowCounts.byRule[name]?.contents ?? 0)
  return {
    result: verdict.result,
    'files-scanned': scanned.files,
    'duplicate-groups': findings.length + rowCounts.total.contents,
    'duplicate-files': files,
    'redundant-files': files - findings.length,
    'redundant-bytes': findings.reduce((total, { redundantBytes }) => total + redundantBytes, 0),
    'split-leaks': breaking('split-leakage'),
    'label-conflicts': breaking('label-conflict'),
    'new-groups': findings.filter(({ isNew }) => isNew).length + rowCounts.total.newContents,
    'report-path': written.report,
    'summary-path': written.summary,
  }
}

export function setOutputs(outputs: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}
