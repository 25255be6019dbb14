import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadFormat } from '../../src/formats.js'
import { display } from '../../src/text/display.js'
import { displayApart } from '../../src/wording/alike.js'
import { annotationText } from '../../src/wording/annotation-text.js'
import { hostileText } from '../fixtures/hostile.js'
import { rendererOf } from '../fixtures/listed.js'
import { finding, report } from '../fixtures/reports.js'

const shown = (...texts: string[]): string[] => texts.map(displayApart(texts))

describe('names that look the same show where they differ', () => {
  test.each<[string, string, string, string, string]>([
    ['forms of a letter', 'caf\u00e9.jpg', 'cafe\u0301.jpg', 'caf\\u00e9.jpg', 'cafe\\u0301.jpg'],
    [
      'forms of a syllable',
      '\uac01.png',
      '\u1100\u1161\u11a8.png',
      '\\uac01.png',
      '\\u1100\\u1161\\u11a8.png',
    ],
    ['a joiner', 'a.png', 'a\u200d.png', 'a.png', 'a\\u200d.png'],
    ['a variation selector', '\u2764.png', '\u2764\ufe0f.png', '\u2764.png', '\u2764\\ufe0f.png'],
    ['fillers', 'a\u3164', 'a\u115f', 'a\\u3164', 'a\\u115f'],
    ['the blank of Braille', 'a\u2800', 'a', 'a\\u2800', 'a'],
    ['another space', 'a b', 'a\u00a0b', 'a\\x20b', 'a\\u00a0b'],
    ['one space more', 'a b', 'a  b', 'a b', 'a \\x20b'],
    ['a space at the end', 'a', 'a ', 'a', 'a\\x20'],
  ])('%s', (_, one, other, shownOne, shownOther) => {
    expect(shown(one, other)).toEqual([shownOne, shownOther])
    expect(shown(`x/${one}/y`, `z/${other}`)).toEqual([`x/${shownOne}/y`, `z/${shownOther}`])
  })

  test('more than two, and nothing else changes', () => {
    expect(shown('d\u00e9/a', 'de\u0301/a', 'd\u00e9\u200d/a', '\u00fc/a')).toEqual([
      'd\\u00e9/a',
      'de\\u0301/a',
      'd\\u00e9\\u200d/a',
      '\u00fc/a',
    ])
  })

  test('what differs to the eye stays as it is', () => {
    for (const names of [
      ['\u00e9', 'e'],
      ['\u0430', 'a'],
      ['a b', 'ab'],
      ['\u30c7\u30fc\u30bf/1', '\u30c7\u30fc\u30bf/2'],
    ])
      expect(shown(...names)).toEqual(names)
  })
})

test('different texts are never shown alike, and each is as safe as ever', () => {
  const part = fc.constantFrom(
    'a',
    ':',
    '#',
    '#[',
    '\\',
    ' ',
    '/',
    '\u00e9',
    'e',
    '\u0301',
    '\u200d',
    '\u3164',
    '\u{1f5bc}',
    '\udc80',
  )
  const name = fc.oneof(
    hostileText,
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 6 }), (names) => {
      const all = shown(...names)
      expect(new Set(all).size).toBe(names.length)
      for (const text of all) {
        expect(text).not.toMatch(/::|##\[|[\n\r]/)
        // Escapes are plain text: what is shown has nothing left to escape but its own backslashes.
        expect(display(text).replaceAll('\\\\', '\\')).toBe(text)
      }
    }),
    { numRuns: 500 },
  )
})

describe('every report that people read tells such members apart', () => {
  const composed = 'data/train/caf\u00e9/1.jpg'
  const decomposed = 'data/test/cafe\u0301/1.jpg'
  const found = finding(
    ['split-leakage'],
    [
      { path: decomposed, split: 'test' },
      { path: composed, split: 'train', isNew: false },
    ],
  )

  test.each(['text', 'markdown', 'html'])('%s', async (format) => {
    const text = (await rendererOf(format))(report([found]))
    expect(text).toContain('data/train/caf\\u00e9/1.jpg')
    expect(text).toContain('data/test/cafe\\u0301/1.jpg')
    expect(await loadFormat(format)).toBeDefined()
  })

  test('annotations', () => {
    expect(annotationText(found, 'split-leakage').message).toContain('data/train/caf\\u00e9/1.jpg')
  })

  test('and so do labels that look the same', async () => {
    const conflict = finding(
      ['label-conflict'],
      [
        { path: 'data/caf\u00e9/1.jpg', label: 'caf\u00e9' },
        { path: 'data/cafe\u0301/1.jpg', label: 'cafe\u0301' },
      ],
    )
    for (const format of ['text', 'markdown', 'html']) {
      const text = (await rendererOf(format))(report([conflict]))
      expect(text).toMatch(/caf\\u00e9.* ↔ .*cafe\\u0301|cafe\\u0301.* ↔ .*caf\\u00e9/)
    }
  })
})
