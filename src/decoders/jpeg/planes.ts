import type { Component, Frame } from './frame.js'

/** The DC terms of one component, a value for each block of 8 × 8 of its samples. */
export interface Plane extends Component {
  /** Blocks that hold samples of the picture. */
  width: number
  height: number
  /** Blocks of a row, with those that only fill up units. */
  stride: number
  /** The picture's sides in blocks of this plane, which need not be whole. */
  extentAcross: number
  extentDown: number
  terms: Int16Array
  /** The last value read: the next is told by what it differs. */
  last: number
}

const BLOCK = 8

/** Units that are coded together, across and down. */
export function unitsOf(frame: Frame): { across: number; down: number } {
  const { most, mostDown } = mostSampled(frame)
  return {
    across: Math.ceil(frame.width / (BLOCK * most)),
    down: Math.ceil(frame.height / (BLOCK * mostDown)),
  }
}

/** Room for the terms of a frame: two bytes for each block (ITU-T T.81, A.1 and A.2). */
export function createPlanes(frame: Frame): Plane[] {
  const { most, mostDown } = mostSampled(frame)
  const units = unitsOf(frame)
  return frame.components.map((component) => {
    const { across, down } = component
    const stride = units.across * across
    return {
      ...component,
      width: Math.ceil(Math.ceil((frame.width * across) / most) / BLOCK),
      height: Math.ceil(Math.ceil((frame.height * down) / mostDown) / BLOCK),
      stride,
      extentAcross: (frame.width * across) / most / BLOCK,
      extentDown: (frame.height * down) / mostDown / BLOCK,
      terms: new Int16Array(stride * units.down * down),
      last: 0,
    }
  })
}

/** How many blocks a frame has in all its planes. */
export function blocksOf(frame: Frame): number {
  const units = unitsOf(frame)
  return frame.components.reduce(
    (sum, { across, down }) => sum + units.across * units.down * across * down,
    0,
  )
}

function mostSampled({ components }: Frame): { most: number; mostDown: number } {
  return {
    most: Math.max(...components.map(({ across }) => across)),
    mostDown: Math.max(...components.map(({ down }) => down)),
  }
}
