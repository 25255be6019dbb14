import { truncated } from '../not-decodable.js'
import type { PngLayout } from './layout.js'
import { openRows, type RowPair } from './row-pair.js'

/** A row of pixels, unfiltered: pixel `i` stands in column `column + i * columnStep` of row `row`. */
export type TakeRow = (bytes: Uint8Array, pixels: number, row: number, column: number, step: number) => void

/** Takes the unpacked bytes as they come. */
export interface RowReader {
  /** @throws {NotDecodable} */
  add(bytes: Uint8Array): void
  isDone(): boolean
  /** @throws {NotDecodable} if rows are missing */
  finish(): void
}

interface Pass {
  column: number
  row: number
  columnStep: number
  rowStep: number
}

/** Adam7 (W3C, Portable Network Graphics, 8.2): each pass is a picture of its own. */
const INTERLACED: readonly Pass[] = [
  { column: 0, row: 0, columnStep: 8, rowStep: 8 },
  { column: 4, row: 0, columnStep: 8, rowStep: 8 },
  { column: 0, row: 4, columnStep: 4, rowStep: 8 },
  { column: 2, row: 0, columnStep: 4, rowStep: 4 },
  { column: 0, row: 2, columnStep: 2, rowStep: 4 },
  { column: 1, row: 0, columnStep: 2, rowStep: 2 },
  { column: 0, row: 1, columnStep: 1, rowStep: 2 },
]
const PLAIN: readonly Pass[] = [{ column: 0, row: 0, columnStep: 1, rowStep: 1 }]

/** Cuts unpacked bytes into rows and undoes their filters; holds two rows, whatever the size of the picture. */
export function createRowReader(layout: PngLayout, take: TakeRow): RowReader {
  const passes = passesOf(layout)
  const bits = layout.channels * layout.depth
  const step = Math.max(1, bits >> 3)
  let pass = 0
  let row = 0
  let filled = 0
  const longest = Math.max(0, ...passes.map(({ columns }) => 1 + rowBytes(columns, bits)))
  const memory = openRows(unpackedBytes(layout), longest)
  const begin = (): RowPair | null => {
    const current = passes[pass]
    row = 0
    return current === undefined ? null : memory.pair(1 + rowBytes(current.columns, bits), step)
  }
  let pair = begin()
  return {
    add(bytes) {
      let at = 0
      while (pair !== null) {
        const { line } = pair
        const piece = bytes.subarray(at, at + line.length - filled)
        line.set(piece, filled)
        at += piece.length
        filled += piece.length
        if (filled < line.length) return
        filled = 0
        pair.unfilter()
        const { column, columns, columnStep, rows, rowStep, ...current } = passes[pass] as Part
        take(line.subarray(1), columns, current.row + row * rowStep, column, columnStep)
        pair.next()
        row++
        if (row < rows) continue
        pass++
        pair = begin()
      }
    },
    isDone: () => pass === passes.length,
    finish() {
      if (pass < passes.length) throw truncated()
      memory.close()
    },
  }
}

/** Bytes that all rows take once unpacked, with the byte of the filter before each. */
export function unpackedBytes(layout: PngLayout): number {
  const bits = layout.channels * layout.depth
  return passesOf(layout).reduce((sum, { columns, rows }) => sum + rows * (1 + rowBytes(columns, bits)), 0)
}

interface Part extends Pass {
  columns: number
  rows: number
}

/** Those that hold pixels. */
function passesOf({ width, height, isInterlaced }: PngLayout): Part[] {
  return (isInterlaced ? INTERLACED : PLAIN)
    .map((pass) => ({
      ...pass,
      columns: Math.ceil((width - pass.column) / pass.columnStep),
      rows: Math.ceil((height - pass.row) / pass.rowStep),
    }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0)
}

function rowBytes(pixels: number, bits: number): number {
  return Math.ceil((pixels * bits) / 8)
}
