import { damaged } from '../not-decodable.js'
import { TAG } from './directory.js'
import { PHOTOMETRIC, type TiffLayout } from './layout.js'

/** Writes the samples of a row, one byte each, as red, green, blue and alpha. */
export type Colour = (samples: Uint8Array, pixels: number, rgba: Uint8Array, at: number) => void

const OPAQUE = 255
const PREMULTIPLIED = 1
const COLOURS: ReadonlyMap<number, number> = new Map([
  [PHOTOMETRIC.colours, 3],
  [PHOTOMETRIC.luma, 3],
  [PHOTOMETRIC.inks, 4],
])

/**
 * How pixels of this kind become red, green, blue and alpha: `colours` samples of each are its colour, the one at `alphaAt`
 * (-1: none) its alpha.
 */
export function colourOf(layout: TiffLayout): { colours: number; alphaAt: number; colour: Colour } {
  const { photometric, samples, directory } = layout
  const colours = COLOURS.get(photometric) ?? 1
  const kind = directory.first(TAG.extraSamples, 0)
  const alphaAt = samples > colours && (kind === 1 || kind === 2) ? colours : -1
  const paint = painterOf(layout)
  const colour: Colour = (values, pixels, rgba, start) => {
    for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += samples, at += 4) {
      paint(values, from, rgba, at)
      const alpha = alphaAt < 0 ? OPAQUE : (values[from + alphaAt] as number)
      rgba[at + 3] = alpha
      if (kind === PREMULTIPLIED && alpha > 0 && alpha < OPAQUE) divide(rgba, at, alpha)
    }
  }
  return { colours, alphaAt, colour }
}

type Paint = (values: Uint8Array, from: number, rgba: Uint8Array, at: number) => void

function painterOf({ photometric, bits, directory }: TiffLayout): Paint {
  if (photometric === PHOTOMETRIC.colours || photometric === PHOTOMETRIC.luma) {
    return (values, from, rgba, at) => {
      for (let channel = 0; channel < 3; channel++) rgba[at + channel] = values[from + channel] as number
    }
  }
  if (photometric === PHOTOMETRIC.inks) {
    return (values, from, rgba, at) => {
      const light = OPAQUE - (values[from + 3] as number)
      for (let channel = 0; channel < 3; channel++) {
        rgba[at + channel] = ((OPAQUE - (values[from + channel] as number)) * light) / OPAQUE + 0.5
      }
    }
  }
  if (photometric === PHOTOMETRIC.palette) {
    const palette = paletteOf(directory.all(TAG.palette), bits)
    return (values, from, rgba, at) => {
      const colour = (values[from] as number) * 3
      for (let channel = 0; channel < 3; channel++) rgba[at + channel] = palette[colour + channel] as number
    }
  }
  const [scale, flip] = [
    OPAQUE / (2 ** Math.min(8, bits) - 1),
    photometric === PHOTOMETRIC.whiteIsZero ? OPAQUE : 0,
  ]
  return (values, from, rgba, at) => rgba.fill(((values[from] as number) * scale) ^ flip, at, at + 3)
}

/** All reds, then all greens, then all blues, of 16 bits each; some writers give 8. */
function paletteOf(values: readonly number[], bits: number): Uint8Array {
  const count = 2 ** bits
  if (bits > 8 || values.length < count * 3) throw damaged('no palette')
  const shift = values.some((value) => value > 255) ? 8 : 0
  return Uint8Array.from({ length: count * 3 }, (_, index) => {
    return (values[(index % 3) * count + Math.floor(index / 3)] as number) >> shift
  })
}

function divide(rgba: Uint8Array, at: number, alpha: number): void {
  for (let channel = 0; channel < 3; channel++) {
    rgba[at + channel] = Math.min(OPAQUE, ((rgba[at + channel] as number) * OPAQUE) / alpha)
  }
}
