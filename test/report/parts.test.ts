import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { documentInParts, inParts, itemsText, type Json, longList } from '../../src/report/parts.js'
import { jsonText } from '../../src/report/written.js'
import { hostileText } from '../fixtures/hostile.js'

const value = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    hostileText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any')),
    fc.dictionary(hostileText, tie('any'), { noNullPrototype: true }),
  ),
})).any
const entries = fc.array(fc.dictionary(fc.string(), value, { minKeys: 1, noNullPrototype: true }))

const told = (document: Json): string => [...documentInParts(document)].join('')

describe('a document in parts', () => {
  test('is what JSON.stringify gives, wherever a long list stands in it', () => {
    fc.assert(
      fc.property(
        entries,
        value,
        hostileText,
        fc.integer({ min: 1, max: 5 }),
        (items, beside, key, atOnce) => {
          const document = (list: Json): Json => ({
            first: beside,
            runs: [{ [`${key}x`]: list, y: beside }, beside],
          })
          const long = longList(itemsText(items, atOnce, 4, (item) => item))
          expect(told(document(long))).toBe(jsonText(document(items)))
        },
      ),
    )
  })

  test('is what JSON.stringify gives for a long list alone, empty or not', () => {
    expect(told(longList([]))).toBe('[]\n')
    expect(told(longList(itemsText([{ a: 1 }, { b: [] }], 1, 1, (item) => item)))).toBe(
      jsonText([{ a: 1 }, { b: [] }]),
    )
  })

  test('leaves out members that are undefined, as JSON.stringify does', () => {
    expect(told({ a: undefined, list: longList([]), b: undefined })).toBe(jsonText({ list: [] }))
  })
})

test('pieces are put together to parts of some 100,000 characters', () => {
  const parts = [...inParts(Array.from({ length: 5000 }, () => 'x'.repeat(90)))]
  expect(parts.join('')).toBe('x'.repeat(450_000))
  expect(parts.length).toBe(5)
})
