import type { BetweenRules } from '../rules/broken.js'
import type { Group } from './groups.js'
import type { Placement, RecognisedDataset } from './layout.js'
import type { FailOn, RuleName, Severity } from './options.js'
import type { DataFile } from './snapshot.js'

export interface Member extends Placement {
  file: DataFile
  /** Its path did not hold this content in what we compare with. */
  isNew: boolean
  /** The list that says its split, of a file that lists give to several splits: it is a member for each of them. */
  list?: string
}

/** A group and what it means. */
export interface Finding {
  group: Group
  /** The rules that it breaks and that are not `off`, gravest first by `RULES`; at least one. */
  rules: readonly RuleName[]
  /** The splits and labels between which it breaks `rules`. */
  between: BetweenRules
  /** The highest severity among `rules`. */
  severity: Severity
  /** Some of `rules` was not broken before, or the content has more copies than before. */
  isNew: boolean
  /** In the order of the group's files; a file that lists give to several splits for each of them. */
  members: Member[]
  /** Bytes that could go: all copies but one. */
  redundantBytes: number
}

/** How much two splits of one dataset share. */
export interface Leakage {
  dataset: string
  /** Train, validation, test, then the others by name. */
  splits: [string, string]
  /** Contents that lie in both. */
  groups: number
  /** For each of `splits`: its files whose content also lies in the other one. */
  files: [number, number]
  /** For each of `splits`: all its data files, duplicates or not. */
  samples: [number, number]
  /** Of records of tables: how many contents lie in both, and as `files` and `samples`. Absent: none do. */
  rows?: { contents: number; rows: [number, number]; samples: [number, number] }
}

export interface Verdict {
  result: 'pass' | 'fail'
  failOn: FailOn
  /** In plain words, one per rule that shuts the gate; empty when it is open. */
  reasons: string[]
}

export interface Judgement {
  /** By severity, then redundant bytes (most first), then first path. */
  findings: Finding[]
  leakage: Leakage[]
  /** Number of datasets in which a split was recognised. */
  datasets: number
  /** What was recognised of each dataset, sorted by path. */
  recognised: RecognisedDataset[]
  verdict: Verdict
}
