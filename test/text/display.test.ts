import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodePath } from '../../src/paths/lossless.js'
import { display } from '../../src/text/display.js'
import { hostileText } from '../fixtures/hostile.js'

// Everything that Unicode counts as control or format character, but for the two joiners that scripts need.
const UNSAFE =
  /(?![\u200c\u200d])[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u

/** What `display` escaped, read back. */
function undisplay(shown: string): string {
  return shown.replace(
    /\\(?:(\\)|n|r|t|x(..)|u([0-9a-f]{4})|u\{(.*?)\})/g,
    (sequence, backslash, byte, unit, point) => {
      if (backslash !== undefined) return '\\'
      if (byte !== undefined) {
        const value = Number.parseInt(byte, 16)
        return String.fromCharCode(value < 0x80 ? value : 0xdc00 + value)
      }
      if (unit !== undefined || point !== undefined)
        return String.fromCodePoint(Number.parseInt(unit ?? point, 16))
      return { n: '\n', r: '\r', t: '\t' }[sequence.charAt(1)] ?? sequence
    },
  )
}

describe('display', () => {
  test.each([
    ['data/train/cat 1.jpg', 'data/train/cat 1.jpg'],
    ['Größe/日本語/🐈.png', 'Größe/日本語/🐈.png'],
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\\', '\\\\'],
    ['::error::x', ':\\x3aerror:\\x3ax'],
    [':::', ':\\x3a:'],
    ['##[group]', '#\\x23[group]'],
    ['###[', '##\\x23['],
    ['\u202egnp', '\\u202egnp'],
    ['\u001b[31m', '\\x1b[31m'],
    ['\u009b', '\\u009b'],
    ['\udc9b', '\\x9b'],
    ['\u{e0041}', '\\u{e0041}'],
  ])('shows %j as %j', (text, shown) => {
    expect(display(text)).toBe(shown)
  })

  test('leaves nothing that a runner, a terminal or a reader could take for something else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(display(text)).not.toMatch(UNSAFE)
        expect(display(text)).not.toMatch(/::|##\[/)
      }),
    )
  })

  test('can be read back, so that no two names are shown alike', () => {
    const anyName = fc.oneof(
      hostileText,
      fc.uint8Array().map((bytes) => decodePath(Buffer.from(bytes))),
    )
    fc.assert(
      fc.property(anyName, (text) => expect(undisplay(display(text))).toBe(text)),
      { examples: [['\u{e0000}'], ['\u{1d173}\u202e\\u202e']] },
    )
    // The C1 characters and the bytes of the same number are where two could meet.
    const shown = new Set<string>()
    for (let code = 0x80; code <= 0xff; code++) {
      shown.add(display(String.fromCharCode(code)))
      shown.add(display(String.fromCharCode(0xdc00 + code)))
    }
    expect(shown.size).toBe(256)
  })
})
