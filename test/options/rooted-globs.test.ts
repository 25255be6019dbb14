import { symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { Failure } from '../../src/failure.js'
import { globMatcher } from '../../src/globs/glob.js'
import type { RawOptions } from '../../src/options/raw.js'
import { resolveOptions } from '../../src/options/resolve.js'
import { testOnLinux } from '../fixtures/platform.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

function excluded(root: string, glob: string, paths: string[] = ['data']): string[] {
  return resolveOptions({ root, given: { exclude: [glob], paths } }).exclude
}

/** Whether `exclude` leaves out a path, however the glob is written. */
function leavesOut(root: string, glob: string, path: string, paths?: string[]): boolean {
  return excluded(root, glob, paths).some((each) => globMatcher(each)(path))
}

describe('a glob that is written otherwise than paths are', () => {
  const root = makeTree({
    'data/archive/a': '',
    'data/a': '',
    'data/[x]/a': '',
    'data/x/a': '',
    'data/old (a|b)/1': '',
  })

  test.each([
    ['data/archive/', 'data/archive/a', true],
    ['./data/archive', 'data/archive/a', true],
    ['.//./data//archive/./', 'data/archive/a', true],
    ['data/x/../archive', 'data/archive/a', true],
    [join(root, 'data/archive'), 'data/archive/a', true],
    [join(root, 'data/archive/'), 'data/archive/a', true],
    [join(root, 'data/*/a'), 'data/archive/a', true],
    [join(root, '**/a'), 'data/archive/a', true],
    [root, 'data/archive/a', true],
    ['data/[x]', 'data/[x]/a', true],
    ['data/[x]', 'data/x/a', false],
    ['data/[x]/', 'data/[x]/a', true],
    [join(root, 'data/[x]'), 'data/[x]/a', true],
    ['data/old (a|b)', 'data/old (a|b)/1', true],
    ['data/[xy]', 'data/x/a', true],
    ['data/{archive,x}/', 'data/x/a', true],
    ['./!a', '!a/b', true],
  ])('%s and %j: %j', (glob, path, expected) => {
    expect(leavesOut(root, glob, path)).toBe(expected)
  })

  test.each([
    'data\\archive\\**',
    '.\\data\\archive',
    'data\\{a,x}\\1',
    'data\\\\\\archive',
    'data\\*\\größe',
  ])('with backslashes between directories is refused, with what to write: %s', (glob) => {
    for (const given of [
      { exclude: [glob] },
      { splits: [`train: ${glob}`] },
      { labels: [`${glob}/{label}/*`] },
    ]) {
      expect(() => resolveOptions({ root, given })).toThrow('write / between directories')
    }
  })

  test('has a backslash before what means something, or for itself', () => {
    expect(leavesOut(root, 'data/\\[x\\]/a', 'data/[x]/a')).toBe(true)
    expect(leavesOut(root, 'data/b\\\\c*', 'data/b\\c/1')).toBe(true)
    const odd = makeTree({ 'data/a\\b': '' })
    expect(leavesOut(odd, 'data/a\\b', 'data/a\\b')).toBe(process.platform !== 'win32')
  })

  test.each(['/data/a', '/data/*/a', '../data/a', '/', '{/data,/x}/a', 'a/../../x', '../*/data'])(
    'that can meet nothing is refused: %s',
    (glob) => {
      for (const given of [
        { exclude: [glob] },
        { splits: [`train: ${glob}`] },
        { splits: [`train: !${glob}`] },
      ]) {
        expect(() => resolveOptions({ root, given })).toThrow(Failure)
        expect(() => resolveOptions({ root, given })).toThrow(
          /^Option (exclude|splits): .* lies outside the root/,
        )
      }
      const given: RawOptions = { labels: [`${glob}/{label}/**`] }
      expect(() => resolveOptions({ root, given })).toThrow(/^Option labels: .* lies outside the root/)
    },
  )

  test('what to write is told', () => {
    expect(() => excluded(root, '/data/a')).toThrow("globs are relative to the root, such as 'data/a'.")
  })

  test.each(['[z-a]', '{a,b}'.repeat(20), '(a|b)'])(
    'what can not be read is refused by its option: %s',
    (glob) => {
      const given: RawOptions[] = [
        { exclude: [glob] },
        { splits: [`x: ${glob}`] },
        { labels: [`${glob}/{label}`] },
      ]
      for (const each of given)
        expect(() => resolveOptions({ root, given: each })).toThrow(/^Option \w+: .* glob: /)
    },
  )

  test('many lines of many alternatives are refused', () => {
    const lines = Array.from({ length: 30 }, (_, line) => `${line}{1..1000}`)
    expect(() => excluded(root, lines.join('\n'))).toThrow('its lines stand for more than 20,000 globs')
  })

  test('splits and labels are read alike', () => {
    const given = {
      splits: [`train: ${join(root, 'data/archive/')}`, 'test: ./!a', 'x: !./data/x'],
      labels: ['./data/{label}/'],
    }
    expect(resolveOptions({ root, given })).toMatchObject({
      splits: [
        { name: 'train', glob: 'data/archive/' },
        { name: 'test', glob: '\\!a' },
        { name: 'x', glob: '!data/x' },
      ],
      labels: { pattern: 'data/{label}/' },
    })
    expect(() => resolveOptions({ root, given: { labels: ['!a/{label}'] } })).toThrow(/starts with !/)
  })

  test('what paths name outside of the root can be met', () => {
    const other = makeTree({ 'a/old/1': '' })
    const up = join('..', other.slice(dirname(root).length + 1))
    expect(leavesOut(root, `${other}/a/old/`, `${other}/a/old/1`, [other])).toBe(true)
    expect(leavesOut(root, `${other}/*/old`, `${other}/a/old/1`, [`${other}/a`])).toBe(true)
    expect(leavesOut(root, '/**/old', `${other}/a/old/1`, [`${other}/a`])).toBe(true)
    if (dirname(other) !== dirname(root)) return
    expect(leavesOut(root, `${other}/a/old`, `${up}/a/old/1`, [up])).toBe(true)
    expect(leavesOut(root, `${up}/*/old`, `${other}/a/old/1`, [other])).toBe(true)
  })

  testOnLinux('a root that is reached by a link is the same place', () => {
    const link = join(makeTree({ x: '' }), 'link')
    symlinkSync(root, link)
    expect(leavesOut(link, join(link, 'data/archive'), 'data/archive/a')).toBe(true)
    expect(leavesOut(link, join(root, 'data/archive'), 'data/archive/a')).toBe(true)
    expect(leavesOut(root, join(link, 'data/archive'), 'data/archive/a')).toBe(true)
  })
})
