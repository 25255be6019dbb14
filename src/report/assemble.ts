import { UNKNOWN_SIZE } from '../columns/data-files.js'
import { NOT_HERE } from '../content/lacking.js'
import type {
  Base,
  Compared,
  DataFiles,
  FileError,
  Judgement,
  Options,
  RepeatedDirectory,
  Report,
  RowComparison,
  RowCounts,
  Snapshot,
} from '../model.js'
import { sortByPath } from '../paths/order.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'
import { TOOL } from '../tool.js'
import { explain } from './explained.js'

/** How many files there are, and of what size, as the report tells it. */
export type SampleCount = Pick<Report['scanned'], 'files' | 'bytes' | 'filesOfUnknownSize'>

/** What the stages before gave. */
export interface Results {
  snapshot: Pick<Snapshot, 'source' | 'skipped' | 'errors' | 'notes' | 'notices' | 'passedOver' | 'bytesRead'>
  /** The files that could be compared. */
  samples: SampleCount
  /** Files that could not be read when they had to be compared. */
  errors: readonly FileError[]
  /** Bytes read to compare. */
  bytesRead: number
  judgement: Judgement
  /** Whole directories that hold the same. */
  directories: readonly RepeatedDirectory[]
  rules: Options['rules']
  /** What came of comparing records of tables; absent: nothing was compared. */
  rows?: RowComparison | null
  /** What contents were compared by; absent: by nothing but bytes. */
  contents?: readonly Compared[]
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
  const {
    snapshot,
    samples,
    errors,
    bytesRead,
    judgement,
    directories,
    rules,
    notes,
    base,
    baseline,
    rows = null,
    contents = [],
  } = results
  const notices = [...results.notices, ...snapshot.notices]
  return {
    tool: TOOL,
    source: snapshot.source,
    base,
    baseline,
    scanned: {
      ...samples,
      bytesRead: snapshot.bytesRead + bytesRead + (rows?.bytesRead ?? 0),
      skipped: snapshot.skipped,
      errors: sortByPath([...snapshot.errors, ...errors, ...(rows?.errors ?? [])]),
    },
    datasets: judgement.recognised,
    compared: [...comparedOf(samples, rows), ...contents],
    passedOver: snapshot.passedOver,
    notes: [
      ...notes,
      ...snapshot.notes,
      ...(rows?.notes ?? []),
      ...leftOutNotes('rows', rows?.leftOut.filter(isHere) ?? []),
      ...leftOutNotes('what they show', contents[0]?.leftOut?.filter(isHere) ?? []),
    ],
    notices,
    rules,
    tables: rows?.findings ?? [],
    rowCounts: rows?.counts ?? NO_ROWS,
    directories: explain(directories, judgement.findings),
    judgement,
  }
}

const NO_ROWS: RowCounts = { total: { contents: 0, newContents: 0 }, byRule: {} }

function comparedOf(all: SampleCount, rows: RowComparison | null): Compared[] {
  const bytes: Compared = { kind: 'bytes', samples: all.files }
  if (rows === null || (rows.tables === 0 && rows.leftOut.length === 0)) return [bytes]
  const { samples, tables, read, absent, leftOut } = rows
  return [bytes, { kind: 'row', samples, tables, read, ...(absent === 0 ? {} : { absent }), leftOut }]
}

/** So many files are named one by one. */
const MOST_NAMED = 5

/** What is not here is counted in a note of its own. */
function isHere({ reason }: { reason: string }): boolean {
  return reason !== NOT_HERE
}

/** Which files were not compared by more than their bytes: what nobody looked at must not look clean. */
function leftOutNotes(by: string, leftOut: NonNullable<Compared['leftOut']>): string[] {
  if (leftOut.length === 0) return []
  const named = leftOut.slice(0, MOST_NAMED).map(({ path, files, reason }) => {
    const within = files === undefined ? '' : `${countOf(files, 'file')} in `
    return `${within}${display(path)} (${display(reason)})`
  })
  const rest = leftOut.length - named.length
  const more = rest > 0 ? ` and ${countOf(rest, 'other')}` : ''
  return [`Not compared by ${by}: ${named.join(', ')}${more}`]
}

/** Counts files and their bytes. */
export function countSamples({ sizes }: Pick<DataFiles, 'sizes'>): SampleCount {
  let bytes = 0
  let filesOfUnknownSize = 0
  // By number: a million results of an iterator, before it is optimised, are 40 MB of garbage.
  for (let file = 0; file < sizes.length; file++) {
    const size = sizes[file] as number
    if (size === UNKNOWN_SIZE) filesOfUnknownSize += 1
    else bytes += size
  }
  return { files: sizes.length, bytes, filesOfUnknownSize }
}
