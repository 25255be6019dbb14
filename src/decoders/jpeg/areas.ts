import { lumaOf } from '../areas.js'
import { type Areas, CHROMA_SIDE, LUMA_SIDE } from '../model.js'
import { overlapOf } from '../overlap.js'
import type { Plane } from './planes.js'
import { stepOf, type Terms } from './terms.js'

/** A DC term is eight times the mean of its block. */
const TERM_SCALE = 8
const MIDDLE = 128

/**
 * Thumbnail of a picture from its DC terms. On photos it differs from that of all pixels by a quarter of a step of 255.
 */
export function areasOfTerms(terms: Terms): Areas {
  const [first, second, third] = terms.planes as [Plane, Plane | undefined, Plane | undefined]
  if (second === undefined || third === undefined) return grayAreas(meansOf(terms, first, LUMA_SIDE))
  const [one, two, three] = [first, second, third].map((plane) => meansOf(terms, plane, LUMA_SIDE)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const isRgb = holdsRgb(terms)
  const luma = isRgb
    ? Uint8Array.from(one, (red, index) => byteOf(lumaOf(red, two[index] as number, three[index] as number)))
    : Uint8Array.from(one, byteOf)
  const [a, b, c] = [one, two, three].map(coarser) as [Float64Array, Float64Array, Float64Array]
  const chroma = new Uint8Array(CHROMA_SIDE * CHROMA_SIDE * 3)
  for (let index = 0; index < a.length; index++) {
    const values = [a[index], b[index], c[index]] as [number, number, number]
    chroma.set((isRgb ? values : toRgb(...values)).map(byteOf), index * 3)
  }
  return { luma, chroma }
}

/** As libjpeg decides where nothing says it plainly. */
function holdsRgb({ planes, hasJfif, adobeTransform }: Terms): boolean {
  if (hasJfif) return false
  if (adobeTransform !== null) return adobeTransform === 0
  return planes.map(({ id }) => String.fromCharCode(id)).join('') === 'RGB'
}

function grayAreas(means: Float64Array): Areas {
  const chroma = new Uint8Array(CHROMA_SIDE * CHROMA_SIDE * 3)
  coarser(means).forEach((mean, index) => {
    chroma.fill(byteOf(mean), index * 3, index * 3 + 3)
  })
  return { luma: Uint8Array.from(means, byteOf), chroma }
}

/** JFIF's YCbCr. */
function toRgb(y: number, blue: number, red: number): [number, number, number] {
  const [cb, cr] = [blue - MIDDLE, red - MIDDLE]
  return [y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb]
}

function byteOf(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)))
}

/** Means of the cells of a plane, each block counted by the part of it that lies in the cell. */
function meansOf(terms: Terms, plane: Plane, side: number): Float64Array {
  const { stride, extentAcross, extentDown, terms: values } = plane
  const across = overlapOf(extentAcross, side)
  const down = overlapOf(extentDown, side)
  const scale = stepOf(terms, plane) / TERM_SCALE
  // Blocks at the border can go beyond what eight bits hold, which decoding would cut.
  const valueAt = (index: number): number =>
    Math.max(0, Math.min(255, MIDDLE + (values[index] as number) * scale))
  const means = new Float64Array(side * side)
  const area = (extentAcross * extentDown) / (side * side)
  for (let row = 0; row < side; row++) {
    const [top, bottom] = [down.first[row] as number, down.last[row] as number]
    for (let column = 0; column < side; column++) {
      const [left, right] = [across.first[column] as number, across.last[column] as number]
      let sum = 0
      for (let y = top; y <= bottom; y++) {
        let line = 0
        for (let x = left + 1; x < right; x++) line += valueAt(y * stride + x)
        line += (across.firstShare[column] as number) * valueAt(y * stride + left)
        line += (across.lastShare[column] as number) * valueAt(y * stride + right)
        const share = y === top ? down.firstShare[row] : y === bottom ? down.lastShare[row] : 1
        sum += line * (share as number)
      }
      means[row * side + column] = sum / area
    }
  }
  return means
}

/** 64 × 64 cells to 8 × 8. */
function coarser(means: Float64Array): Float64Array {
  const cell = LUMA_SIDE / CHROMA_SIDE
  const sums = new Float64Array(CHROMA_SIDE * CHROMA_SIDE)
  means.forEach((mean, index) => {
    const row = Math.floor(index / LUMA_SIDE / cell)
    const at = row * CHROMA_SIDE + Math.floor((index % LUMA_SIDE) / cell)
    sums[at] = (sums[at] as number) + mean / (cell * cell)
  })
  return sums
}
