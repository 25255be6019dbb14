import { GENERAL_WORDS, POOL_WORDS } from '../words/splits.js'
import { wordsOf } from './name-words.js'

/** Of one class beside another `all` is one: acute lymphoblastic leukemia beside `hem` in C-NMC. */
const LEAST_OTHERS = 2

/** So many samples stand against all that lie beside; a class is not as large as all others together. */
const LEAST_SHARE = 0.75

/**
 * The directory that holds all samples of its siblings once more, if there is one: `ALL` beside `IC03`, `IC13` and `IC15`.
 * @param countOf samples in and below a node
 * @returns one node, or none
 */
export function unionAmong(
  nodes: readonly number[],
  nameOf: (node: number) => string,
  countOf: (node: number) => number,
): readonly number[] {
  if (nodes.length <= LEAST_OTHERS) return []
  const union = nodes.filter((node) => saysWhole(nameOf(node)))
  const [only] = union
  if (union.length !== 1 || only === undefined) return []
  const others = nodes.reduce((sum, node) => sum + (node === only ? 0 : countOf(node)), 0)
  return countOf(only) >= LEAST_SHARE * others ? union : []
}

function saysWhole(name: string): boolean {
  const words = wordsOf(name)
  return (
    words.some((word) => POOL_WORDS.has(word)) &&
    words.every((word) => POOL_WORDS.has(word) || GENERAL_WORDS.has(word))
  )
}
