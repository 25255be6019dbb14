import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createFilterParser, FILTER } from '../../../src/snapshot/stored/filter-parser.js'

const FILTERS: Readonly<Record<string, number>> = { lfs: FILTER.lfs, annex: FILTER.annex }
const text = fc.string({
  unit: fc.constantFrom('a', '/', '\n', 'filter', 'lfs', '\u00e9'),
  minLength: 1,
  maxLength: 6,
})
const value = fc.oneof(
  fc.constantFrom(
    'lfs',
    'annex',
    'unspecified',
    'unset',
    'set',
    'lf',
    'lfs2',
    'xlfs',
    'annex/',
    'LFS',
    'abcde',
  ),
  text,
)

test('every answer comes once, in order, wherever the output is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, value)), fc.array(fc.nat(30)), (answers, cuts) => {
      const output = Buffer.from(answers.map(([path, told]) => `${path}\0filter\0${told}\0`).join(''))
      const found: [number, number][] = []
      const parser = createFilterParser((asked, filter) => found.push([asked, filter]))
      let start = 0
      for (const length of [...cuts, output.length]) {
        const chunk = Buffer.from(output.subarray(start, start + length))
        parser.take(chunk)
        // As the next chunk may do.
        chunk.fill('?')
        start += length
      }
      expect(found).toEqual(answers.map(([, told], asked) => [asked, FILTERS[told] ?? FILTER.other]))
    }),
  )
})
