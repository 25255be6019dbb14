import { describe, expect, test } from '@jest/globals'
import { toBeDecoded } from '../../../src/compare/pictures/equal.js'
import { candidatesAmong, hashesIn } from '../../../src/compare/pictures/near-pairs.js'
import type { Prints } from '../../../src/compare/print-source.js'
import { emptyPrints, printAt } from '../../../src/compare/prints.js'
import { addPixels, addTop, PRINT_BYTES, printOf } from '../../../src/kinds/near-picture/print.js'

const luma = Uint8Array.from(
  { length: 64 * 64 },
  (_, cell) => 128 + 100 * Math.sin(cell / 5 + (cell % 64) / 3),
)
/** One cell by one step: what another quality changes at least. */
const changed = Uint8Array.from(luma, (value, cell) => (cell === 2000 ? value + 1 : value))

interface Seen {
  luma?: Uint8Array
  width?: number
  isExact?: boolean
  top?: number
  pixels?: number
}

/** Numbers of the pictures that have to be decoded. */
function decoded(part: 'tops' | 'pixels', pictures: readonly Seen[]): number[] {
  const prints: Prints = emptyPrints(pictures.length, PRINT_BYTES)
  pictures.forEach(({ luma: own = luma, width = 800, isExact = false, top, pixels }, picture) => {
    const colours = new Uint8Array(3 * 64).fill(128)
    prints.bytes.set(
      printOf({ format: 'png', width, height: 600, luma: own, colours, isExact }),
      picture * printAt(prints, 0).length,
    )
    const print = printAt(prints, picture)
    if (top !== undefined) addTop(print, new Uint8Array(32).fill(top))
    if (pixels !== undefined) addPixels(print, new Uint8Array(32).fill(pixels))
  })
  const hashed = hashesIn(
    prints,
    pictures.map((_, picture) => picture),
  )
  return toBeDecoded(
    part,
    candidatesAmong(hashed, () => true),
    hashed,
    prints,
  )
}

describe('pictures that are decoded whole, to see whether they are equal', () => {
  test('look the same, and have the same size', () => {
    expect(decoded('pixels', [{}, {}])).toEqual([0, 1])
    expect(decoded('pixels', [{}, { width: 801 }])).toEqual([])
    expect(decoded('pixels', [{}, { luma: changed }])).toEqual([0, 1])
  })

  test('are none whose thumbnails hold all of their pixels, and differ', () => {
    expect(decoded('pixels', [{ isExact: true }, { isExact: true, luma: changed }])).toEqual([])
    expect(decoded('pixels', [{ isExact: true }, { isExact: true }])).toEqual([0, 1])
    expect(decoded('pixels', [{ isExact: true }, { luma: changed }])).toEqual([0, 1])
  })

  test('are none whose topmost rows differ', () => {
    expect(decoded('tops', [{}, {}])).toEqual([0, 1])
    expect(decoded('tops', [{ top: 1 }, {}])).toEqual([1])
    expect(decoded('pixels', [{ top: 1 }, { top: 2 }])).toEqual([])
    expect(decoded('pixels', [{ top: 1 }, { top: 1 }])).toEqual([0, 1])
  })

  test('are those of which the topmost rows can not be had alone', () => {
    expect(decoded('pixels', [{ top: 0 }, { top: 2 }])).toEqual([0, 1])
    expect(decoded('tops', [{ top: 0 }, { top: 2 }])).toEqual([])
  })

  test('are not decoded twice', () => {
    expect(decoded('pixels', [{ pixels: 1 }, {}])).toEqual([1])
    expect(decoded('pixels', [{ pixels: 1 }, { pixels: 1 }])).toEqual([])
  })
})
