import factory from '@jsquash/webp/codec/dec/webp_dec.js'
import { type CodecFactory, createCodec } from './codec.js'

/** Makes instances of libwebp. */
export const createWebpInstance = createCodec(
  factory as unknown as CodecFactory,
  '@jsquash/webp/codec/dec/webp_dec.wasm',
)
