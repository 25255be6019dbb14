import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dataFileColumns } from '../../src/columns/data-files.js'
import { mayBeEqual } from '../../src/match/may-be-equal.js'
import { NO_HASH } from '../../src/model.js'

const file = fc.record({
  size: fc.integer({ min: 1, max: 3 }),
  content: fc.bigInt(1n, 6n),
  isKnown: fc.boolean(),
})
type File = typeof file extends fc.Arbitrary<infer Value> ? Value : never

function columnsOf(all: readonly File[]) {
  return dataFileColumns(all.map(({ size }, number) => ({ path: `data/${number}`, size, objectId: null })))
}

test('a file is left out only if no other has its content', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 30 }), (all) => {
      const files = columnsOf(all)
      const hashes = BigUint64Array.from(all, ({ content, isKnown }) => (isKnown ? content : NO_HASH))
      const numbers = all.map((_, number) => number).filter((number) => number % 5 !== 4)
      const kept = new Set(mayBeEqual(numbers, { files, quickHashes: { files, hashes } }))
      for (const number of numbers) {
        const { size, content } = all[number] as File
        const hasCopy = numbers.some(
          (other) => other !== number && all[other]?.size === size && all[other]?.content === content,
        )
        if (hasCopy) expect(kept.has(number)).toBe(true)
      }
    }),
  )
})

test('known contents that differ are not read again', () => {
  const all = [1n, 2n, 3n, 3n].map((content) => ({ size: 300, content, isKnown: true }))
  const files = columnsOf(all)
  const hashes = BigUint64Array.from(all, ({ content }) => content)
  expect(mayBeEqual([0, 1, 2, 3], { files, quickHashes: { files, hashes } })).toEqual([2, 3])
  expect(mayBeEqual([0, 1, 2], { files, quickHashes: { files, hashes } })).toEqual([])
})

test('hashes of other columns say nothing', () => {
  const all = [1n, 2n].map((content) => ({ size: 300, content, isKnown: true }))
  const hashes = BigUint64Array.from(all, ({ content }) => content)
  expect(
    mayBeEqual([0, 1], { files: columnsOf(all), quickHashes: { files: columnsOf(all), hashes } }),
  ).toEqual([0, 1])
  expect(mayBeEqual([0, 1], { files: columnsOf(all) })).toEqual([0, 1])
})
