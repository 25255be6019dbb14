import type { CodecInstance } from '../libraries/codec.js'
import type { Raster } from './model.js'
import { damaged, truncated } from './not-decodable.js'

/** What a larger picture took stays taken, so its instance is let go. */
const MOST_KEPT_PIXELS = 4_000_000

/** What a decoder says of data that ends too soon; it draws the rest gray. */
const ENDS_TOO_SOON = /premature end/i
/** What it says of data that means nothing. */
const MEANS_NOTHING = /bad huffman code|corrupt|invalid/i
/** Bytes between two parts of a file are passed over by everybody. */
const HARMLESS = /extraneous bytes before marker/i

/** Decodes a picture; one at a time. */
export type Codec = (bytes: Buffer, width: number, height: number) => Promise<Raster>

/**
 * Keeps an instance of a decoder for the next picture, and makes it anew after each failure: one broken file leaves it
 * broken for all that follow.
 */
export function keptCodec(create: () => Promise<CodecInstance>): Codec {
  let kept: CodecInstance | undefined
  return async (bytes, width, height) => {
    kept ??= await create()
    const instance = kept
    kept = undefined
    const { decoded, complaints } = attempt(instance, bytes)
    if (complaints.some((line) => ENDS_TOO_SOON.test(line))) throw truncated()
    if (complaints.some((line) => MEANS_NOTHING.test(line) && !HARMLESS.test(line))) {
      throw damaged('its data means nothing')
    }
    if (decoded === null) throw damaged('its data means nothing')
    if (decoded.width !== width || decoded.height !== height)
      throw damaged('it has another size than it says')
    if (width * height <= MOST_KEPT_PIXELS) kept = instance
    const { buffer, byteOffset, byteLength } = decoded.data
    return { width, height, rgba: new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength), rest: null }
  }
}

function attempt(instance: CodecInstance, bytes: Buffer): ReturnType<CodecInstance['decode']> {
  try {
    return instance.decode(bytes)
  } catch {
    // Emscripten throws numbers, and objects of its own.
    return { decoded: null, complaints: [] }
  }
}
