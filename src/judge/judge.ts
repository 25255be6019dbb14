import type { DatasetCard, Group, Judgement, Options, PathColumns } from '../model.js'
import { findingsOf } from './findings.js'
import { type Layout, readLayout } from './layout.js'
import { leakageOf } from './leakage.js'
import type { Known } from './newness.js'
import { verdictOf } from './verdict.js'

/** The options that say what duplicates mean. */
export type JudgeOptions = Pick<Options, 'splits' | 'labels' | 'rules' | 'failOn'>

export interface JudgeInput {
  /** All data files as the base reads them; `null` or absent: as now. */
  earlier?: Layout | null
  /** All data files of the snapshot, in a group or not. */
  files: PathColumns
  /** What dataset cards say of their splits. */
  datasetCards?: readonly DatasetCard[]
  /** Sets of these files with one content. */
  groups: readonly Group[]
  options: JudgeOptions
  /** What is compared with: a finding that any of them knows is not new. None: all is new. */
  known: readonly Known[]
}

/**
 * Stage 4: what the groups mean. Reads the layout (datasets, splits, labels) from the paths of all files, finds the
 * rules that each group breaks, and decides on the gate. Judges by paths alone: no file is opened.
 * @throws {Failure} for a glob of `splits` or a pattern of `labels` that can't be read
 */
export function judge({
  files,
  datasetCards,
  groups,
  options,
  known,
  earlier = null,
}: JudgeInput): Judgement {
  const layout = readLayout(files, options, datasetCards)
  const findings = findingsOf(groups, layout, options.rules, known, earlier)
  return {
    findings,
    leakage: leakageOf(findings, layout.samples),
    datasets: layout.samples.size,
    verdict: verdictOf(findings, options),
  }
}
