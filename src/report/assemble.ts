import { UNKNOWN_SIZE } from '../columns/data-files.js'
import type {
  Base,
  DataFiles,
  FileError,
  Judgement,
  Options,
  RepeatedDirectory,
  Report,
  Snapshot,
} from '../model.js'
import { sortByPath } from '../paths/order.js'
import { TOOL } from '../tool.js'
import { explain } from './explained.js'

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
  /** Whole directories that hold the same. */
  directories: readonly RepeatedDirectory[]
  rules: Options['rules']
  /** What a reader should know about where the options came from. */
  notes: readonly string[]
  /** Those of the notes that say something of the data or of what a change does to it. */
  notices: readonly string[]
  base: Base | null
  /** The accepted report, as given. */
  baseline: string | null
}

/** Brings the results of a run into the one form that all formats tell. */
export function assembleReport(results: Results): Report {
  const { snapshot, files, errors, bytesRead, judgement, directories, rules, notes, base, baseline } = results
  const notices = [...results.notices, ...snapshot.notices]
  return {
    tool: TOOL,
    source: snapshot.source,
    base,
    baseline,
    scanned: {
      files: files.names.length,
      ...sizeOf(files),
      bytesRead: snapshot.bytesRead + bytesRead,
      skipped: snapshot.skipped,
      errors: sortByPath([...snapshot.errors, ...errors]),
    },
    datasets: judgement.recognised,
    compared: [{ kind: 'bytes', samples: files.names.length }],
    passedOver: snapshot.passedOver,
    notes: [...notes, ...snapshot.notes],
    notices,
    rules,
    directories: explain(directories, judgement.findings),
    judgement,
  }
}

function sizeOf({ sizes }: DataFiles): Pick<Report['scanned'], 'bytes' | 'filesOfUnknownSize'> {
  let bytes = 0
  let filesOfUnknownSize = 0
  // By number: a million results of an iterator, before it is optimised, are 40 MB of garbage.
  for (let file = 0; file < sizes.length; file++) {
    const size = sizes[file] as number
    if (size === UNKNOWN_SIZE) filesOfUnknownSize += 1
    else bytes += size
  }
  return { bytes, filesOfUnknownSize }
}
