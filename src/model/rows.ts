import type { RuleName, Severity } from './options.js'
import type { FileError } from './snapshot.js'

/** A record of a table as a member of a group. */
export interface RowMember {
  /** Of the table; lossless text. */
  path: string
  /** Which of the tables of that file it is, from 0. */
  part: number
  split: string | null
  label: string | null
  /** Number of the record, from 1, without the header. */
  row: number
  /** The lines of the file on which it begins and ends; `null` in formats without lines. */
  line: number | null
  endLine: number | null
  /** The table did not have so many of its kind before. */
  isNew: boolean
}

/** Records with one content. */
export interface RowGroup {
  /** `row:` and the SHA-256 of the content's canonical form. */
  id: string
  /** In the order of tables and records; of very many the first ones. */
  members: RowMember[]
  /** All of them. */
  count: number
  isNew: boolean
  /** What the content breaks besides, by findings that have too many contents to tell of this one. */
  also?: readonly { rule: RuleName; severity: Severity; isNew: boolean }[]
  /** What the content cells hold, by column; `null`: not read. Not safe to show. */
  cells: readonly { column: string; text: string }[] | null
}

/** What columns were taken for; names in lossless text. */
export interface ColumnRoles {
  /** Those whose cells are compared. */
  content: readonly string[]
  /** That which says the label, and those that say the same once more. */
  label: readonly string[]
  /** Who says that it is the label; `null`: there is none. */
  labelBy: 'option' | 'name' | null
  split: readonly string[]
  /** Those that number the records. */
  index: readonly string[]
  ignored: readonly string[]
}

/** How a table was read. */
export interface TableReading {
  /** Lossless text. */
  path: string
  /** The split of which the table is, where a file holds several; `null`: it is all of the file. */
  part: string | null
  records: number
  /** Such as `separated by tabs, no header`; safe to show. */
  understoodAs: string
  /** What a reader should know; safe to show. */
  notes: readonly string[]
  columns: ColumnRoles
}

/** What one rule says of one set of tables: people read tables, not ten thousand rows. */
export interface TableFinding {
  rule: RuleName
  /** The tables, sorted. */
  paths: string[]
  dataset: string | null
  /** The splits in which the records lie, as they are shown; empty without splits. */
  splits: string[]
  severity: Severity
  isNew: boolean
  /** How many different contents. */
  contents: number
  newContents: number
  /** By table: how many of its records have one of these contents, and how many records it has. */
  rows: Map<string, number>
  of: Map<string, number>
  columns: ColumnRoles
  /** Why it weighs no more, in a few words; `null`: it weighs what its rule does. */
  because: string | null
  /** The first 1,000 contents, new ones first. */
  groups: RowGroup[]
  /** The first of `groups`, with their cells. */
  examples: RowGroup[]
}

/** How many contents of records break something. */
export interface ContentCount {
  contents: number
  newContents: number
}

/** Each content once, though several findings tell of it: for several rules, or for several sets of tables. */
export interface RowCounts {
  total: ContentCount
  /** Of the rules that some content breaks. */
  byRule: Partial<Record<RuleName, ContentCount>>
}

/** How many records two splits share. */
export interface RowLeakage {
  dataset: string
  splits: [string, string]
  contents: number
  /** For each of `splits`: its records whose content also lies in the other one. */
  rows: [number, number]
  /** For each of `splits`: all its records. */
  samples: [number, number]
}

/** What came of comparing the records of tables. */
export interface RowComparison {
  /** By severity, then rule, then most contents. */
  findings: TableFinding[]
  counts: RowCounts
  leakage: RowLeakage[]
  /** Records that were compared, and in how many tables. */
  samples: number
  tables: number
  /** How the tables were read, in the order of their paths. */
  read: TableReading[]
  /** Tables that were not compared, and why; of those that are not on this machine the first thousand. */
  leftOut: { path: string; reason: string }[]
  /** How many tables are not on this machine. */
  absent: number
  errors: FileError[]
  notes: string[]
  bytesRead: number
}
