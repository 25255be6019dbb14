import { createHash } from 'node:crypto'
import { type ContentCache, type FileIdentity, openCache } from '../../src/cache/content-cache.js'
import type { FileStamp } from '../../src/cache/stamp.js'

export const FORMAT = { objectFormat: 'sha1', headBytes: 4096 } as const

/** Long after everything that `stampOf` makes. */
export const LATER = 2_000_000_000_000_000_000n

export function open(directory: string): ContentCache {
  return openCache(directory, FORMAT)
}

export function stampOf(ino: number): FileStamp {
  return { dev: 1n, ino: BigInt(ino), size: 5n, mtimeNs: 1_000_000_007n, ctimeNs: 1_000_000_009n }
}

export function identityOf(content: string): FileIdentity {
  return {
    headHash: BigInt(content.length),
    sha256: hash('sha256', content),
    objectId: hash('sha1', content),
  }
}

export function hash(algorithm: string, content: string): Buffer {
  return createHash(algorithm).update(content).digest()
}
