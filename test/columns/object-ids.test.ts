import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createObjectIds } from '../../src/columns/object-ids.js'
import type { ObjectIds } from '../../src/model.js'

const DIGITS = { sha1: 40, sha256: 64 } as const

/** Ids of so many digits, many of them alike but for a digit or two. */
function hexIds(digits: number): fc.Arbitrary<string> {
  const digit = fc.constantFrom(...'0123456789abcdef')
  const random = fc.array(digit, { minLength: digits, maxLength: digits }).map((all) => all.join(''))
  const alike = fc.tuple(digit, fc.nat({ max: digits - 1 }), digit).map(([fill, at, other]) => {
    return fill.repeat(at) + other + fill.repeat(digits - at - 1)
  })
  return fc.oneof(random, alike)
}

describe.each(['sha1', 'sha256'] as const)('object ids of %s', (format) => {
  const digits = DIGITS[format]
  const ids = hexIds(digits)

  test('are found as in a map of texts, in whatever order they are added and looked for', () => {
    const STEP = fc.tuple(fc.constantFrom('add', 'addHex', 'find'), ids, fc.nat({ max: 9 }))
    // Few different ids, so that they meet again.
    const STEPS = fc.uniqueArray(ids, { minLength: 1, maxLength: 6 }).chain((few) => {
      const again = fc.tuple(STEP, fc.constantFrom(...few)).map(([[step, , offset], hex]) => {
        return [step, hex, offset] as const
      })
      return fc.array(fc.oneof(STEP, { arbitrary: again, weight: 3 }), { maxLength: 60, size: 'max' })
    })
    fc.assert(
      fc.property(STEPS, (steps) => {
        const objectIds = createObjectIds(format)
        const added: string[] = []
        const first = new Map<string, number>()
        const noted = (hex: string): number => {
          if (!first.has(hex)) first.set(hex, added.length)
          return added.push(hex) - 1
        }
        for (const [step, hex, offset] of steps) {
          const known = first.get(hex)
          if (step === 'find') expect(objectIds.find(hex)).toBe(known ?? -1)
          if (step === 'addHex') expect(objectIds.addHex(hex)).toBe(known ?? noted(hex))
          if (step === 'add') {
            const record = Buffer.from(`${'f'.repeat(offset)}${hex}\tpath`)
            expect(objectIds.add(record, offset)).toBe(noted(hex))
          }
        }
        expect(objectIds.count).toBe(added.length)
        expect(added.map((_, id) => objectIds.hex(id))).toEqual(added)
        expect(added.map((hex) => objectIds.find(hex))).toEqual(added.map((hex) => first.get(hex)))
        const numbers = [-1, ...added.map((_, id) => id), -7]
        objectIds.setToFirst(numbers)
        expect(numbers).toEqual([-1, ...added.map((hex) => first.get(hex)), -7])
      }),
    )
  })

  test.each([
    ['one after the other', (objectIds: ObjectIds, hex: string) => objectIds.addHex(hex)],
    ['all at once', (objectIds: ObjectIds, hex: string) => objectIds.add(Buffer.from(hex), 0)],
  ])('keep their numbers however many there are, added %s', (_, add) => {
    const objectIds = createObjectIds(format)
    // Only the first digits of some differ, and only the last ones of others.
    const hexOf = (number: number): string => {
      const text = number.toString(16)
      return number % 2 === 0 ? text.padStart(digits, '0') : text.padEnd(digits, '0')
    }
    const all = [...new Set(Array.from({ length: 20_000 }, (_each, number) => hexOf(number)))]
    const numbers = all.map((_each, number) => number)
    expect(all.map((hex) => add(objectIds, hex))).toEqual(numbers)
    expect(objectIds.count).toBe(all.length)
    expect(all.map((hex) => objectIds.find(hex))).toEqual(numbers)
    expect(numbers.map(objectIds.hex)).toEqual(all)
    const firsts = Int32Array.from(numbers)
    objectIds.setToFirst(firsts)
    expect([...firsts]).toEqual(numbers)
    expect(objectIds.find('e'.repeat(digits))).toBe(-1)
  })

  test('a text that is no id of this format is not found', () => {
    const objectIds = createObjectIds(format)
    const hex = 'ab'.repeat(digits / 2)
    expect(objectIds.find(hex)).toBe(-1)
    objectIds.add(Buffer.from(hex), 0)
    objectIds.add(Buffer.from('0'.repeat(digits)), 0)
    expect(objectIds.find(hex)).toBe(0)
    const lengths = [0, 1, 2, digits - 1, digits + 1, 40, 64].filter((length) => length !== digits)
    for (const length of lengths) {
      expect(objectIds.find(hex.padEnd(length, 'ab').slice(0, length))).toBe(-1)
      expect(objectIds.find('0'.repeat(length))).toBe(-1)
    }
    expect(objectIds.find(hex)).toBe(0)
  })

  test('numbers of one table say nothing of another', () => {
    const [left, right] = [createObjectIds(format), createObjectIds(format)]
    left.addHex('1'.repeat(digits))
    right.addHex('2'.repeat(digits))
    expect(left.find('2'.repeat(digits))).toBe(-1)
    expect(right.hex(0)).toBe('2'.repeat(digits))
  })
})
