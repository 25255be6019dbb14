import type { Hash } from 'node:crypto'
import { createRequire } from 'node:module'

const requireBuiltin = createRequire(import.meta.url)

let crypto: typeof import('node:crypto') | undefined

/**
 * A hash of Node's own, whose module is loaded for the first one: that takes 6 ms, and most small scans need none.
 * @param algorithm as Node names it: `sha256`
 */
export function createHash(algorithm: string): Hash {
  crypto ??= requireBuiltin('node:crypto') as typeof import('node:crypto')
  return crypto.createHash(algorithm)
}
