import { nameAt } from '../columns/names.js'
import { select } from '../columns/numbers.js'
import { filesAt, pathAt } from '../columns/paths.js'
import { globMatcher } from '../globs/glob.js'
import { reasonOf } from '../layout/files/by-name.js'
import type { Numbers, SkipReason } from '../model.js'
import { type Entries, KINDS, type Kind } from './entries.js'

/** Counts what is passed over, by reason. */
export type Skipped = Partial<Record<SkipReason, number>>

export function countSkipped(skipped: Skipped, reason: SkipReason): void {
  skipped[reason] = (skipped[reason] ?? 0) + 1
}

/** What keeps an entry from being data beside its name and its place. */
export interface Sieve {
  /** Globs, relative to the root. */
  exclude: readonly string[]
  /** Files that this program writes, as paths of a snapshot. */
  ownReports: ReadonlySet<string>
  /** Files that are passed over as if they were not there, as paths of a snapshot; absent: none. */
  unseen?: ReadonlySet<string>
  /** Whether Git LFS or DVC keeps a file for itself; `null`: they keep nothing here. */
  isStored: ((directory: string, name: string) => boolean) | null
}

/**
 * Keeps the entries that can be data, and counts the others.
 * @param chosen numbers of the entries that are in scope
 * @param states by entry: what its name and place say
 * @param others gets what is no sample, but belongs to what a directory holds
 */
export function siftByName(
  entries: Entries,
  chosen: Numbers,
  states: Uint8Array,
  { exclude, ownReports, isStored, unseen = new Set() }: Sieve,
  skipped: Skipped,
  others: number[],
): Int32Array {
  const excluded = exclude.map((glob) => globMatcher(glob))
  const own = numbersAt(entries, chosen, ownReports)
  const passed = numbersAt(entries, chosen, unseen)
  const directoryAt = (entry: number): string =>
    entries.directories[entries.directoryOf[entry] as number] as string

  const reasonToSkip = (entry: number): SkipReason | null => {
    const reason = reasonOf(states[entry] as number)
    if (reason === 'excluded') return reason
    if (isStored?.(directoryAt(entry), nameAt(entries.names, entry)) === true) return 'excluded'
    if (own.has(entry)) return 'excluded'
    if (excluded.length > 0) {
      const path = pathAt(entries, entry)
      if (excluded.some((matches) => matches(path))) return 'excluded'
    }
    const kind = KINDS[entries.kinds[entry] as number] as Kind
    return kind === 'file' ? reason : kind
  }
  return select(chosen, (entry) => {
    if (passed.has(entry)) return false
    const reason = reasonToSkip(entry)
    if (reason !== null) passOver(entry, reason, skipped, others)
    return reason === null
  })
}

/** The entries at some paths; of a million none is put together where there are no paths. */
function numbersAt(entries: Entries, chosen: Numbers, paths: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(paths.size === 0 ? [] : [...filesAt(entries, chosen, paths).values()].flat())
}

/** Counts an entry that is passed over, and keeps it where it belongs to what its directory holds. */
export function passOver(entry: number, reason: SkipReason, skipped: Skipped, others: number[]): void {
  countSkipped(skipped, reason)
  if (BELONGS.has(reason)) others.push(entry)
}

/** Reasons for which a file is no sample, and yet something that a directory holds. */
const BELONGS: ReadonlySet<SkipReason> = new Set([
  'metadata',
  'annotation',
  'unmerged',
  'list',
  'part',
  'code',
  'settings',
  'model',
  'asset',
  'other',
])

/** Why a file of this size is passed over, if it is: an empty one has no content that could be a copy. */
export function reasonBySize(size: number | null, minSize: number): SkipReason | null {
  if (size === 0) return 'empty'
  return size === null || size >= minSize ? null : 'min-size'
}
