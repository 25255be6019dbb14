import { expect, test } from '@jest/globals'
import { numbersTo } from '../../src/columns/numbers.js'
import { unmatchedLines } from '../../src/layout/unmatched-lines.js'
import type { Options } from '../../src/model.js'
import { filesAt } from '../judge/built.js'

const PATHS = ['data/one/cat/1.png', 'data/two/cat/2.png']

function told(options: Partial<Pick<Options, 'splits' | 'labels'>>, paths = PATHS): string[] {
  const files = filesAt(paths)
  return unmatchedLines(files, [...numbersTo(files.names.length)], {
    splits: 'auto',
    labels: 'auto',
    ...options,
  })
}

const line = (name: string, glob: string) => ({ name, glob })

test('nothing is said of lines and patterns that say something, or where there is no data', () => {
  expect(told({})).toEqual([])
  expect(
    told({ splits: [line('a', 'data/one'), line('b', 'data/**')], labels: { pattern: '**/{label}/*' } }),
  ).toEqual([])
  expect(told({ splits: [line('a', 'nothing')], labels: { pattern: 'no/{label}/*' } }, [])).toEqual([])
})

test('a line that no file matches, or only files of a line before it', () => {
  const splits = [line('train', 'dta/one/**'), line('train', 'data/**'), line('te\u001bst', 'data/two/**')]
  expect(told({ splits })).toEqual([
    'splits: no data file matches "dta/one/**", so that line of train does nothing',
    'splits: all data files that match "data/two/**" match a line before it, so that line of te\\x1bst does nothing',
  ])
})

test('a pattern that gives no file a label', () => {
  expect(told({ labels: { pattern: 'dta/{label}/*' } })).toEqual([
    'labels: no data file matches "dta/{label}/*", so no file has a label',
  ])
})
