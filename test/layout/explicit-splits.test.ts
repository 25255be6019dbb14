import { expect, test } from '@jest/globals'
import { Failure } from '../../src/failure.js'
import { readLayout } from '../../src/layout/layout.js'
import { explicitSplits } from '../../src/layout/splits/explicit-splits.js'
import { filesAt, placesOf } from '../judge/built.js'

/** The split that `NAME: GLOB` lines give each path. */
function splitsBy(lines: [string, string][], paths: string[]): (string | null)[] {
  const find = explicitSplits(lines.map(([name, glob]) => ({ name, glob })))
  return paths.map((path) => find(path)?.split ?? null)
}

test('the lines replace what names show, the first that matches wins, names stay as given', () => {
  const paths = ['data/a/x/1.png', 'data/a/2.png', 'data/b/3.png', 'data/train/4.png', 'data/test/5.png']
  const lines: [string, string][] = [
    ['Hard', 'data/a/x/**'],
    ['constructor', 'data/a'],
    ['Val', 'data/b/*.png'],
  ]
  expect(splitsBy(lines, paths)).toEqual(['Hard', 'constructor', 'Val', null, null])
})

test.each([
  ['data/a', 'data/a/b/c.png', true],
  ['data/a/', 'data/a/b/c.png', true],
  ['./data/a', 'data/a/b.png', true],
  ['./train (1)', 'train (1)/b.png', true],
  ['data/a', 'data/ab/c.png', false],
  ['data/a', 'data/a', true],
  ['data/v*', 'data/v1/deep/c.png', true],
  ['data/*.png', 'data/a/c.png', false],
  ['data/**/x.png', 'data/x.png', true],
  ['data/{a,b}/**', 'data/b/c.png', true],
  ['data/{2015..2017}', 'data/2016/c.png', true],
  ['data/{2015..2017}', 'data/2/c.png', false],
  ['data/fold[12]', 'data/fold2/c.png', true],
  ['data/train (1)', 'data/train (1)/c.png', true],
  ['data/[a]', 'data/[a]/c.png', true],
  ['data/\\[a\\]/**', 'data/[a]/c.png', true],
  ['data/\\[a\\]/**', 'data/a/c.png', false],
  ['data/**', 'data/new\nline/\n.png', true],
  ['data/*', 'data/a\nb.png', true],
  ['data/**/*.png', 'data/new\nline/c.png', true],
  ['data/?.png', 'data/\udcff.png', true],
  ['data/*/**', 'data/.hidden/.c.png', true],
  ['!data/a', 'data/a/c.png', false],
  ['!data/a', 'data/b/c.png', true],
  ['!data/{a,b}', 'data/b/c.png', false],
  ['**', 'anything.png', true],
])('%j and %j: %s', (glob, path, matches) => {
  expect(splitsBy([['s', glob]], [path])).toEqual([matches ? 's' : null])
})

test('classes lie below the fixed part of the glob, in one dataset', () => {
  const splits = [
    { name: 'seen', glob: 'a/seen/**' },
    { name: 'unseen', glob: 'b/{x,y}/*/*.png' },
  ]
  expect(
    placesOf(['a/seen/cat/1.png', 'a/seen/2.png', 'b/x/dog/3.png', 'b/y/cat/4.png', 'c/cat/5.png'], {
      splits,
    }),
  ).toEqual({
    'a/seen/cat/1.png': 'seen cat .',
    'a/seen/2.png': 'seen - .',
    'b/x/dog/3.png': 'unseen dog .',
    'b/y/cat/4.png': 'unseen cat .',
    'c/cat/5.png': '- - -',
  })
})

test.each(['data/*/train', 'data/*/train/**', 'data/train_*', 'data/train_*/**', '**/*.png'])(
  'what the wildcard of %s stands for is no class',
  (glob) => {
    const paths = [
      'data/one/train/1.png',
      'data/two/train/2.png',
      'data/train_1/3.png',
      'data/train_2/4.png',
      'other/5.png',
      'more/6.png',
    ]
    const places = placesOf(paths, { splits: [{ name: 's', glob }] })
    expect(Object.values(places).filter((place) => place !== '- - -' && place !== 's - .')).toEqual([])
    expect(Object.values(places)).toContain('s - .')
  },
)

test('a glob that cannot be read is named', () => {
  expect(() => splitsBy([['s', `data/${'x'.repeat(70_000)}*`]], [])).toThrow(Failure)
  expect(() => splitsBy([['s', 'data/{1..1000000}']], [])).toThrow(
    /^splits: "data\/\{1\.\.1000000\}" can't be read/,
  )
})

test('what lies beside the splits that the user names is of the same dataset, though of no split', () => {
  const paths = ['data/one/1.bin', 'data/two/2.bin', 'data/three/3.bin', 'other/4.bin']
  const splits = [
    { name: 'train', glob: 'data/one' },
    { name: 'test', glob: 'data/two/**' },
  ]
  const { placementOf } = readLayout(filesAt(paths), { splits, labels: 'auto' })
  expect(paths.map((path) => placementOf(path).dataset)).toEqual(['', '', '', 'other'])
  const labelled = readLayout(filesAt(paths), { splits, labels: { pattern: '*/{label}/*' } })
  expect(paths.map((path) => labelled.placementOf(path).dataset)).toEqual(['', '', '', 'other'])
})
