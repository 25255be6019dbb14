import { select } from '../columns/numbers.js'
import { baseName, pathAt } from '../columns/paths.js'
import type { Numbers, SkipReason } from '../model.js'
import { globMatcher } from '../paths/glob.js'
import { type Entries, KINDS, type Kind } from './entries.js'
import { isBelowAnnotations, isMetadata, isNeverData, isNeverDataBelow } from './exclusions.js'
import { findSidecars } from './sidecars.js'

/** Counts what is passed over, by reason. */
export type Skipped = Partial<Record<SkipReason, number>>

export function countSkipped(skipped: Skipped, reason: SkipReason): void {
  skipped[reason] = (skipped[reason] ?? 0) + 1
}

/**
 * Keeps the entries that are data by their kind and name, and counts the others. What a directory decides is asked
 * once for it.
 * @param chosen numbers of the entries that are in scope
 * @param exclude globs, relative to the root
 * @param ownReports files that this program writes, as paths of a snapshot
 * @param inner a directory without what lies outside the root
 * @param others gets what is no sample, but belongs to what a directory holds
 * @param isStored whether Git LFS or DVC keeps a file for itself
 */
export function siftByName(
  entries: Entries,
  chosen: Numbers,
  exclude: readonly string[],
  ownReports: ReadonlySet<string>,
  inner: (directory: string) => string,
  skipped: Skipped,
  others: number[] = [],
  isStored: ((directory: string, name: string) => boolean) | null = null,
): Int32Array {
  const excluded = exclude.map((glob) => globMatcher(glob))
  const innerDirectories = entries.directories.map(inner)
  const isNeverBelow = innerDirectories.map(isNeverDataBelow)
  const isAnnotation = innerDirectories.map(isBelowAnnotations)
  const reportNames = new Set(Array.from(ownReports, baseName))
  const isSidecar = findSidecars(entries, chosen)

  const reasonToSkip = (entry: number): SkipReason | null => {
    const name = entries.names[entry] as string
    const directory = entries.directoryOf[entry] as number
    if (isNeverBelow[directory] || isNeverData(innerDirectories[directory] as string, name)) return 'excluded'
    if (isStored?.(entries.directories[directory] as string, name) === true) return 'excluded'
    if (reportNames.has(name) && ownReports.has(pathAt(entries, entry))) return 'excluded'
    if (excluded.length > 0) {
      const path = pathAt(entries, entry)
      if (excluded.some((matches) => matches(path))) return 'excluded'
    }
    const kind = KINDS[entries.kinds[entry] as number] as Kind
    if (kind !== 'file') return kind
    if (isMetadata(name)) return 'metadata'
    return isAnnotation[directory] || isSidecar(entry) ? 'annotation' : null
  }
  return select(chosen, (entry) => {
    const reason = reasonToSkip(entry)
    if (reason !== null) countSkipped(skipped, reason)
    if (reason === 'metadata' || reason === 'annotation' || reason === 'unmerged') others.push(entry)
    return reason === null
  })
}

/** Why a file of this size is passed over, if it is: an empty one has no content that could be a copy. */
export function reasonBySize(size: number | null, minSize: number): SkipReason | null {
  if (size === 0) return 'empty'
  return size === null || size >= minSize ? null : 'min-size'
}
