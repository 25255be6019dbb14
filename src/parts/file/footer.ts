import { createHash } from '../../libraries/crypto.js'

/** Stands in a footer where its own digest will stand, since no text can hold its own. */
export const NO_DIGEST = '0'.repeat(64)

/** What comes before the digest. */
const NAME = Buffer.from('"footer":"')

/** Writes the digest of a footer into it, where `NO_DIGEST` stands. */
export function sealFooter(footer: Uint8Array): void {
  const place = digestIn(footer)
  if (place === null) throw new Error('The footer has no room for its digest')
  place.write(digestOf(footer), 'latin1')
}

/** Whether a footer is the one that was sealed. */
export function isSealed(footer: Uint8Array): boolean {
  const copy = Buffer.from(footer)
  const place = digestIn(copy)
  if (place === null) return false
  const told = place.toString('latin1')
  place.write(NO_DIGEST, 'latin1')
  return told === digestOf(copy)
}

/** Where the digest stands in a footer, as a view of it; `null`: nowhere. The last one: before it names may say anything. */
function digestIn(footer: Uint8Array): Buffer | null {
  const bytes = Buffer.from(footer.buffer, footer.byteOffset, footer.byteLength)
  const name = bytes.lastIndexOf(NAME)
  if (name < 0) return null
  const place = bytes.subarray(name + NAME.length, name + NAME.length + NO_DIGEST.length)
  return place.length === NO_DIGEST.length ? place : null
}

/** SHA-256, hex. */
function digestOf(footer: Uint8Array): string {
  return createHash('sha256').update(footer).digest('hex')
}
