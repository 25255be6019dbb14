import { isMediaKind, KIND, kindOf } from '../layout/files/kinds.js'
import { namesByEnding } from '../layout/files/names-by-ending.js'
import type { DataFiles, Options, RowComparison, World } from '../model.js'
import { noRecords, type RowInput } from './row-input.js'

/** Endings of no kind of their own under which programs save numbers. */
const BINARY: ReadonlySet<string> = new Set(['bin', 'pkl', 'pickle', 'pt'])

/**
 * Compares the records of tables. What does so is loaded (6 ms) only where a file can hold some.
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
export async function compareRows(input: RowInput, world: World): Promise<RowComparison> {
  if (!mayHoldRecords(input.files, input.options)) return noRecords()
  const { compareAllRows } = await import(/* webpackIgnore: true */ './rows.js')
  return compareAllRows(input, world)
}

/** Whether any of the files can hold records that are to be compared, by its name. */
export function mayHoldRecords(
  { names }: Pick<DataFiles, 'names'>,
  { compare }: Pick<Options, 'compare'>,
): boolean {
  if (compare !== 'auto' && !compare.includes('rows')) return false
  return namesByEnding(names).some(mayHold)
}

function mayHold(name: string): boolean {
  const kind = kindOf(name)
  if (kind === KIND.other) return !BINARY.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
  return !isMediaKind(kind) && kind !== KIND.array
}
