import { UNKNOWN_SIZE } from '../columns/data-files.js'
import type { Base, DataFiles, FileError, Judgement, Options, Report, Snapshot } from '../model.js'
import { sortByPath } from '../paths/order.js'
import { TOOL } from '../tool.js'

/** What the stages before gave. */
export interface Results {
  snapshot: Snapshot
  /** The files that could be compared. */
  files: DataFiles
  /** Files that could not be read when they had to be compared. */
  errors: readonly FileError[]
  /** Bytes read to compare. */
  bytesRead: number
  judgement: Judgement
  rules: Options['rules']
  /** What a reader should know about where the options came from. */
  notes: readonly string[]
  base: Base | null
  /** The accepted report, as given. */
  baseline: string | null
}

/** Brings the results of a run into the one form that all formats tell. */
export function assembleReport(results: Results): Report {
  const { snapshot, files, errors, bytesRead, judgement, rules, notes, base, baseline } = results
  return {
    tool: TOOL,
    source: snapshot.source,
    base,
    baseline,
    scanned: {
      files: files.names.length,
      bytes: totalBytes(files),
      bytesRead: snapshot.bytesRead + bytesRead,
      skipped: snapshot.skipped,
      errors: sortByPath([...snapshot.errors, ...errors]),
    },
    notes: [...notes, ...snapshot.notes],
    rules,
    judgement,
  }
}

function totalBytes({ sizes }: DataFiles): number {
  return sizes.reduce((total, size) => (size === UNKNOWN_SIZE ? total : total + size), 0)
}
