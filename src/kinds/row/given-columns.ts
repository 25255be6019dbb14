import { isSplitName, labelNamed } from './column-names.js'

/** What the user says of the columns of a table. Of several names for one thing the first that the table has counts. */
export interface GivenColumns {
  label: readonly string[]
  split: readonly string[]
  ignore: readonly string[]
  /** Whether a column that nobody names may say the split. */
  mayGuessSplit: boolean
}

export const NOTHING_GIVEN: GivenColumns = { label: [], split: [], ignore: [], mayGuessSplit: true }

/**
 * The column that is meant by a name: the one that is called so, else the only one that is but for blanks around it, which a
 * reader does not see, and the way in which accents are written.
 * @returns `null`: there is none
 */
export function columnNamed(columns: readonly string[], name: string): string | null {
  if (columns.includes(name)) return name
  const seen = asSeen(name)
  const [same, another] = columns.filter((column) => asSeen(column) === seen)
  return same === undefined || another !== undefined ? null : same
}

/** What is given, as far as a table has it: its own columns. */
export function givenIn(
  columns: readonly string[],
  { label, split, ignore }: GivenColumns,
): { label: string | null; split: string | null; ignore: string[] } {
  const first = (names: readonly string[]): string | null => own(names)[0] ?? null
  const own = (names: readonly string[]): string[] =>
    names.flatMap((name) => columnNamed(columns, name) ?? [])
  return { label: first(label), split: first(split), ignore: own(ignore) }
}

/** Whether a column may say the label or the split, by its name or by the user's word. */
export function saysMeaning(column: string, { label, split }: GivenColumns): boolean {
  return labelNamed(column) !== null || isSplitName(column) || isMeant(column, [...label, ...split])
}

/** Whether a column may say the split, by its name or by the user's word. */
export function maySaySplit(column: string, { split, mayGuessSplit }: GivenColumns): boolean {
  return isMeant(column, split) || (mayGuessSplit && isSplitName(column))
}

/** Whether a column is one of those that are named. */
export function isMeant(column: string, names: readonly string[]): boolean {
  return names.some((name) => columnNamed([column], name) !== null)
}

function asSeen(name: string): string {
  return name.normalize().trim()
}
