import type { Decoder } from './model.js'
import { PNG } from './png/decoder.js'

/** Formats that can be decoded; a new one is one line here. */
export const DECODERS: readonly Decoder[] = [PNG]
