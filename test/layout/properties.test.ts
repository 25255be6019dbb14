import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ELSEWHERE } from './layouts/elsewhere.js'
import { CLASSIFIED } from './layouts/pictures.js'
import { TABLES_AND_TEXTS } from './layouts/texts.js'
import { ANNOTATED } from './layouts/views.js'
import { expand, seen } from './seen.js'

const LAYOUTS = [...CLASSIFIED, ...ANNOTATED, ...TABLES_AND_TEXTS, ...ELSEWHERE]
const LAYOUT = fc.constantFrom(...LAYOUTS)

type Paths = readonly string[]

function pathsOf({ samples, besides = [] }: (typeof LAYOUTS)[number]): string[] {
  return expand([...samples, ...besides])
}

function treeOf(paths: Paths): Map<string, string> {
  return new Map(paths.map((path) => [path, path]))
}

test('the order of files never matters', () => {
  const shuffled = LAYOUT.chain((layout) => {
    const paths = pathsOf(layout)
    return fc.tuple(fc.constant(paths), fc.shuffledSubarray(paths, { minLength: paths.length }))
  })
  fc.assert(
    fc.property(shuffled, ([paths, others]) => {
      expect(seen(treeOf(others))).toEqual(seen(treeOf(paths)))
    }),
  )
})

test('a file in another dataset changes nothing of the others', () => {
  const added = fc.constantFrom(
    ...[
      'zz other/train/cat/1.jpg',
      'zz data/test.csv',
      'zz/masks/1.png',
      'zz/a.json',
      'zz/train.py',
      'zz/images/x.txt',
    ],
  )
  fc.assert(
    fc.property(LAYOUT, fc.array(added), (layout, more) => {
      const paths = pathsOf(layout).map((path) => `datasets/one/${path}`)
      const alone = seen(treeOf(paths))
      const beside = seen(treeOf([...paths, ...more.map((path) => `datasets/two/${path}`)]))
      const ofOne = (lines: Paths): string[] => lines.filter((line) => line.startsWith('datasets/one'))
      expect(ofOne(beside.samples)).toEqual(alone.samples)
      expect(ofOne(beside.recognised)).toEqual(alone.recognised)
    }),
  )
})

test('another general word as the name of a dataset changes nothing but paths', () => {
  fc.assert(
    fc.property(LAYOUT, fc.constantFrom('dataset', 'Data', 'my data', 'corpus'), (layout, name) => {
      const inside = (directory: string): string[] => pathsOf(layout).map((path) => `${directory}/${path}`)
      const renamed = (lines: Paths): string[] =>
        lines.map((line) => (line.startsWith(name) ? `data${line.slice(name.length)}` : line))
      const before = seen(treeOf(inside('data')))
      const after = seen(treeOf(inside(name)))
      expect(renamed(after.samples)).toEqual(before.samples)
      expect(renamed(after.recognised)).toEqual(before.recognised)
      expect(after.skipped).toEqual(before.skipped)
    }),
  )
})
