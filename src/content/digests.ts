import { createHash } from '../libraries/crypto.js'
import { DIGEST_ALGORITHMS, type DigestAlgorithm } from '../model.js'
import { dvcTextForm } from '../pointers/text-hash.js'

/** Each algorithm as one bit, for sets of them. */
export const DIGEST_FLAGS: Readonly<Record<DigestAlgorithm, number>> = { sha256: 1, md5: 2, 'md5-lf': 4 }

export const DIGEST_BYTES: Readonly<Record<DigestAlgorithm, number>> = { sha256: 32, md5: 16, 'md5-lf': 16 }

/** Hashes of one content; `null`: not taken. */
export type Digests = Record<DigestAlgorithm, Buffer | null>

/** Takes the hashes of a content that comes in chunks. */
export interface DigestTaker {
  /** The chunk may be overwritten afterwards. */
  update(chunk: Buffer): void
  end(): Digests
}

/** Whether a set of algorithms has one. */
export function isWanted(algorithm: DigestAlgorithm, wanted: number): boolean {
  return (wanted & DIGEST_FLAGS[algorithm]) !== 0
}

/** @param wanted a sum of `DIGEST_FLAGS` */
export function takeDigests(wanted: number): DigestTaker {
  const takers = DIGEST_ALGORITHMS.map((algorithm) =>
    isWanted(algorithm, wanted) ? TAKERS[algorithm]() : null,
  )
  return {
    update(chunk) {
      for (const taker of takers) taker?.update(chunk)
    },
    end() {
      const [sha256 = null, md5 = null, md5Lf = null] = takers.map((taker) => taker?.end() ?? null)
      return { sha256, md5, 'md5-lf': md5Lf }
    },
  }
}

interface Taker {
  update(chunk: Uint8Array): void
  end(): Buffer
}

const TAKERS: Readonly<Record<DigestAlgorithm, () => Taker>> = {
  sha256: () => plain('sha256'),
  md5: () => plain('md5'),
  'md5-lf': () => {
    const hash = plain('md5')
    const form = dvcTextForm()
    return {
      update: (chunk) => hash.update(form.update(chunk)),
      end() {
        hash.update(form.end())
        return hash.end()
      },
    }
  },
}

function plain(algorithm: 'sha256' | 'md5'): Taker {
  const hash = createHash(algorithm)
  return { update: (chunk) => hash.update(chunk), end: () => hash.digest() }
}
