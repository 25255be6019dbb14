import { addTo } from '../columns/lists.js'
/**
 * What a stored hash was taken over, and by which function. Two names are never comparable with each other,
 * except where this table says so.
 *
 * | algorithm | hash of | found in |
 * | --- | --- | --- |
 * | `sha256` | all bytes | LFS `oid` and `ext`, annex `SHA256` and `SHA256E` |
 * | `md5` | all bytes | DVC 3, annex `MD5` and `MD5E` |
 * | `md5-lf` | all bytes, a text's CRLF written as LF | DVC 2 |
 * | `annex:NAME` | all bytes | every other content backend of git-annex: `annex:SHA1`, `annex:BLAKE2B256`, … without the `E` |
 * | `s3-etag@PLACE`, `hdfs-checksum@PLACE` | the provider's secret | outputs of DVC that lie outside the repository |
 * | `md5-directory`, `md5-lf-directory` | a list of names and hashes, no file | DVC's `.dir` |
 *
 * `md5` and `md5-lf` agree exactly for content that DVC 2 took for binary or that has no CRLF, and a pointer
 * doesn't tell which. So an `md5-lf` equal to some `md5` proves nothing by itself: whoever has the bytes hashes
 * them, as they are for `md5`, through `dvcTextForm` for `md5-lf`, and joins what they match. Without the bytes
 * the two join only when both sizes are known and equal: had DVC dropped a CR, the content with that `md5` would
 * be the shorter one.
 */
export type ContentAlgorithm =
  | 'sha256'
  | 'md5'
  | 'md5-lf'
  | 'md5-directory'
  | 'md5-lf-directory'
  | `annex:${string}`
  | `s3-etag@${string}`
  | `hdfs-checksum@${string}`

/** A hash that somebody else took of a content. */
export interface ContentIdentity {
  readonly algorithm: ContentAlgorithm
  /** Lower case, with the length that the algorithm gives. */
  readonly hex: string
  /** Bytes of that content, or `null` where the pointer doesn't tell. */
  readonly size: number | null
}

/** The key under which identities of one hash meet. Sizes are no part of it, since one may be unknown. */
export function identityKey({ algorithm, hex }: ContentIdentity): string {
  return `${algorithm}:${hex}`
}

/**
 * Divides what has one hash into what may be called the same content: everything, unless two known sizes
 * contradict each other. Then somebody's pointer is wrong, each size stays by itself, and what has no size can't
 * be given to any of them.
 */
export function divideBySize<T extends { readonly size: number | null }>(members: readonly T[]): T[][] {
  const bySize = new Map<number, T[]>()
  const unknown: T[] = []
  for (const member of members) {
    if (member.size === null) {
      unknown.push(member)
      continue
    }
    addTo(bySize, member.size, member)
  }
  if (bySize.size <= 1) return members.length === 0 ? [] : [[...members]]
  return [...bySize.values(), ...unknown.map((member) => [member])]
}

/** A count of bytes or files as pointers write it: decimal digits, exact in a number; else `null`. */
export function parseCount(text: string): number | null {
  const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(count) ? count : null
}
