import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ContentIdentity, divideBySize, identityKey, parseCount } from '../../src/pointers/identity.js'

const HEX = 'ab'.repeat(16)

describe('identityKey', () => {
  test('joins what one function gave, whatever the size says', () => {
    const known: ContentIdentity = { algorithm: 'md5', hex: HEX, size: 5 }
    expect(identityKey(known)).toBe(identityKey({ ...known, size: null }))
  })

  test('keeps hashes of different functions apart', () => {
    const algorithms = ['md5', 'md5-lf', 'md5-directory', 'md5-lf-directory', 'annex:SKEIN256'] as const
    const keys = algorithms.map((algorithm) => identityKey({ algorithm, hex: HEX, size: 5 }))
    expect(new Set(keys).size).toBe(algorithms.length)
  })
})

describe('divideBySize', () => {
  test.each<[(number | null)[], (number | null)[][]]>([
    [[], []],
    [[null, null], [[null, null]]],
    [[5, null, 5], [[5, null, 5]]],
    [
      [0, 5],
      [[0], [5]],
    ],
    [
      [5, null, 6, 5],
      [[5, 5], [6], [null]],
    ],
  ])('%j', (sizes, expected) => {
    const classes = divideBySize(sizes.map((size) => ({ size })))
    expect(classes.map((each) => each.map(({ size }) => size))).toEqual(expected)
  })

  test('never puts two known sizes together, and loses nothing', () => {
    const member = fc.record({ size: fc.option(fc.nat({ max: 3 })) })
    fc.assert(
      fc.property(fc.array(member), (members) => {
        const classes = divideBySize(members)
        for (const each of classes) {
          expect(new Set(each.map(({ size }) => size).filter((size) => size !== null)).size).toBeLessThan(2)
        }
        expect(new Set(classes.flat())).toEqual(new Set(members))
        expect(classes.flat()).toHaveLength(members.length)
      }),
    )
  })
})

test.each([
  ['0', 0],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['9007199254740992', null],
  ['', null],
  ['-1', null],
  ['+1', null],
  ['1e3', null],
  ['0x10', null],
  ['1_000', null],
  [' 1', null],
  ['1.0', null],
])('parseCount(%j) is %j', (text, count) => expect(parseCount(text)).toBe(count))
