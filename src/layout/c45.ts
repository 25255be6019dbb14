import { type SplitName, splitNamed } from './split-name.js'

const TRAINING = '.data'
const TEST = '.test'

/**
 * What the name of a training file of C4.5 says: `adult.data` beside `adult.test` and `adult.names`, as UCI has many.
 * It counts only where its test file lies beside it (`isTestOf`), since most of UCI's `.data` are all there is.
 */
export function trainingOfC45(name: string): SplitName | null {
  if (!name.endsWith(TRAINING)) return null
  const test = splitNamed(testOf(name))
  return test?.split === 'test' ? { ...test, split: 'train' } : null
}

/** Whether a file is the test file that belongs to a training file of C4.5. */
export function isTestOf(name: string, training: string): boolean {
  return training.endsWith(TRAINING) && name === testOf(training)
}

function testOf(training: string): string {
  return `${training.slice(0, -TRAINING.length)}${TEST}`
}
