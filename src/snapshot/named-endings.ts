import { pathAt } from '../columns/paths.js'
import type { Entries } from './entries.js'
import type { ScopeEntry } from './scope.js'

/** The ending that the last part of a glob names, alternatives included: `py` of `**` + `/*.py`. */
const ENDING = /\*\.(?:([\w-]+)|\{([\w,-]+)\})$/

/**
 * Whether the user names an entry by its ending, or by its whole name: then even code is data.
 * @returns `null` where data is to be found by what it is
 */
export function namedBy(scope: readonly ScopeEntry[], entries: Entries): ((entry: number) => boolean) | null {
  if (scope.some(({ kind }) => kind === 'automatic')) return null
  const named = scope.flatMap((entry): ((path: string) => boolean)[] => {
    if (entry.kind === 'name') return [(path) => path === entry.path]
    const endings = endingsOf(entry.path)
    return endings.length === 0
      ? []
      : [(path) => endings.some((end) => path.endsWith(end)) && entry.includes(path)]
  })
  return (entry) => {
    const path = pathAt(entries, entry)
    return named.some((isNamed) => isNamed(path))
  }
}

function endingsOf(glob: string): string[] {
  const found = ENDING.exec(glob)
  if (found === null) return []
  return (found[1] ?? found[2] ?? '').split(',').map((ending) => `.${ending}`)
}
