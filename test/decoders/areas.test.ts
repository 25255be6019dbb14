import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { areasOf } from '../../src/decoders/areas.js'
import type { Areas, Raster } from '../../src/decoders/model.js'

const rasters = fc
  .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), fc.boolean(), fc.integer())
  .map(([width, height, isOpaque, seed]): Raster => {
    const rgba = new Uint8Array(width * height * 4)
    let state = seed | 1
    for (let index = 0; index < rgba.length; index++) {
      state = (state * 1_103_515_245 + 12_345) | 0
      rgba[index] = isOpaque && index % 4 === 3 ? 255 : state >>> 16
    }
    return { width, height, rgba, rest: null }
  })

describe('means of cells', () => {
  test('are those of the pixels over white, each counted by the part of it that lies in the cell', () => {
    fc.assert(
      fc.property(rasters, (raster) => {
        const areas = areasOf(raster, true)
        const expected = slowly(raster)
        expect(largest(areas.luma, expected.luma)).toBeLessThanOrEqual(1)
        expect(largest(areas.chroma, expected.chroma)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 25 },
    )
  })

  test('alpha makes no difference where all is opaque', () => {
    fc.assert(
      fc.property(rasters, (raster) => {
        for (let at = 3; at < raster.rgba.length; at += 4) raster.rgba[at] = 255
        expect(areasOf(raster, true)).toEqual(areasOf(raster, false))
      }),
      { numRuns: 25 },
    )
  })

  test('one colour stays that colour', () => {
    const raster = { width: 71, height: 3, rgba: new Uint8Array(71 * 3 * 4).fill(201), rest: null }
    expect(new Set(areasOf(raster, false).luma)).toEqual(new Set([201]))
    expect(new Set(areasOf(raster, false).chroma)).toEqual(new Set([201]))
  })
})

/** By definition, pixel by pixel and cell by cell. */
function slowly({ width, height, rgba }: Raster): Areas {
  const mean = (row: number, column: number, side: number): [number, number, number] => {
    const sums: [number, number, number] = [0, 0, 0]
    let area = 0
    for (let y = 0; y < height; y++) {
      const down = Math.max(
        0,
        Math.min(y + 1, ((row + 1) * height) / side) - Math.max(y, (row * height) / side),
      )
      for (let x = 0; x < width && down > 0; x++) {
        const across = Math.max(
          0,
          Math.min(x + 1, ((column + 1) * width) / side) - Math.max(x, (column * width) / side),
        )
        area += across * down
        const at = (y * width + x) * 4
        const alpha = (rgba[at + 3] as number) / 255
        for (let channel = 0; channel < 3; channel++) {
          const value = (rgba[at + channel] as number) * alpha + 255 * (1 - alpha)
          sums[channel as 0] += value * across * down
        }
      }
    }
    return sums.map((sum) => sum / area) as [number, number, number]
  }
  const luma = Uint8Array.from({ length: 64 * 64 }, (_, index) => {
    const [red, green, blue] = mean((index / 64) | 0, index % 64, 64)
    return Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
  })
  const cells = Array.from({ length: 64 }, (_, index) => mean((index / 8) | 0, index % 8, 8))
  return { luma, chroma: Uint8Array.from(cells.flat(), Math.round) }
}

function largest(left: Uint8Array, right: Uint8Array): number {
  let most = 0
  for (let index = 0; index < left.length; index++) {
    most = Math.max(most, Math.abs((left[index] as number) - (right[index] as number)))
  }
  return most
}
