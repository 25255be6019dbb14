import { isMediaKind, KIND, kindOf } from '../layout/kinds.js'
import { PACKED } from '../layout/words/endings.js'
import type { DataFiles, Options, RowComparison } from '../model.js'

/** Endings of no kind of their own under which programs save numbers. */
const BINARY: ReadonlySet<string> = new Set(['bin', 'pkl', 'pickle', 'pt'])

/**
 * Whether any of the files can hold records that are to be compared, by its name. Where none can, what compares them
 * need not be loaded (6 ms), nor a million names be asked for more.
 */
export function mayHoldRecords(
  { names }: Pick<DataFiles, 'names'>,
  { compare }: Pick<Options, 'compare'>,
): boolean {
  if (compare !== 'auto' && !compare.includes('rows')) return false
  /** With its dot: an ending that says that there are none. Nearly all files have the one of the file before. */
  let without: string | null = null
  for (const name of names) {
    if (without !== null && name.endsWith(without)) continue
    if (mayHold(name)) return true
    const ending = name.slice(name.lastIndexOf('.'))
    without = ending.startsWith('.') && !PACKED.has(ending.slice(1).toLowerCase()) ? ending : null
  }
  return false
}

function mayHold(name: string): boolean {
  const kind = kindOf(name)
  if (kind === KIND.other) return !BINARY.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
  return !isMediaKind(kind) && kind !== KIND.array
}

/** What comes of files that hold none. */
export function noRecords(): RowComparison {
  return {
    findings: [],
    counts: { total: { contents: 0, newContents: 0 }, byRule: {} },
    leakage: [],
    samples: 0,
    tables: 0,
    leftOut: [],
    errors: [],
    notes: [],
    bytesRead: 0,
  }
}
