import { parseAnnexPointer } from '../../pointers/annex.js'
import type { AnnexKey } from '../../pointers/annex-key.js'
import type { ContentIdentity } from '../../pointers/identity.js'
import { parseLfsPointer } from '../../pointers/lfs.js'

/** What a pointer says. */
export interface FoundPointer {
  kind: 'lfs' | 'annex'
  identity: ContentIdentity | null
  /** Bytes of the data; `null` if the pointer doesn't tell. */
  size: number | null
}

/** Shortest text of a pointer: git-annex writes `/annex/objects/` and a key. */
export const SMALLEST_POINTER = 18

/** Reads a file's whole content as a pointer of Git LFS or git-annex; `null` for anything else. */
export function parsePointerFile(bytes: Buffer): FoundPointer | null {
  const lfs = parseLfsPointer(bytes)
  if (lfs !== null) return { kind: 'lfs', identity: lfs.identity, size: lfs.identity?.size ?? null }
  const key = parseAnnexPointer(bytes)
  return key && pointerOfKey(key)
}

export function pointerOfKey({ identity, size }: AnnexKey): FoundPointer {
  return { kind: 'annex', identity, size }
}
