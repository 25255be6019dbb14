import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ALIKE, alignedCorrelation, bestOf } from '../../src/kinds/near-picture/align.js'
import { correlation, highPass } from '../../src/kinds/near-picture/grid.js'
import { nudged } from '../../src/kinds/near-picture/nudge.js'
import { plainAlignedCorrelation } from './plain-alignment.js'

const WIDE = 96

/** A picture of soft spots, always the same for a seed. */
function pictureOf(seed: number): Float32Array {
  const waves = Array.from({ length: 10 }, (_, wave) => {
    const value = (salt: number): number =>
      Math.abs(Math.sin(seed * 12.9898 + wave * 78.233 + salt) * 43758.5453) % 1
    return { across: value(1) * 0.6, down: value(2) * 0.6, phase: value(3) * 7, height: 10 + 30 * value(4) }
  })
  const picture = new Float32Array(WIDE * WIDE)
  for (let y = 0, cell = 0; y < WIDE; y++) {
    for (let x = 0; x < WIDE; x++, cell++) {
      let sum = 128
      for (const { across, down, phase, height } of waves)
        sum += height * Math.sin(x * across + y * down + phase)
      picture[cell] = sum
    }
  }
  return picture
}

interface Part {
  left: number
  top: number
  width: number
  height: number
}

const WHOLE: Part = { left: 0, top: 0, width: WIDE - 1, height: WIDE - 1 }

/** The detail of a part of a picture, on a grid. */
function detailOf(picture: Float32Array, size: number, { left, top, width, height }: Part): Float32Array {
  const at = (x: number, y: number): number =>
    picture[Math.min(WIDE - 1, Math.floor(y)) * WIDE + Math.min(WIDE - 1, Math.floor(x))] as number
  const grid = Float32Array.from({ length: size * size }, (_, cell) =>
    at(
      left + (((cell % size) + 0.5) / size) * width,
      top + ((Math.floor(cell / size) + 0.5) / size) * height,
    ),
  )
  return highPass(grid, size)
}

/** Parts of which up to a tenth is cut off on each side. */
const parts: fc.Arbitrary<Part> = fc
  .record({ left: fc.nat(10), top: fc.nat(10), right: fc.nat(10), bottom: fc.nat(10) })
  .map(({ left, top, right, bottom }) => ({
    ...{ left, top },
    width: WIDE - 1 - left - right,
    height: WIDE - 1 - top - bottom,
  }))
const sizes = fc.constantFrom(64, 32)

describe('aligning two pictures', () => {
  test('gives what trying every position does, for parts of one picture', () => {
    fc.assert(
      fc.property(fc.nat(1000), sizes, parts, (seed, size, part) => {
        const picture = pictureOf(seed)
        const [one, other] = [detailOf(picture, size, WHOLE), detailOf(picture, size, part)]
        const plain = plainAlignedCorrelation(one, other, size)
        expect(Math.abs(bestOf(one, other, size).score - plain)).toBeLessThan(1e-6)
      }),
      { numRuns: 12 },
    )
  })

  test('gives what trying every position does, for pictures that have nothing in common', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), sizes, (seed, otherSeed, size) => {
        const one = detailOf(pictureOf(seed), size, WHOLE)
        const other = detailOf(pictureOf(otherSeed + 1001), size, WHOLE)
        const plain = plainAlignedCorrelation(one, other, size)
        expect(Math.abs(bestOf(one, other, size).score - plain)).toBeLessThan(1e-6)
      }),
      { numRuns: 12 },
    )
  })

  test('finds a part again that is much unlike as it lies', () => {
    const picture = pictureOf(7)
    const part = { left: 2, top: 1, width: WIDE - 1 - 5, height: WIDE - 1 - 4 }
    expect(alignedCorrelation(detailOf(picture, 64, WHOLE), detailOf(picture, 64, part), 64)).toBeGreaterThan(
      0.93,
    )
  })

  test('goes on between the places of the search where that can decide, and only uphill', () => {
    let lifted = 0
    fc.assert(
      fc.property(fc.nat(1000), sizes, parts, (seed, size, part) => {
        const picture = pictureOf(seed)
        const [one, other] = [detailOf(picture, size, WHOLE), detailOf(picture, size, part)]
        const { score } = bestOf(one, other, size)
        const reached = alignedCorrelation(one, other, size)
        if (score < 0.88 || score >= ALIKE) expect(reached).toBe(score)
        else {
          expect(reached).toBeGreaterThanOrEqual(score)
          expect(reached).toBeLessThanOrEqual(1)
          if (reached >= ALIKE) lifted += 1
        }
      }),
      { numRuns: 200, seed: 1 },
    )
    expect(lifted).toBeGreaterThan(0)
  })

  test('goes on from where the search ended, however far it moved and scaled', () => {
    fc.assert(
      fc.property(fc.nat(1000), sizes, parts, (seed, size, part) => {
        const picture = pictureOf(seed)
        const [one, other] = [detailOf(picture, size, WHOLE), detailOf(picture, size, part)]
        const { score, position } = bestOf(one, other, size)
        expect(nudged(one, other, size, position, -1)).toBeGreaterThan(score - 0.02)
      }),
      { numRuns: 50 },
    )
  })

  test('gives what a copy that lies between two places reaches when it is moved there', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: -0.6, max: 0.6, noNaN: true }), (seed, move) => {
        const other = detailOf(pictureOf(seed), 64, WHOLE)
        // Half way between two cells, as a picture is that was cut at one side.
        const one = Float32Array.from(other, (value, cell) => {
          const next = other[cell % 64 === 63 ? cell : cell + 1] as number
          return value * (1 - Math.abs(move)) + next * Math.abs(move)
        })
        const from = { across: 1, down: 1, x: 0, y: 0 }
        const start = correlation(one, other)
        const reached = nudged(one, other, 64, from, start)
        expect(reached).toBeGreaterThanOrEqual(start)
        expect(reached).toBeGreaterThan(0.97)
      }),
      { numRuns: 30 },
    )
  })

  test('takes grids in which there is nothing', () => {
    const nothing = new Float32Array(64 * 64)
    expect(alignedCorrelation(nothing, nothing, 64)).toBe(0)
  })
})
