import { openPrints, type PrintCache } from '../cache/prints.js'
import { DECODERS_VERSION } from '../decoders/version.js'
import { NEAR_VERSION } from '../kinds/near-picture/print.js'
import { PICTURE_VERSION } from '../kinds/picture/equal-pixels.js'

/** Of the decoders, of what is made of what they give, and of what it is compared by. */
const PRINTS_VERSION = DECODERS_VERSION * 1_000_000 + NEAR_VERSION * 1000 + PICTURE_VERSION

/**
 * Opens the fingerprints of pictures that earlier runs made; `null`: nothing is kept.
 * @param directory of the caches, absolute
 */
export function openPictureCache(directory: string | null): PrintCache | null {
  return directory === null ? null : openPrints(directory, 'picture', PRINTS_VERSION)
}
