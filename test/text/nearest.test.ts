import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { editDistance, nearest } from '../../src/text/nearest.js'

const NAMES = ['paths', 'exclude', 'fail-on', 'min-size', 'if-no-files-found'] as const

describe('nearest', () => {
  test.each([
    ['path', 'paths'],
    ['excludes', 'exclude'],
    ['exlcude', 'exclude'],
    ['FAIL-ON', 'fail-on'],
    ['fail_on', 'fail-on'],
    ['minsize', 'min-size'],
    ['if-no-file-found', 'if-no-files-found'],
  ])('%s was probably meant as %s', (text, name) => {
    expect(nearest(text, NAMES)).toBe(name)
  })

  test.each(['', 'severity', 'x', 'pa', 'sixmin'])('%j is near nothing', (text) => {
    expect(nearest(text, NAMES)).toBeNull()
  })

  test('the nearer of two names wins, and the first of two equally near', () => {
    expect(nearest('nonee', ['note', 'none'])).toBe('none')
    expect(nearest('nome', ['none', 'name'])).toBe('none')
  })

  test('a name with one character dropped or two neighbours swapped is found again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), fc.boolean(), (name, seed, swap) => {
        const at = seed % (name.length - 1)
        const head = name.slice(0, at)
        const changed = swap ? head + name[at + 1] + name[at] + name.slice(at + 2) : head + name.slice(at + 1)
        expect(nearest(changed, NAMES)).toBe(name)
      }),
    )
  })

  test('a very long text is near nothing', () => {
    expect(nearest('x'.repeat(1_000_000), NAMES)).toBeNull()
  })
})

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['gti', 'git', 1],
    ['ca', 'abc', 3],
  ])('%j to %j takes %i edits', (left, right, edits) => {
    expect(editDistance(left, right)).toBe(edits)
  })

  test('is symmetrical, zero only for equal texts, and at most the longer length', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(text, text, (left, right) => {
        const edits = editDistance(left, right)
        expect(edits).toBe(editDistance(right, left))
        expect(edits === 0).toBe(left === right)
        expect(edits).toBeLessThanOrEqual(Math.max(left.length, right.length))
      }),
    )
  })
})
