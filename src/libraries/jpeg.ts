import factory from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js'
import { type CodecFactory, createCodec } from './codec.js'

/** Makes instances of mozjpeg, which gives the same pixels as libjpeg-turbo. */
export const createJpegInstance = createCodec(
  factory as unknown as CodecFactory,
  '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
  // Not turned as EXIF says: other formats leave that to us as well.
  false,
)
