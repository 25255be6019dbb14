import { type Recognised, recognise } from '../layout/recognised.js'
import type { Group, Judgement, Layout, Options, PathColumns, RowComparison } from '../model.js'
import { findingsOf } from './findings.js'
import { leakageOf } from './leakage.js'
import type { Known } from './newness.js'
import { withRows } from './row-leakage.js'
import { verdictOf } from './verdict.js'

/** The options that say what duplicates mean. */
export type JudgeOptions = Pick<Options, 'rules' | 'failOn'>

export interface JudgeInput {
  /** All data files as the base reads them; `null` or absent: as now. */
  earlier?: Layout | null
  /** All data files of the snapshot, in a group or not. */
  files: PathColumns
  /** Where each of them stands. */
  layout: Layout
  /** What was recognised of them, where it was counted before; absent: it is counted now. */
  recognised?: Recognised
  /** Sets of these files with one content. */
  groups: readonly Group[]
  options: JudgeOptions
  /** What records of tables have in common; absent: nothing. */
  rows?: Pick<RowComparison, 'findings' | 'leakage'>
  /** What is compared with: a finding that any of them knows is not new. None: all is new. */
  known: readonly Known[]
}

/**
 * Stage 4: what the groups mean. Finds the rules that each group breaks where its members stand, and decides on the
 * gate. Judges by paths alone: no file is opened.
 */
export function judge({
  files,
  layout,
  groups,
  options,
  known,
  earlier = null,
  recognised = recognise(layout, files),
  rows = { findings: [], leakage: [] },
}: JudgeInput): Judgement {
  const { datasets, samples } = recognised
  const findings = findingsOf(groups, layout, options.rules, known, earlier)
  return {
    findings,
    leakage: withRows(
      leakageOf(findings, samples),
      options.rules['split-leakage/row'] === 'off' ? [] : rows.leakage,
      samples,
    ),
    datasets: samples.size,
    recognised: datasets,
    verdict: verdictOf(findings, options, rows.findings),
  }
}
