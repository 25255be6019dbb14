import type { KindName } from '../kinds/table.js'
import type { Finding, Judgement } from './judgement.js'
import type { RecognisedDataset } from './layout.js'
import type { RuleSettings, Source } from './options.js'
import type { RowCounts, TableFinding, TableReading } from './rows.js'
import type { FileError, PassedOver, SkipReason } from './snapshot.js'

/** The commit that the findings are compared with, and the name under which people know it. */
export interface Base {
  ref: string
  commit: string
}

/** Directories that hold the same: the same names below them, with the same contents, and nothing else. */
export interface RepeatedDirectory {
  /** Two or more, sorted. None of them lies in another one. */
  paths: string[]
  /** Data files in each of them; `null`: not known. */
  files: number | null
  /** Bytes of the data files of one copy; `null`: not known. */
  bytes: number | null
}

/** Repeated directories, and what they explain. */
export interface DirectoryFinding extends RepeatedDirectory {
  /** The findings that say no more than that: their files lie at one place in each of `paths`, and nowhere else. */
  explains: Finding[]
}

/** What samples were compared by, and how many. */
export interface Compared {
  kind: KindName
  samples: number
  /** Of rows: in how many tables they lie. */
  tables?: number
  /** Of rows: how the tables were read. */
  read?: readonly TableReading[]
  /** Contents that are not on this machine. */
  absent?: number
  /** Files that were not compared, and why; of those that are not on this machine the first thousand. */
  leftOut?: readonly LeftOut[]
}

/** A file that was not compared by a kind, or a directory with many of them, and why. */
export interface LeftOut {
  path: string
  /** Of a directory: how many files right in it. */
  files?: number
  reason: string
}

/** Everything that is told, in whatever format. */
export interface Report {
  tool: { name: string; version: string }
  /** Where identities came from. */
  source: Source
  /** `null`: compared with nothing, so every finding is new. */
  base: Base | null
  /** The earlier report that was compared with, relative to the root; `null` if there is none. */
  baseline: string | null
  scanned: {
    files: number
    /** Total size of the files whose size is known. */
    bytes: number
    /** Files that `bytes` leaves out. */
    filesOfUnknownSize: number
    bytesRead: number
    skipped: Partial<Record<SkipReason, number>>
    errors: FileError[]
  }
  /** Sorted by path. */
  datasets: RecognisedDataset[]
  /** In the order of the kinds. */
  compared: Compared[]
  /** Most files first, then by path. */
  passedOver: PassedOver[]
  /** What a reader should know about how the scan was done; already safe to show. */
  notes: string[]
  /** Those of the notes that say something of the data or of what a change does to it: to be met without looking for them. */
  notices: string[]
  rules: RuleSettings
  /** What records of tables have in common, one finding per rule and set of tables; by severity, then rule. */
  tables: TableFinding[]
  /** What `tables` amount to. */
  rowCounts: RowCounts
  /** Those that hold a file of a finding, largest first, then by first path. */
  directories: DirectoryFinding[]
  judgement: Judgement
}

/** A look at a content: what a page can show of it. */
export type Preview =
  /** The whole file, in a format that browsers draw and that can hold no program. */
  | { kind: 'picture'; mediaType: string; bytes: Buffer }
  /** The beginning of it, as it is: not safe to show. `isCut`: there is more. */
  | { kind: 'text'; text: string; isCut: boolean }
