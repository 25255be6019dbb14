/** The numbers of CelebA's `list_eval_partition`. */
const SPLITS: ReadonlyMap<string, string> = new Map([
  ['0', 'train'],
  ['1', 'validation'],
  ['2', 'test'],
])

/** What the values of a column of numbers mean as splits; `null`: there are others, or one number alone. */
export function numberedSplit(
  values: Iterable<string | undefined>,
): ((value: string) => string | null) | null {
  const used = new Set(values)
  used.delete('')
  used.delete(undefined)
  const isKnown = used.size > 1 && [...used].every((value) => value !== undefined && SPLITS.has(value))
  return isKnown ? (value) => SPLITS.get(value) ?? null : null
}
