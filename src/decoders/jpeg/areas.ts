import { lumaOf } from '../means.js'
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
  const means = terms.planes.map((plane) => meansOf(terms, plane, LUMA_SIDE))
  if (means.length < 3) return grayAreas(means[0] as Float64Array)
  const [first, second, third, black] = means as [Float64Array, Float64Array, Float64Array, Float64Array?]
  const toColour = black === undefined ? (holdsRgb(terms) ? asStored : toRgb) : inksToRgb(terms)
  const colours = [0, 1, 2].map(() => new Float64Array(first.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let index = 0; index < first.length; index++) {
    const colour = toColour(
      first[index] as number,
      second[index] as number,
      third[index] as number,
      black?.[index] ?? 0,
    )
    for (let channel = 0; channel < 3; channel++) {
      ;(colours[channel] as Float64Array)[index] = Math.max(0, Math.min(255, colour[channel] as number))
    }
  }
  const [red, green, blue] = colours
  const luma = red.map((value, index) => lumaOf(value, green[index] as number, blue[index] as number))
  const chroma = new Uint8Array(CHROMA_SIDE * CHROMA_SIDE * 3)
  colours.map(coarser).forEach((plane, channel) => {
    plane.forEach((value, index) => {
      chroma[index * 3 + channel] = byteOf(value)
    })
  })
  return { luma: Uint8Array.from(luma, byteOf), chroma }
}

type ToColour = (first: number, second: number, third: number, black: number) => [number, number, number]

const asStored: ToColour = (red, green, blue) => [red, green, blue]

/** What is stored of inks is the light that they leave, as Adobe has it; with 2 they are in YCbCr, turned about. */
function inksToRgb({ adobeTransform }: Terms): ToColour {
  return (first, second, third, black) => {
    const light: [number, number, number] =
      adobeTransform === 2
        ? (toRgb(first, second, third, 0).map((value) => 255 - value) as [number, number, number])
        : [first, second, third]
    return light.map((value) => (value * black) / 255) as [number, number, number]
  }
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
const toRgb: ToColour = (y, blue, red) => {
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
