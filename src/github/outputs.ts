import { setOutput } from '@actions/core'
import { Failure } from '../failure.js'
import { isLikeness } from '../kinds/table.js'
import type { Report, RuleName } from '../model.js'
import { alikeAlone } from '../rules/alike-alone.js'
import { display } from '../text/display.js'

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
  const proved = findings.filter(({ group }) => !isLikeness(group))
  const files = proved.reduce((total, { members }) => total + members.length, 0)
  const apart = proved.filter(({ group }) => group.parts === undefined)
  const breaking = (name: RuleName): number =>
    findings.filter(({ rules }) => rules.includes(name)).length + (rowCounts.byRule[name]?.contents ?? 0)
  return {
    result: verdict.result,
    'files-scanned': scanned.files,
    'duplicate-groups': findings.length + rowCounts.total.contents,
    'duplicate-files': files + alikeAlone(findings),
    'redundant-files': apart.reduce((total, { members }) => total + members.length - 1, 0),
    'redundant-bytes': findings.reduce((total, { redundantBytes }) => total + redundantBytes, 0),
    'split-leaks': breaking('split-leakage'),
    'label-conflicts': breaking('label-conflict'),
    'new-groups': findings.filter(({ isNew }) => isNew).length + rowCounts.total.newContents,
    'report-path': written.report,
    'summary-path': written.summary,
  }
}

/** @throws {Failure} if the runner's file can't be written */
export function setOutputs(outputs: Record<string, string | number>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  } catch (error) {
    const reason = display(error instanceof Error ? error.message : String(error))
    throw new Failure(
      `The outputs of the step can't be set, for which the runner names GITHUB_OUTPUT: ${reason}`,
    )
  }
}
