import { BMP } from './bmp/decoder.js'
import { GIF } from './gif/decoder.js'
import { JPEG } from './jpeg/decoder.js'
import type { Decoder } from './model.js'
import { PNG } from './png/decoder.js'
import { TIFF } from './tiff/decoder.js'
import { WEBP } from './webp/decoder.js'

/** Formats that can be decoded; a new one is one line here. */
export const DECODERS: readonly Decoder[] = [JPEG, PNG, WEBP, GIF, TIFF, BMP]
