import type { QuickHash } from '../content/quick-hash.js'
import type { Shard } from '../model.js'
import { pathBytes } from '../paths/lossless.js'

/**
 * Tells which paths are of a share: XXH64 of the path's bytes, modulo the number of shares, so that a path is of the same
 * share in every run and on every machine.
 */
export function isOfShard({ number, of }: Shard, hash: QuickHash): (path: string) => boolean {
  if (of === 1) return () => true
  const [shares, mine] = [BigInt(of), BigInt(number - 1)]
  return (path) => hash(pathBytes(path)) % shares === mine
}
