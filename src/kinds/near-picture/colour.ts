import { turnedPlaces } from './turns.js'

/** Cells on a side of the colours of a thumbnail, each with red, green and blue. */
export const COLOURS = 8

/** Below it a picture is as good as grey. */
const COLOURFUL = 6
const LEAST_COSINE = 0.5
/** Of 255, for each cell and channel. */
const NEARLY_EQUAL = 16

/**
 * Whether the colours of two pictures speak against their being one: both are colourful, and in other places or in other
 * colours.
 * @param one 8 × 8 mean colours
 * @param turn what is to be done to the other
 */
export function coloursDiffer(one: Uint8Array, other: Uint8Array, turn: number): boolean {
  const from = turnedPlaces(COLOURS, turn)
  let product = 0
  let square = 0
  let otherSquare = 0
  for (let cell = 0; cell < from.length; cell++) {
    const at = 3 * cell
    const otherAt = 3 * (from[cell] as number)
    const blue = blueness(one, at)
    const otherBlue = blueness(other, otherAt)
    const red = redness(one, at)
    const otherRed = redness(other, otherAt)
    product += blue * otherBlue + red * otherRed
    square += blue * blue + red * red
    otherSquare += otherBlue * otherBlue + otherRed * otherRed
  }
  const areColourful =
    Math.sqrt(square / from.length) >= COLOURFUL && Math.sqrt(otherSquare / from.length) >= COLOURFUL
  return areColourful && product <= LEAST_COSINE * Math.sqrt(square * otherSquare)
}

/** Whether all mean colours are nearly equal. */
export function coloursAgree(one: Uint8Array, other: Uint8Array, turn: number): boolean {
  const from = turnedPlaces(COLOURS, turn)
  for (let cell = 0; cell < from.length; cell++) {
    for (let channel = 0; channel < 3; channel++) {
      const left = one[3 * cell + channel] as number
      const right = other[3 * (from[cell] as number) + channel] as number
      if (Math.abs(left - right) > NEARLY_EQUAL) return false
    }
  }
  return true
}

/** Chroma as in JFIF. */
function blueness(colours: Uint8Array, at: number): number {
  return (
    -0.168736 * (colours[at] as number) -
    0.331264 * (colours[at + 1] as number) +
    0.5 * (colours[at + 2] as number)
  )
}

function redness(colours: Uint8Array, at: number): number {
  return (
    0.5 * (colours[at] as number) -
    0.418688 * (colours[at + 1] as number) -
    0.081312 * (colours[at + 2] as number)
  )
}
