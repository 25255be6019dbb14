import type { SkipReason } from '../model.js'
import { globMatcher } from '../paths/glob.js'
import type { Candidate } from './candidate.js'
import { isBelowAnnotations, isMetadata, isNeverData } from './exclusions.js'
import { sidecarTest } from './sidecars.js'

/** Counts what is passed over, by reason. */
export type Skipped = Partial<Record<SkipReason, number>>

export function countSkipped(skipped: Skipped, reason: SkipReason): void {
  skipped[reason] = (skipped[reason] ?? 0) + 1
}

/**
 * Keeps the candidates that are data by their kind and name, and counts the others.
 * @param exclude globs, relative to the root
 * @param ownReports files that this program writes, as paths of a snapshot
 * @param inner a path without what lies outside the root
 */
export function siftByName(
  candidates: readonly Candidate[],
  exclude: readonly string[],
  ownReports: ReadonlySet<string>,
  inner: (path: string) => string,
  skipped: Skipped,
): Candidate[] {
  const excluded = exclude.map((glob) => globMatcher(glob))
  const isSidecar = sidecarTest(
    (function* () {
      for (const candidate of candidates) if (candidate.kind === 'file') yield candidate.path
    })(),
  )
  const reasonToSkip = ({ path, kind }: Candidate): SkipReason | null => {
    const name = inner(path)
    if (isNeverData(name) || ownReports.has(path) || excluded.some((matches) => matches(path)))
      return 'excluded'
    if (kind !== 'file') return kind
    if (isMetadata(name)) return 'metadata'
    return isBelowAnnotations(name) || isSidecar(path) ? 'annotation' : null
  }
  return candidates.filter((candidate) => {
    const reason = reasonToSkip(candidate)
    if (reason !== null) countSkipped(skipped, reason)
    return reason === null
  })
}

/** Why a file of this size is passed over, if it is. */
export function reasonBySize(size: number | null, minSize: number): SkipReason | null {
  if (size === null || size >= minSize) return null
  return size === 0 ? 'empty' : 'min-size'
}
