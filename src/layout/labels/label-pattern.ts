import { parentDirectory } from '../../columns/paths.js'
import { Failure } from '../../failure.js'
import { labelFinder } from '../../globs/label.js'

/** A file's class, and the directory within which classes are compared if no split says otherwise. */
export interface LabelPlace {
  label: string
  dataset: string
}

/** Finds the label of a file by its path; `null`: it has none. */
export type FindLabel = (path: string) => LabelPlace | null

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
