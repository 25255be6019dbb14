import { parentDirectory } from '../columns/paths.js'
import { Failure } from '../failure.js'
import { labelFinder } from '../paths/glob/label.js'
import type { FindLabel } from './labels.js'

/**
 * Labels by the user's pattern, a glob for whole paths in which `{label}` stands for a part of one component (the
 * leftmost that fits). The dataset is the directory above that component.
 * @throws {Failure} for a pattern that can't be read
 */
export function patternLabels(pattern: string): FindLabel {
  const labelOf = finderOf(pattern)
  return (path) => {
    const found = labelOf(path)
    if (found === null) return null
    const [start, end] = found
    return { label: path.slice(start, end), dataset: parentDirectory(path.slice(0, start)) }
  }
}

function finderOf(pattern: string): ReturnType<typeof labelFinder> {
  try {
    return labelFinder(pattern)
  } catch (error) {
    throw error instanceof Failure ? new Failure(`labels: ${error.message}`) : error
  }
}
