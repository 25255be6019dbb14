import { readBlobs } from '../../git/blobs.js'
import type { Numbers, Repository, StoredPointer } from '../../model.js'
import type { ScopedListing } from '../sources.js'
import type { StoredBuilder } from './builder.js'
import type { FoundPointer } from './parse-pointer.js'

/** What came of looking into contents. */
export interface Outcomes {
  /** By the number of the content; `null`: no pointer; nothing: not looked into. */
  pointers: (StoredPointer | null | undefined)[]
  /** By the number of the content: bytes of the data where the pointer tells them without a hash. */
  sizes: Map<number, number>
  /** Contents that this clone lacks. */
  absent: Set<number>
  foundAnnex: boolean
}

export function createOutcomes(): Outcomes {
  return { pointers: [], sizes: new Map(), absent: new Set(), foundAnnex: false }
}

/** The contents of entries that were not looked into. */
export function unread(
  { entries, objectIds }: ScopedListing,
  numbers: Numbers,
  { pointers }: Outcomes,
  isCandidate: (content: number, entry: number) => boolean,
): number[] {
  const contents: number[] = []
  const isTaken = new Uint8Array(objectIds.count)
  for (const entry of numbers) {
    const content = entries.contents[entry] as number
    if (isTaken[content] === 1 || pointers[content] !== undefined || !isCandidate(content, entry)) continue
    isTaken[content] = 1
    contents.push(content)
  }
  return contents
}

/** Reads contents, and keeps what came of it. */
export async function readContents(
  { objectIds }: ScopedListing,
  repository: Repository,
  contents: readonly number[],
  parse: (bytes: Buffer) => FoundPointer | null,
  mostBytes: number,
  outcomes: Outcomes,
): Promise<void> {
  if (contents.length === 0) return
  const { pointers, sizes, absent } = outcomes
  // Filled from several places at once, which an array that grows would take for a table with gaps.
  if (pointers.length < objectIds.count) pointers.length = objectIds.count
  const take = (objectId: string, bytes: Buffer | null, size: number | null, at: number): void => {
    const content = contents[at] as number
    if (size === null) absent.add(content)
    const found = bytes === null ? null : parse(bytes)
    if (found === null) {
      pointers[content] = null
      return
    }
    const { kind, identity, size: dataSize } = found
    pointers[content] = { kind, identity, describedIn: null, hasPlace: true, objectId }
    if (identity === null && dataSize !== null) sizes.set(content, dataSize)
    if (kind === 'annex') outcomes.foundAnnex = true
  }
  const ids = contents.map((content) => objectIds.hex(content))
  await readBlobs(repository, ids, take, mostBytes)
}

/** Marks the entries whose contents are pointers. */
export function markPointers(
  { entries }: ScopedListing,
  numbers: Numbers,
  { pointers, sizes }: Outcomes,
  into: StoredBuilder,
): void {
  for (const entry of numbers) {
    const content = entries.contents[entry] as number
    const pointer = pointers[content]
    if (pointer) into.mark(entry, pointer, pointer.identity?.size ?? sizes.get(content) ?? null)
  }
}
