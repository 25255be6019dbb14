import { type Listed, MOST_LINES } from './model.js'

/**
 * Two texts that speak of samples by number: one says what each is called, the other whether it is for training (`1`) or
 * for testing (`0`), as in CUB-200.
 */
export function readNumbered(splits: string, names: string): Listed[] {
  const named = new Map(pairsOf(names))
  return pairsOf(splits).flatMap(([number, value]) => {
    const name = named.get(number)
    const split = value === '1' ? 'train' : value === '0' ? 'test' : null
    return name === undefined || split === null ? [] : [{ name, split }]
  })
}

function pairsOf(text: string): [string, string][] {
  return text.split(/\r?\n/, MOST_LINES).flatMap((line): [string, string][] => {
    const [number, ...value] = line.trim().split(' ')
    return number ? [[number, value.join(' ')]] : []
  })
}

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
