import type { Hash } from 'node:crypto'
import { builtin } from './builtin.js'

let crypto: typeof import('node:crypto') | undefined

/**
 * A hash of Node's own.
 * @param algorithm as Node names it: `sha256`
 */
export function createHash(algorithm: string): Hash {
  // To ask for the module takes longer than to hash a small file.
  crypto ??= builtin('node:crypto')
  return crypto.createHash(algorithm)
}
