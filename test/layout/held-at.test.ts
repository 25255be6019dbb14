import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pathAt, pathColumns } from '../../src/columns/paths.js'
import { heldAt, heldByFiles } from '../../src/layout/held-at.js'
import { readLayout } from '../../src/layout/layout.js'

const directory = fc.constantFrom(
  '',
  'data',
  'data/train/cat',
  'data/train/dog',
  'data/test/cat',
  'other',
  'raw',
)
const name = fc.constantFrom('train.csv', 'test.csv', '1.jpg', '2.jpg', 'x_train.npy', 'x_test.npy', 'a.txt')
const path = fc.tuple(directory, name).map(([at, own]) => (at === '' ? own : `${at}/${own}`))
const asked = fc.record({
  paths: fc.uniqueArray(path, { minLength: 2, maxLength: 24 }),
  chosen: fc.array(fc.nat(), { maxLength: 12 }),
  more: fc.uniqueArray(path, { maxLength: 3 }),
  splits: fc.constantFrom('auto' as const, 'none' as const),
  isDivided: fc.boolean(),
})

test('how a content stood that files held is how it stood in their places', () => {
  fc.assert(
    fc.property(asked, ({ paths, chosen, more, splits, isDivided }) => {
      const files = pathColumns(paths)
      const read = readLayout(files, { splits, labels: 'auto' })
      const [first] = paths as [string]
      const place = { ...read.placementOf(first), splitBy: 'list' as const }
      const listings = ['train', 'test'].map((split) => ({ ...place, split, list: `${split}.txt` }))
      // As a layout with lists does: what lies beside a file that several name is placed by name.
      const layout = isDivided
        ? { ...read, ofDirectory: () => undefined, divided: new Map([[first, listings]]) }
        : read
      const numbers = [...new Set(chosen.map((number) => number % paths.length))]
      const places = [...numbers.map((number) => pathAt(files, number)), ...more]
      const found = heldByFiles(files, layout)(numbers, more)
      if (places.length === 0) return expect(found).toBeUndefined()
      const { copies, holds, ...told } = heldAt(places, layout)
      expect(found).toMatchObject(told)
      expect(found?.copies()).toEqual(copies())
      for (const each of [...paths, 'none']) {
        expect(found?.holds(each)).toBe(places.includes(each))
        expect(holds(each)).toBe(places.includes(each))
      }
    }),
    { numRuns: 500 },
  )
})
