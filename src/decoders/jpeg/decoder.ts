import type { Decoder } from '../model.js'
import { sourceIn } from '../source.js'
import { areasOfTerms } from './areas.js'
import { readFrame } from './frame.js'
import { readTerms } from './terms.js'
import { decodeJpegTop } from './top.js'
import { decodeJpeg, refuseEmpty } from './whole.js'

/** Where the shorter side has fewer pixels, blocks are larger than the cells of a thumbnail. */
const LEAST_SIDE = 512
/** Three planes of it take 50 MB. */
const MOST_SUMMARIZED = 500_000_000

/** JPEG (ITU-T T.81): by its DC terms where that will do, else decoded whole. */
export const JPEG: Decoder = {
  format: 'jpeg',
  title: 'JPEG',
  isOpaque: true,
  begins: (start) => start.toString('latin1', 0, 3) === '\xff\xd8\xff',
  measure(source) {
    const { width, height, orientation } = readFrame(source)
    return { width, height, orientation }
  },
  mostSummarized: MOST_SUMMARIZED,
  summarize(bytes, { width, height }) {
    if (Math.min(width, height) < LEAST_SIDE) return null
    refuseEmpty(bytes, readFrame(sourceIn(bytes)))
    return Promise.resolve(areasOfTerms(readTerms(bytes)))
  },
  decode: (bytes, { width, height }) => decodeJpeg(bytes, width, height),
  decodeTop: (bytes, _, rows) => decodeJpegTop(bytes, rows),
}
