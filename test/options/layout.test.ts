import { describe, expect, test } from '@jest/globals'
import type { Given } from '../../src/options/definition.js'
import { parseLabels, parseSplits } from '../../src/options/layout.js'

const given = (first: string, ...rest: string[]): Given => ({ lines: [first, ...rest], place: 'Option x' })

describe('splits', () => {
  test('auto and none stand alone', () => {
    expect(parseSplits(given('auto'))).toBe('auto')
    expect(parseSplits(given('none'))).toBe('none')
    expect(() => parseSplits(given('train: a', 'auto'))).toThrow(/auto stands alone/)
    expect(() => parseSplits(given('none', 'auto'))).toThrow(/none stands alone/)
  })

  test('lines keep their order; a glob keeps colons, and a name may come twice', () => {
    expect(parseSplits(given('train: a/**', 'test:b:c/**', 'train :d'))).toEqual([
      { name: 'train', glob: 'a/**' },
      { name: 'test', glob: 'b:c/**' },
      { name: 'train', glob: 'd' },
    ])
  })

  test('names that other code treats in a special way are names like all others', () => {
    expect(parseSplits(given('__proto__: a'))).toEqual([{ name: '__proto__', glob: 'a' }])
  })

  test.each(['Auto', 'train', ': a', 'train:', 'train: ', 'a/b'])('%j is refused', (line) => {
    expect(() => parseSplits(given(line))).toThrow(`Option x: '${line}' is not of the form NAME: GLOB`)
  })

  test('a name with a slash is refused', () => {
    expect(() => parseSplits(given('data/train: a'))).toThrow("split name 'data/train' holds /")
  })
})

describe('labels', () => {
  test.each(['auto', 'none'] as const)('%s', (word) => {
    expect(parseLabels(given(word))).toBe(word)
  })

  test('a pattern holds {label} exactly once', () => {
    expect(parseLabels(given('data/class_{label}/**'))).toEqual({ pattern: 'data/class_{label}/**' })
  })

  test.each(['Auto', 'data/**', 'data/{label}/{label}', 'data/{Label}'])('%s is refused', (pattern) => {
    expect(() => parseLabels(given(pattern))).toThrow(`Option x: '${pattern}' is neither auto, nor none`)
  })
})
