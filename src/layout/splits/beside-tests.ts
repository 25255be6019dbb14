/** Names of training files that say so only beside their test file, and what that one is called. */
const PAIRS: readonly (readonly [training: RegExp, test: string])[] = [
  [/^(.+)\.data$/, '$1.test'], // C4.5: adult.data of UCI, most of whose `.data` are all there is
  [/^(.+)\.base$/, '$1.test'], // MovieLens 100K: u1.base
  [/^data_batch_\d+(\.bin|)$/, 'test_batch$1'], // CIFAR-10
]

/** A quick look: nearly no name of a million is such. */
const MAY_TRAIN = /\.(?:data|base)$|^data_batch_/

/** The name of the test file that belongs to a training file of such a name; `null`: it is called otherwise. */
export function testFileOf(name: string): string | null {
  if (!MAY_TRAIN.test(name)) return null
  const pair = PAIRS.find(([training]) => training.test(name))
  return pair === undefined ? null : name.replace(...pair)
}

const BASE = /\.base$/

/**
 * The divisions of MovieLens, of which each divides all ratings once more (`u1.base` and `u1.test` to `u5.base` and
 * `u5.test`), among names of one directory.
 * @returns the division of a name; `''`: it is of none
 */
export function divisionsByBase(names: readonly string[]): (name: string) => string {
  const based = new Set(names.flatMap((name) => (BASE.test(name) ? name.replace(BASE, '') : [])))
  return (name) => {
    const stem = name.slice(0, Math.max(0, name.lastIndexOf('.')))
    return based.has(stem) ? stem : ''
  }
}
