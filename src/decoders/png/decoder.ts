import { areasOf, createAreaSums } from '../areas.js'
import type { Areas, Decoder, Raster } from '../model.js'
import { createLowBytes, digestOf } from '../rest.js'
import { sourceIn } from '../source.js'
import { chunksOf, orientationOf, type PngLayout, readLayout } from './layout.js'
import { expansionOf, hasAlpha, type PngColours, rowKind } from './pixels.js'
import { createRowReader, unpackedBytes } from './rows.js'
import { unpack, unpackStart } from './unpack.js'

/** Smaller ones are decoded whole: their pixels are wanted more often than not, and cost less than asking twice. */
const WHOLE_PIXELS = 262_144

/** PNG, by our own reader: it is as fast as those that can be had, holds two rows at a time, and knows a cut file. */
export const PNG: Decoder = {
  format: 'png',
  title: 'PNG',
  begins: (start) => start.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n',
  measure(source) {
    const { width, height } = readLayout(source)
    return { width, height, orientation: orientationOf(source) }
  },
  async decode(bytes) {
    return (await decodeWhole(bytes)).raster
  },
  summarizesAll: true,
  decodeTop: (bytes, _, rows) => decodeTop(bytes, rows),
  summarize(bytes, { width, height }) {
    return width * height <= WHOLE_PIXELS ? null : summarize(bytes)
  },
}

interface Parts {
  layout: PngLayout
  colours: PngColours
  /** Compressed, as it lies in the file. */
  data: Buffer[]
  /** Whether frames of an animation follow. */
  hasMore: boolean
}

function partsOf(bytes: Buffer): Parts {
  const source = sourceIn(bytes)
  const colours: PngColours = { palette: null, transparent: null }
  const data: Buffer[] = []
  let hasMore = false
  for (const { type, start, length } of chunksOf(source)) {
    if (type === 'IDAT') data.push(source.take(start, length))
    else if (type === 'PLTE') colours.palette = source.take(start, length)
    else if (type === 'tRNS') colours.transparent = source.take(start, length)
    else if (type === 'fcTL') hasMore = true
  }
  return { layout: readLayout(source), colours, data, hasMore }
}

async function decodeWhole(bytes: Buffer): Promise<{ raster: Raster; hasAlpha: boolean }> {
  const { layout, colours, data, hasMore } = partsOf(bytes)
  const { width, height } = layout
  const expand = expansionOf(layout, colours)
  const rgba = new Uint8Array(width * height * 4)
  const low = layout.depth === 16 ? createLowBytes(width * layout.channels) : null
  const reader = createRowReader(layout, (line, pixels, row, column, step) => {
    expand(line, pixels, rgba, (row * width + column) * 4, step * 4)
    low?.add(line)
  })
  await unpack(data, unpackedBytes(layout), reader)
  return {
    raster: { width, height, rgba, rest: hasMore ? digestOf(bytes) : (low?.finish() ?? null) },
    hasAlpha: hasAlpha(layout, colours),
  }
}

async function decodeTop(bytes: Buffer, rows: number): Promise<Raster | null> {
  const { layout, colours, data, hasMore } = partsOf(bytes)
  // What these pixels leave out can't be known from some of them.
  if (layout.isInterlaced || layout.depth === 16 || hasMore || layout.height <= rows) return null
  const top = { ...layout, height: rows }
  const expand = expansionOf(layout, colours)
  const rgba = new Uint8Array(layout.width * rows * 4)
  const reader = createRowReader(top, (line, pixels, row, column, step) => {
    expand(line, pixels, rgba, (row * layout.width + column) * 4, step * 4)
  })
  await unpackStart(data, reader)
  return { width: layout.width, height: rows, rgba, rest: null }
}

async function summarize(bytes: Buffer): Promise<Areas> {
  const { layout, colours, data } = partsOf(bytes)
  if (layout.isInterlaced) {
    const whole = await decodeWhole(bytes)
    return areasOf(whole.raster, whole.hasAlpha)
  }
  const { width, height } = layout
  const kind = rowKind(layout, colours)
  const sums = createAreaSums(width, height, kind ?? (hasAlpha(layout, colours) ? 'rgba' : 'rgbx'))
  const row = new Uint8Array(kind === null ? width * 4 : 0)
  const expand = expansionOf(layout, colours)
  const reader = createRowReader(layout, (line, pixels) => {
    if (kind === null) expand(line, pixels, row, 0, 4)
    sums.add(kind === null ? row : line, 0)
  })
  await unpack(data, unpackedBytes(layout), reader)
  return sums.finish()
}
