import { DECODERS_VERSION } from '../../decoders/version.js'
import { NEAR_VERSION, PRINT_BYTES, readPrint } from '../../kinds/near-picture/print.js'
import { PICTURE_VERSION } from '../../kinds/picture/equal-pixels.js'
import type { PrintForm } from '../print-source.js'

/** The fingerprints of pictures. */
export const PICTURE_FORM: PrintForm = {
  ...{ name: 'picture', kind: 'picture', work: 'prints', bytes: PRINT_BYTES },
  // Of the decoders, of what is made of what they give, and of what it is compared by.
  version: DECODERS_VERSION * 1_000_000 + NEAR_VERSION * 1000 + PICTURE_VERSION,
  isOne: (bytes) => readPrint(bytes) !== null,
}
