import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type HashedContent, joinPointers } from '../../src/match/joins.js'
import type { StoredPointer } from '../../src/model.js'
import type { ContentIdentity } from '../../src/pointers/identity.js'
import { joinedByTwos } from './oracle.js'

const FREE = 1000
const algorithm = fc.constantFrom('sha256', 'md5', 'md5-lf', 'md5-directory', 'annex:SHA1' as const)
const hex = fc.constantFrom('a', 'b', 'c')
const size = fc.option(fc.constantFrom(1, 2))
const identity: fc.Arbitrary<ContentIdentity> = fc.record({ algorithm, hex, size })
const pointers = fc.array(fc.option(identity, { freq: 9 }), { maxLength: 14 })
/** Contents with hashes that no real bytes have, collisions included. */
const contents = fc.array(
  fc.tuple(hex, hex, hex, fc.constantFrom(1, 2)).map(([sha256, md5, lines, bytes]): ContentIdentity[] => [
    { algorithm: 'sha256', hex: sha256, size: bytes },
    { algorithm: 'md5', hex: md5, size: bytes },
    { algorithm: 'md5-lf', hex: lines, size: bytes },
  ]),
  { maxLength: 3 },
)

function pointerTo(known: ContentIdentity | null): StoredPointer {
  return { kind: 'dvc', identity: known, describedIn: null, hasPlace: true, objectId: null }
}

/** For each pointer, then each content: what it is the same as, told by the first of those. */
function partition(
  identities: readonly (ContentIdentity | null)[],
  real: readonly ContentIdentity[][],
  order: readonly number[] = identities.map((_, file) => file),
): number[] {
  const hashed = real.map((all, content): HashedContent => ({ content, identities: all }))
  const stored = new Map(order.map((file) => [file, pointerTo(identities[file] ?? null)]))
  const { contentOf, contents: count } = joinPointers(stored, hashed, FREE)
  for (const content of contentOf.values())
    expect(content < real.length || (content >= FREE && content < count)).toBe(true)
  const numbers = [
    ...identities.map((_, file) => contentOf.get(file) ?? -1 - file),
    ...real.map((_, content) => content),
  ]
  return numbers.map((number) => numbers.indexOf(number))
}

test('what joins is what the rules say of every two', () => {
  fc.assert(
    fc.property(pointers, contents, (identities, real) => {
      const things = [
        ...identities.map((known) => ({ isReal: false, identities: known === null ? [] : [known] })),
        ...real.map((all) => ({ isReal: true, identities: all })),
      ]
      expect(partition(identities, real)).toEqual(joinedByTwos(things))
    }),
    { numRuns: 2000 },
  )
})

test('the order does not matter', () => {
  fc.assert(
    fc.property(pointers, contents, fc.infiniteStream(fc.nat()), (identities, real, random) => {
      const ranks = identities.map(() => random.next().value ?? 0)
      const order = identities.map((_, file) => file)
      order.sort((left, right) => (ranks[left] ?? 0) - (ranks[right] ?? 0))
      expect(partition(identities, real, order)).toEqual(partition(identities, real))
    }),
  )
})

test('contents that differ are never joined, whatever pointers say', () => {
  fc.assert(
    fc.property(pointers, contents, (identities, real) => {
      const joined = partition(identities, real).slice(identities.length)
      expect(new Set(joined).size).toBe(real.length)
    }),
  )
})

test('a pointer that tells nothing of its data is alone, also beside another one', () => {
  const nothing = pointerTo(null)
  expect(
    joinPointers(
      new Map([
        [0, nothing],
        [1, nothing],
      ]),
      [],
      0,
    ).contentOf.size,
  ).toBe(0)
})

test('many pointers to one content, or with contradicting sizes, take no more than their number', () => {
  const many = 100_000
  const of = (sizeOf: (file: number) => number | null) =>
    new Map(
      Array.from({ length: many }, (_, file) => [
        file,
        pointerTo({ algorithm: 'md5', hex: 'a', size: sizeOf(file) }),
      ]),
    )
  expect(
    joinPointers(
      of(() => 1),
      [],
      0,
    ).contents,
  ).toBe(1)
  expect(
    joinPointers(
      of((file) => file),
      [],
      0,
    ).contentOf.size,
  ).toBe(0)
  expect(
    joinPointers(
      of((file) => (file % 2 === 0 ? file : file - 1)),
      [],
      0,
    ).contents,
  ).toBe(many / 2)
})
