import { DIGEST_ALGORITHMS, type DigestAlgorithm, type StoredPointer } from '../model.js'
import { DIGEST_FLAGS } from './digests.js'

/** Which hashes of real contents can equal what some pointer says. */
export interface AskedDigests {
  /** None of any content. */
  isEmpty: boolean
  /** Of contents with so many bytes, as a sum of `DIGEST_FLAGS`; 0: none, so that they need not be read. */
  of(size: number): number
}

/** Only contents of exactly the size that a pointer tells are hashed, and only as that pointer's data was. */
export function askedDigests(pointers: Iterable<Pick<StoredPointer, 'identity'>>): AskedDigests {
  const bySize = new Map<number, number>()
  for (const { identity } of pointers) {
    if (identity === null || identity.size === null) continue
    const { algorithm, size } = identity
    if (isDigest(algorithm)) bySize.set(size, (bySize.get(size) ?? 0) | DIGEST_FLAGS[algorithm])
  }
  return { isEmpty: bySize.size === 0, of: (size) => bySize.get(size) ?? 0 }
}

function isDigest(algorithm: string): algorithm is DigestAlgorithm {
  return DIGEST_ALGORITHMS.some((digest) => digest === algorithm)
}
