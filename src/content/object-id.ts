import type { Hash } from 'node:crypto'
import { createHash } from '../libraries/crypto.js'
import type { ObjectFormat } from '../model.js'

/**
 * Starts the hash by which git names a content of `size` bytes: of the header `blob SIZE\0`, then the bytes.
 * Source: gitformat-pack and "Git Internals, Git Objects" of the Pro Git book.
 */
export function startObjectId(format: ObjectFormat, size: number): Hash {
  return createHash(format).update(`blob ${size}\0`)
}

/** Git's object id, in hex, of a content that is in memory. */
export function objectIdOf(format: ObjectFormat, content: Buffer): string {
  return startObjectId(format, content.length).update(content).digest('hex')
}
