import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { recognisePicture } from '../../src/content/picture.js'
import { HOSTILE_SVG, PICTURES } from '../fixtures/pictures.js'

describe('a picture', () => {
  test.each(PICTURES)('of the format $name is recognised and measured', ({ bytes, mediaType, size }) => {
    const [width, height] = size
    expect(recognisePicture(bytes)).toEqual({ mediaType, width, height })
  })

  test.each(PICTURES)(
    'of the format $name that is cut off is none, or what it was',
    ({ bytes, mediaType }) => {
      for (let length = 0; length < bytes.length; length += 1) {
        const picture = recognisePicture(bytes.subarray(0, length))
        expect(picture === null || picture.mediaType === mediaType).toBe(true)
      }
      expect(recognisePicture(bytes.subarray(0, 9))).toBeNull()
    },
  )

  test('of whatever bytes behind a good beginning never throws and never hangs', () => {
    const beginnings = PICTURES.map(({ bytes }) => bytes.subarray(0, 24))
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const picture = recognisePicture(Buffer.concat([start, rest]))
        if (picture !== null) expect(Math.min(picture.width, picture.height)).toBeGreaterThan(0)
      }),
    )
  })

  test.each([HOSTILE_SVG, '<html>', '%PDF-1.7', 'BM is how this sentence begins, and it is no bitmap', ''])(
    'is not %j',
    (text) => {
      expect(recognisePicture(Buffer.from(text))).toBeNull()
    },
  )
})
