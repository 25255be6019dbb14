import { describe, expect, test } from '@jest/globals'
import { createComparer } from '../../src/kinds/near-picture/likeness.js'
import { type Look, printOf, readPrint } from '../../src/kinds/near-picture/print.js'

const SIDE = 64

/** A pseudo-random number from -1 to 1 for each cell, always the same. */
function noiseAt(seed: number, cell: number): number {
  const value = Math.sin(seed * 127.1 + cell * 311.7) * 43758.5453
  return 2 * (value - Math.floor(value)) - 1
}

/** Thumbnails by a function of the cell, 0 to 255. */
function lumaOf(value: (x: number, y: number, cell: number) => number): Uint8Array {
  return Uint8Array.from({ length: SIDE * SIDE }, (_, cell) =>
    Math.max(0, Math.min(255, Math.round(value(cell % SIDE, Math.floor(cell / SIDE), cell)))),
  )
}

const GREY = new Uint8Array(3 * 64).fill(128)

function pictureOf(luma: Uint8Array, more: Partial<Look> = {}) {
  const print = readPrint(printOf({ format: 'png', width: 640, height: 480, luma, colours: GREY, ...more }))
  if (print === null) throw new Error('no fingerprint')
  return print
}

type Picture = ReturnType<typeof pictureOf>

/** Compared as they are, and not turned. */
function compare(one: Picture, other: Picture) {
  return createComparer((picture) => (picture === 0 ? one : other)).compare(0, 1, 1)
}

const photo = (seed: number, weight = 60) => lumaOf((_, __, cell) => 128 + weight * noiseAt(seed, cell))

/** Two thumbnails, of which the second is the first with something else mixed into it. */
function mixed(share: number): [Picture, Picture] {
  const other = lumaOf(
    (_, __, cell) => 128 + 60 * (Math.sqrt(1 - share * share) * noiseAt(1, cell) + share * noiseAt(2, cell)),
  )
  return [pictureOf(photo(1)), pictureOf(other)]
}

describe('photos', () => {
  test('are near-identical from a correlation of .93 on', () => {
    const above = compare(...mixed(0.33))
    expect([above.isProved, above.similarity >= 0.93, above.similarity < 0.96]).toEqual([true, true, true])
    const below = compare(...mixed(0.42))
    expect([below.isProved, below.canAlign, below.similarity < 0.93, below.similarity > 0.88]).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  test('of other colours are others, unless one of them is as good as grey', () => {
    const coloured = (red: number, blue: number) =>
      Uint8Array.from({ length: 3 * 64 }, (_, at) => [red, 100, blue][at % 3] as number)
    const withColours = (colours: Uint8Array) => pictureOf(photo(1), { colours })
    expect(compare(withColours(coloured(200, 60)), withColours(coloured(190, 70))).isProved).toBe(true)
    const others = compare(withColours(coloured(200, 60)), withColours(coloured(60, 200)))
    expect([others.isProved, others.canAlign]).toEqual([false, false])
    expect(compare(withColours(coloured(200, 60)), withColours(GREY)).isProved).toBe(true)
  })
})

describe('pictures of which too little is seen', () => {
  test.each<[string, Uint8Array, Partial<Look>, boolean]>([
    ['a side of 32 pixels', photo(1), { width: 32, height: 40 }, true],
    ['a side of 31 pixels', photo(1), { width: 31, height: 400 }, false],
    ['nearly one brightness', photo(1, 8), {}, false],
    ['a smooth slope without detail', lumaOf((x, y) => 2 * (x + y)), {}, false],
  ])('%s', (_, luma, more, isCompared) => {
    const picture = pictureOf(luma, more)
    expect(compare(picture, picture).isProved).toBe(isCompared)
    if (!isCompared) expect(compare(picture, picture)).toMatchObject({ similarity: 0, canAlign: false })
  })
})

/** A slide: white, with some lines of text; `word` changes the brightness of a few cells. */
function slide(word: (x: number, y: number, cell: number) => number = () => 0, share = 0.5): Picture {
  return pictureOf(
    lumaOf((x, y, cell) => (y < SIDE * share ? 250 : 150 + 90 * noiseAt(3, cell)) - word(x, y, cell)),
  )
}

describe('flat pictures', () => {
  test('need a correlation of .995, and are not aligned', () => {
    const faint = slide((_, y, cell) => (y < SIDE / 2 ? 0 : 9 * noiseAt(4, cell)))
    const strong = slide((_, y, cell) => (y < SIDE / 2 ? 0 : 14 * noiseAt(4, cell)))
    expect(compare(slide(), slide())).toMatchObject({ isProved: true, canAlign: false })
    const [less, more] = [compare(slide(), faint), compare(slide(), strong)]
    expect([less.isProved, less.similarity >= 0.995]).toEqual([true, true])
    expect([more.isProved, more.canAlign, more.similarity < 0.995, more.similarity > 0.98]).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  test('count as flat from .35 of their cells on', () => {
    const changed = (share: number) =>
      compare(
        slide(() => 0, share),
        slide((_, y, cell) => (y < SIDE * share ? 0 : 25 * noiseAt(4, cell)), share),
      )
    expect(slide(() => 0, 0.3).flat).toBeLessThan(0.35)
    expect(slide(() => 0, 0.4).flat).toBeGreaterThan(0.35)
    expect([changed(0.3).isProved, changed(0.4).isProved]).toEqual([true, false])
  })

  test('must not differ in one place, however alike the rest is', () => {
    const place = (x: number, y: number): boolean => x >= 8 && x < 16 && y >= 8 && y < 16
    const other = slide((x, y, cell) => (place(x, y) ? 14 * (1 + noiseAt(5, cell)) : 0))
    const compared = compare(slide(), other)
    expect([compared.isProved, compared.similarity >= 0.995]).toEqual([false, true])
  })

  test('must have nearly the same colours everywhere', () => {
    const withColour = (value: number) => {
      const colours = GREY.slice()
      colours[100] = value
      return pictureOf(slide().luma, { colours })
    }
    expect(compare(withColour(128), withColour(144)).isProved).toBe(true)
    expect(compare(withColour(128), withColour(145)).isProved).toBe(false)
  })
})

describe('small pictures', () => {
  /** 32 × 32 pixels, each of which is four cells of the thumbnail. */
  const small = (valueAt: (x: number, y: number) => number): Picture =>
    pictureOf(
      lumaOf((x, y) => valueAt(x >> 1, y >> 1)),
      { width: 32, height: 32 },
    )

  test('are flat where their own pixels are, however coarse they are compared', () => {
    const edge = (x: number, y: number): boolean => (x + 2 * y) % 9 < 2
    expect(small((x, y) => (edge(x, y) ? 40 : 250)).flat).toBeGreaterThan(0.35)
    expect(small((x, y) => 128 + 60 * noiseAt(1, 32 * y + x)).flat).toBeLessThan(0.05)
  })
})
