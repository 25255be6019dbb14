import { realpathSync } from 'node:fs'
import { pathIn } from '../../columns/paths.js'
import type { Repository } from '../../model.js'
import { isOutside } from '../../paths/locate.js'
import { innerPath, slashed } from '../../paths/places.js'
import { createEntries } from '../entries.js'
import type { ScopeEntry } from '../scope.js'
import type { GitFiles } from './list.js'
import type { View } from './view.js'

/** A directory of the work tree that entries of `paths` name in another way than git would. */
interface Alias {
  /** As it looks from the root by its own name. */
  own: string
  shown: string
}

/**
 * The files of a work tree under the names by which `paths` reach them: through links, or from above the root. What
 * lies elsewhere keeps its own name.
 */
export function asNamedIn(scope: readonly ScopeEntry[], root: string, files: GitFiles): GitFiles {
  const aliases = aliasesOf(scope, root, files)
  if (aliases.length === 0) return files
  const toShown = renaming(aliases.map(({ own, shown }) => ({ from: own, to: shown })))
  const toOwn = renaming(aliases.map(({ own, shown }) => ({ from: shown, to: own })))
  const directories = files.entries.directories.map(toShown)
  return {
    ...files,
    ...createEntries(files.objectIds, { ...files.entries, directories }),
    fromRoot: (path) => toShown(files.fromRoot(path)),
    fromTopLevel: (path) => files.fromTopLevel(toOwn(path)),
  }
}

/** Whether an entry leads into a work tree, so that git lists what it includes. */
export function isInWorkTree({ place }: ScopeEntry, { topLevel }: Pick<Repository, 'topLevel'>): boolean {
  return innerPath(slashed(topLevel), place.real) !== null
}

function aliasesOf(
  scope: readonly ScopeEntry[],
  root: string,
  { repository, fromRoot }: View & Pick<GitFiles, 'repository'>,
): Alias[] {
  const topLevel = slashed(repository.topLevel)
  const realRoot = slashed(realpathSync(root))
  const aliases = scope.flatMap(({ place: { shown, real } }) => {
    const inner = innerPath(topLevel, real)
    if (inner === null) return []
    const own = { own: fromRoot(inner), shown }
    // What lies below the root is never written as seen from above it.
    const down = innerPath(real, realRoot)
    return down === null || down === '' ? [own] : [own, { own: '', shown: pathIn(shown, down) }]
  })
  return aliases.every(({ own, shown }) => own === shown) ? [] : aliases
}

/** Renames what lies at or below some directories, by the innermost of them. */
function renaming(rules: readonly { from: string; to: string }[]): (path: string) => string {
  const innermostFirst = [...rules].sort((left, right) => right.from.length - left.from.length)
  return (path) => {
    for (const { from, to } of innermostFirst) {
      const inner = from === '' ? (isOutside(path) ? null : path) : innerPath(from, path)
      if (inner !== null) return inner === '' ? to : pathIn(to, inner)
    }
    return path
  }
}
