import type { DataFiles, Group, Layout, Options, OtherFiles, RowComparison } from '../model.js'
import type { AcceptedRows } from './base/accepted.js'
import type { BaseFiles } from './base/tables.js'

/** What rows are compared by. */
export interface RowInput {
  files: DataFiles
  /** Files that are no samples: columns of tables can stand in them. */
  others: OtherFiles
  layout: Layout
  /** Where the files stand by what cards and lists of the base say; `null`: as they do now. */
  earlier: Layout | null
  /** Files that are equal by bytes. */
  groups: readonly Group[]
  options: Pick<Options, 'compare' | 'readLimit' | 'columns' | 'splits' | 'rules' | 'source'>
  /** What the base holds; `null`: compared with nothing. */
  base: BaseFiles | null
  /** The directory of the caches; `null`: none. */
  cache: string | null
  /** What an accepted report knows; none: no report. */
  accepted: readonly AcceptedRows[]
  /** Where contents were put to be read, as in `ContentPlaces`; absent: nowhere. */
  written?: (path: string) => string | undefined
}

/** What comes of files that hold none. */
export function noRecords(): RowComparison {
  return {
    findings: [],
    counts: { total: { contents: 0, newContents: 0 }, byRule: {} },
    leakage: [],
    samples: 0,
    tables: 0,
    read: [],
    leftOut: [],
    absent: 0,
    errors: [],
    notes: [],
    bytesRead: 0,
  }
}
