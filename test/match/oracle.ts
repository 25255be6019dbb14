import { createHash } from 'node:crypto'
import type { ContentIdentity } from '../../src/pointers/identity.js'

/** A real content and all its hashes, or a pointer and the one that it tells, if any. */
export interface Thing {
  isReal: boolean
  identities: readonly ContentIdentity[]
}

/**
 * The oracle: the rules of `pointers/identity.ts` once more, slowly, for every two things, until nothing more joins.
 * @returns for each thing the first one that it is the same as
 */
export function joinedByTwos(things: readonly Thing[]): number[] {
  const first = things.map((_, index) => index)
  for (let changed = true; changed; ) {
    changed = false
    for (const [left, one] of things.entries()) {
      for (const [right, other] of things.entries()) {
        if (first[left] === first[right] || !areSame(one, other, things)) continue
        const [from, to] = [
          Math.max(first[left] ?? 0, first[right] ?? 0),
          Math.min(first[left] ?? 0, first[right] ?? 0),
        ]
        first.forEach((value, index) => {
          if (value === from) first[index] = to
        })
        changed = true
      }
    }
  }
  return first
}

function areSame(one: Thing, other: Thing, things: readonly Thing[]): boolean {
  if (one === other || (one.isReal && other.isReal)) return false
  return one.identities.some((left) =>
    other.identities.some((right) => meet(left, right, one, other, things)),
  )
}

function meet(
  left: ContentIdentity,
  right: ContentIdentity,
  one: Thing,
  other: Thing,
  things: readonly Thing[],
): boolean {
  if (left.hex !== right.hex) return false
  if (left.algorithm !== right.algorithm) {
    // As it is, and as text: by two pointers, of one known size, unless two contents answer to it.
    const isPair = new Set([left.algorithm, right.algorithm, 'md5', 'md5-lf']).size === 2
    const answering = new Set([...realWith(left, things), ...realWith(right, things)])
    return (
      isPair &&
      !one.isReal &&
      !other.isReal &&
      left.size !== null &&
      left.size === right.size &&
      answering.size < 2
    )
  }
  const told = new Set(
    things
      .filter(({ isReal }) => !isReal)
      .flatMap(({ identities }) => identities)
      .filter(({ algorithm, hex, size }) => algorithm === left.algorithm && hex === left.hex && size !== null)
      .map(({ size }) => size),
  )
  const real = one.isReal ? left : other.isReal ? right : null
  if (real !== null && (!told.has(real.size) || realWith(real, things).length > 1)) return false
  return left.size === right.size
    ? left.size !== null || told.size < 2
    : (left.size === null || right.size === null) && told.size < 2
}

function realWith(identity: ContentIdentity, things: readonly Thing[]): Thing[] {
  return things.filter(
    ({ isReal, identities }) =>
      isReal &&
      identities.some(
        ({ algorithm, hex, size }) =>
          algorithm === identity.algorithm && hex === identity.hex && size === identity.size,
      ),
  )
}

/** All hashes of some bytes that pointers can tell, in the plainest way; a text of less than 1 MiB without NUL. */
export function hashesOf(text: string): ContentIdentity[] {
  const size = Buffer.byteLength(text)
  const hash = (algorithm: string, content: string): string =>
    createHash(algorithm).update(content).digest('hex')
  return [
    { algorithm: 'sha256', hex: hash('sha256', text), size },
    { algorithm: 'md5', hex: hash('md5', text), size },
    { algorithm: 'md5-lf', hex: hash('md5', text.replaceAll('\r\n', '\n')), size },
  ]
}
