import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { patternLabels } from '../../src/layout/labels/label-pattern.js'
import { anyText } from '../fixtures/any-text.js'
import { placesOf } from '../judge/built.js'

/** `label@dataset`, or `null`. */
function labelBy(pattern: string, path: string): string | null {
  const found = patternLabels(pattern)(path)
  return found && `${found.label}@${found.dataset}`
}

describe('a label is a part of one component', () => {
  test.each([
    ['data/{label}/**', 'data/cat/a/1.png', 'cat@data'],
    ['data/{label}', 'data/cat/a/1.png', 'cat@data'],
    ['./data/{label}/', 'data/cat/a/1.png', 'cat@data'],
    ['data/{label}/*.png', 'data/cat/1.png', 'cat@data'],
    ['data/{label}/*.png', 'data/cat/a/1.png', null],
    ['data/class_{label}/**', 'data/class_7/1.png', '7@data'],
    ['data/class_{label}', 'data/class_7/1.png', '7@data'],
    ['data/{label}_*.png', 'data/cat_1_2.png', 'cat@data'],
    ['data/*_{label}.png', 'data/1_big_cat.png', 'big_cat@data'],
    ['**/{label}/*.png', 'a/b/c/1.png', 'c@a/b'],
    ['**/{label}/*', 'a/b/c/1.png', 'c@a/b'],
    ['**/{label}/*', 'c/1.png', 'c@'],
    ['data/*/{label}*', 'data/x/cat_1.png', 'c@data/x'],
    ['data/{label}/*', 'data/cat/a/1.png', 'cat@data'],
    ['**/{label}/**', 'a/b/c/1.png', 'a@'],
    ['{label}/**', 'cat/1.png', 'cat@'],
    ['{a,b}/{label}/**', 'b/cat/1.png', 'cat@b'],
    ['!(x)/{label}/**', 'a/cat/1.png', 'cat@a'],
    ['/mnt/{label}/**', '/mnt/cat/1.png', 'cat@/mnt'],
    ['data/{label}/**', 'data/new\nline/1.png', 'new\nline@data'],
    ['data/{label}/**', 'data/\udcff/1.png', '\udcff@data'],
    ['data/{label}/**', 'data/__proto__/1.png', '__proto__@data'],
    ['LABEL/{label}/**', 'LABEL/cat/1.png', 'cat@LABEL'],
    ['{label}/LABEL/*.png', 'cat/LABEL/1.png', 'cat@'],
    ['**/{label}/*.png', 'new\nline/cat/1.png', 'cat@new\nline'],
    ['{a,a/b}/{label}/**', 'a/b/c/1.png', 'b@a'],
    ['{a/b,a}/{label}/**', 'a/b/c/1.png', 'b@a'],
    ['data/!(*a).{label}', 'data/b.png', 'png@data'],
  ])('%s in %j: %j', (pattern, path, expected) => expect(labelBy(pattern, path)).toBe(expected))

  test.each([
    ['data/{label}/**', 'data/1.png'],
    ['data/{label}', 'data/1.png'],
    ['{label}', '1.png'],
    ['**/{label}/**', '1.png'],
  ])('%s: the own name of %s is no label', (pattern, path) => expect(labelBy(pattern, path)).toBeNull())

  test('whatever the name of the class', () => {
    const name = anyText({ minLength: 1 }).filter((text) => !/\/|^\.\.?$/.test(text))
    fc.assert(
      fc.property(name, (label) => {
        expect(labelBy('d/{label}/*', `d/${label}/1.png`)).toBe(`${label}@d`)
        expect(labelBy('d/c_{label}_x/*', `d/c_${label}_x/1.png`)).toBe(`${label}@d`)
      }),
    )
  })
})

test('labels by pattern are compared within the dataset of the split, else above the label', () => {
  const paths = ['data/train/cat/1.png', 'data/test/dog/2.png', 'data/extra/cat/3.png', 'other/4.png']
  expect(placesOf(paths, { labels: { pattern: 'data/*/{label}/**' } })).toEqual({
    'data/train/cat/1.png': 'train cat data',
    'data/test/dog/2.png': 'test dog data',
    'data/extra/cat/3.png': '- cat data/extra',
    'other/4.png': '- - -',
  })
})

test('a pattern that is no expression with a label is told, not guessed', () => {
  expect(() => patternLabels('data/{1..1000000}/{label}')).toThrow(/^labels: /)
})
