/** What tells the samples of a directory apart, in a form that is quick to compare. */
export interface Stems {
  /** Hashes of the stems, each once: of all, or where they are very many of those that are drawn. */
  hashes: ReadonlySet<number>
  /** One stem in `2 ** sparseness` is drawn, and the same ones in every directory. */
  sparseness: number
  /** Whether they are more than a running number, but for a few: equal running numbers in two directories are no sign. */
  tell: boolean
  /** Whether most of the names end in a word that says annotation: `000_mask.png`. */
  endInAnnotation: boolean
}

/** So many of the stems of one directory must occur in the other. */
export const NEARLY_ALL = 0.8

/**
 * Where no name speaks for it, views are complete: the words of Speech Commands share the names of many speakers.
 */
const ALIKE = 0.9

/** Fewer equal stems prove nothing where no name speaks for it. */
const LEAST_EQUAL = 3

/** Whether nearly all stems of one directory occur in another. */
export function areWithin(inner: Stems, outer: Stems): boolean {
  const sparseness = Math.max(inner.sparseness, outer.sparseness)
  const count = countDrawn(inner, sparseness)
  return count > 0 && shared(inner, outer) >= NEARLY_ALL * count
}

/** How many times as many stems as some share of those of another a directory has at least. */
export function hasShareOf(left: Stems, share: number, right: Stems): boolean {
  const sparseness = Math.max(left.sparseness, right.sparseness)
  return countDrawn(left, sparseness) >= share * countDrawn(right, sparseness)
}

/** Whether two directories hold the same samples by their stems alone. */
export function areViewsByStems(left: Stems, right: Stems): boolean {
  if (!left.tell || !right.tell) return false
  const [inner, outer] = hasShareOf(right, 1, left) ? [left, right] : [right, left]
  if (inner.hashes.size < LEAST_EQUAL) return false
  return hasShareOf(inner, ALIKE, outer) && areWithin(inner, outer)
}

/** Whether nearly all stems of the directory that has fewer occur in the other. */
export function areParallel(left: Stems, right: Stems): boolean {
  return hasShareOf(right, 1, left) ? areWithin(left, right) : areWithin(right, left)
}

function shared(inner: Stems, outer: Stems): number {
  let count = 0
  // What one of them draws more than the other is in no set of the other.
  for (const hash of inner.hashes) if (outer.hashes.has(hash)) count += 1
  return count
}

function countDrawn({ hashes, sparseness }: Stems, wanted: number): number {
  if (sparseness === wanted) return hashes.size
  let count = 0
  for (const hash of hashes) if (isDrawn(hash, wanted)) count += 1
  return count
}

/** Whether a hash is among one in `2 ** sparseness`; its own low bits hang on few of the letters. */
export function isDrawn(hash: number, sparseness: number): boolean {
  return sparseness === 0 || Math.imul(hash, 0x9e3779b1) >>> (32 - sparseness) === 0
}
