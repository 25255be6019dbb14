import { parentDirectory } from '../columns/paths.js'
import { globForms } from './globs.js'

/** A file's class, and the directory within which classes are compared if no split says otherwise. */
export interface LabelPlace {
  label: string
  dataset: string
}

/** Finds the label of a file by its path; `null`: it has none. */
export type FindLabel = (path: string) => LabelPlace | null

const PLACE_OF_LABEL = '{label}'

/**
 * Labels by the user's pattern, a glob for whole paths in which `{label}` stands for a part of one component (the
 * leftmost that fits). The dataset is the directory above that component.
 * @throws {Failure} for a pattern that can't be read
 */
export function patternLabels(pattern: string): FindLabel {
  const expressions = labelExpressions(pattern)
  return (path) => {
    let found: [number, number] | undefined
    for (const expression of expressions) {
      const position = expression.exec(path)?.indices?.groups?.['label']
      if (position && (found === undefined || position[0] < found[0])) found = position
    }
    if (found === undefined) return null
    const [start, end] = found
    return { label: path.slice(start, end), dataset: parentDirectory(path.slice(0, start)) }
  }
}

function labelExpressions(pattern: string): RegExp[] {
  const trimmed = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  const marker = unusedWord(trimmed)
  return globForms('labels', trimmed.replace(PLACE_OF_LABEL, marker)).flatMap(({ glob, expression }) => {
    const { source } = expression
    const at = source.lastIndexOf(marker)
    if (at < 0) return []
    // Negated patterns repeat what follows them in a look-ahead: only the last occurrence is the match itself.
    const before = source.slice(0, at).replaceAll(marker, '[^/]+?')
    const label = `(?<label>[^/]+?)${isDirectory(glob, marker) ? '(?=[^/]*/)' : ''}`
    return [new RegExp(before + label + source.slice(at + marker.length), 'ds')]
  })
}

/** Without this, `**` that stands for nothing would make a file's own name its label. */
function isDirectory(glob: string, marker: string): boolean {
  return glob.includes('/', glob.indexOf(marker)) || glob.endsWith(`/${marker}`) || glob === marker
}

/** A word that a glob takes literally and that the pattern doesn't hold. */
function unusedWord(pattern: string): string {
  let word = 'LABEL'
  while (pattern.includes(word)) word += 'L'
  return word
}
