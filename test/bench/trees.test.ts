import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildIndex } from '../../bench/trees/git.mjs'
import { draw, SHAPES } from '../../bench/trees/shapes.mjs'
import { truth } from '../../bench/trees/truth.mjs'

test('the lower bound: groups whole, one block of what shares a size, nothing of the others', () => {
  // Contents 0 (three files) and 1 (one file) have 10,000 bytes, 2 is alone with its size, 3 and 4 are small.
  const drawn = { contentOf: [0, 0, 1, 0, 2, 3, 4], sizeOf: [10_000, 10_000, 50_000, 300, 300] }
  expect(truth(drawn)).toEqual({
    files: 7,
    bytes: 90_600,
    groups: 1,
    duplicateFiles: 3,
    leastBytes: 3 * 10_000 + 4096 + 2 * 300,
  })
})

test('the lower bound is never more than all bytes, nor less than those of the groups', () => {
  const files = fc.array(fc.nat(5), { minLength: 1 })
  const sizes = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(files, sizes, (contentOf, sizeOf) => {
      const { bytes, leastBytes, duplicateFiles } = truth({ contentOf, sizeOf })
      expect(leastBytes).toBeLessThanOrEqual(bytes)
      expect(leastBytes).toBeGreaterThanOrEqual(duplicateFiles)
    }),
  )
})

test.each(Object.keys(SHAPES))(
  '%s: as many files as asked for, no path twice, the same each time',
  (shape) => {
    const drawn = draw(shape, 300)
    expect(new Set(drawn.paths).size).toBe(300)
    expect(drawn).toEqual(draw(shape, 300))
    expect(Math.max(...drawn.contentOf)).toBe(drawn.sizeOf.length - 1)
    // The number that makes a content unlike all others follows the common head.
    expect(Math.min(...drawn.sizeOf)).toBeGreaterThanOrEqual((SHAPES[shape]?.head ?? 0) + 4)
  },
)

test('shapes are what they are named for', () => {
  const folders = (shape: string) => new Set(draw(shape, 300).paths.map((path) => path.replace(/[^/]*$/, '')))
  expect(truth(draw('oneGroup', 300))).toMatchObject({ groups: 1, duplicateFiles: 300 })
  expect(truth(draw('pairs', 300))).toMatchObject({ groups: 150, duplicateFiles: 300 })
  expect(folders('wide').size).toBe(1)
  expect(folders('ordinary').size).toBeGreaterThan(20)
  for (const path of draw('deep', 300).paths) expect(path.split('/')).toHaveLength(60)
  expect(truth(draw('tiny', 3000)).duplicateFiles / 3000).toBeCloseTo(0.19, 1)
})

test('an index has all entries, sorted as git sorts them, and its base lacks a few', () => {
  const directory = mkdtempSync(join(tmpdir(), 'bench-index-'))
  try {
    const index = buildIndex(directory, 'deep', 200)
    const git = (...args: string[]) => execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8' })
    const entries = git('ls-files', '-s').trimEnd().split('\n')
    expect(entries.map((line) => line.split('\t')[1])).toEqual(draw('deep', 200).paths.sort())
    expect(new Set(entries.map((line) => line.split(' ')[1])).size).toBe(draw('deep', 200).sizeOf.length)
    expect(git('diff', '--name-status', '--cached', 'HEAD')).toBe('')
    expect(git('diff', '--name-status', index.base, 'HEAD').match(/^A\t/gm)).toHaveLength(10)
    expect(git('rev-parse', 'HEAD^').trim()).toBe(index.base)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
})
