import { damaged } from '../not-decodable.js'

/**
 * Undoes the filter of a row in place (W3C, Portable Network Graphics, 9).
 * @param filter 0 none, 1 what stands left, 2 above, 3 the mean of both, 4 Paeth's choice
 * @param above the row before, already undone; zeros for the first
 * @param step bytes of a pixel, at least 1
 * @throws {NotDecodable}
 */
export function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (filter === 1) addLeft(row, step)
  else if (filter === 2) addAbove(row, above)
  else if (filter === 3) addMean(row, above, step)
  else if (filter === 4) addPaeth(row, above, step)
  else if (filter !== 0) throw damaged('unknown filter')
}

function addLeft(row: Uint8Array, step: number): void {
  for (let at = step; at < row.length; at++) row[at] = (row[at] as number) + (row[at - step] as number)
}

function addAbove(row: Uint8Array, above: Uint8Array): void {
  for (let at = 0; at < row.length; at++) row[at] = (row[at] as number) + (above[at] as number)
}

function addMean(row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < step; at++) row[at] = (row[at] as number) + ((above[at] as number) >> 1)
  for (let at = step; at < row.length; at++) {
    row[at] = (row[at] as number) + (((row[at - step] as number) + (above[at] as number)) >> 1)
  }
}

function addPaeth(row: Uint8Array, above: Uint8Array, step: number): void {
  if (step === 3) addPaeth3(row, above)
  else if (step === 4) addPaeth4(row, above)
  else addPaethAny(row, above, step)
}

/**
 * The neighbour that is nearest to left + top - corner. In photos nobody can guess which it is: chosen by masks instead of
 * branches it takes half the time.
 */
function nearest(left: number, top: number, corner: number): number {
  const across = top - corner
  const down = left - corner
  const both = across + down
  const toLeft = absolute(across)
  const toTop = absolute(down)
  const isTop = (toTop - toLeft) >> 31
  const closer = toLeft + ((toTop - toLeft) & isTop)
  const chosen = left + ((top - left) & isTop)
  return chosen + ((corner - chosen) & ((absolute(both) - closer) >> 31))
}

function absolute(value: number): number {
  const sign = value >> 31
  return (value ^ sign) - sign
}

function addPaethAny(row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < step; at++) row[at] = (row[at] as number) + (above[at] as number)
  for (let at = step; at < row.length; at++) {
    const before = at - step
    const value = nearest(row[before] as number, above[at] as number, above[before] as number)
    row[at] = (row[at] as number) + value
  }
}

/** Neighbours of three channels stay in registers: half the time. */
function addPaeth3(row: Uint8Array, above: Uint8Array): void {
  let [left0, left1, left2, corner0, corner1, corner2] = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < row.length; at += 3) {
    const top0 = above[at] as number
    const top1 = above[at + 1] as number
    const top2 = above[at + 2] as number
    left0 = ((row[at] as number) + nearest(left0, top0, corner0)) & 0xff
    left1 = ((row[at + 1] as number) + nearest(left1, top1, corner1)) & 0xff
    left2 = ((row[at + 2] as number) + nearest(left2, top2, corner2)) & 0xff
    row[at] = left0
    row[at + 1] = left1
    row[at + 2] = left2
    corner0 = top0
    corner1 = top1
    corner2 = top2
  }
}

function addPaeth4(row: Uint8Array, above: Uint8Array): void {
  let [left0, left1, left2, left3, corner0, corner1, corner2, corner3] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < row.length; at += 4) {
    const top0 = above[at] as number
    const top1 = above[at + 1] as number
    const top2 = above[at + 2] as number
    const top3 = above[at + 3] as number
    left0 = ((row[at] as number) + nearest(left0, top0, corner0)) & 0xff
    left1 = ((row[at + 1] as number) + nearest(left1, top1, corner1)) & 0xff
    left2 = ((row[at + 2] as number) + nearest(left2, top2, corner2)) & 0xff
    left3 = ((row[at + 3] as number) + nearest(left3, top3, corner3)) & 0xff
    row[at] = left0
    row[at + 1] = left1
    row[at + 2] = left2
    row[at + 3] = left3
    corner0 = top0
    corner1 = top1
    corner2 = top2
    corner3 = top3
  }
}
