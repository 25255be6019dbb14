import { describe, expect, test } from '@jest/globals'
import { NotDecodable, rasterOf, readHeader, thumbnailOf } from '../../src/decoders/picture.js'
import { PICTURES } from '../fixtures/pictures.js'
import { bytesIn } from './bytes-in.js'
import { DRAWN, readDrawn } from './drawn.js'

async function pixelsOf(name: string): Promise<string> {
  const { width, height, rgba } = await rasterOf(bytesIn(readDrawn(name)))
  return `${width} × ${height} ${Buffer.from(rgba).toString('base64')}`
}

describe('pictures', () => {
  test('are told by their first bytes, with their size as people see it', () => {
    const headers = DRAWN.map((name) => [name, readHeader(bytesIn(readDrawn(name)))])
    expect(Object.fromEntries(headers)).toMatchObject({
      'same.gif': { format: 'gif', width: 48, height: 36 },
      'same.png': { format: 'png', width: 48, height: 36 },
      'same-turned.png': { format: 'png', width: 48, height: 36 },
      'same.webp': { format: 'webp', width: 48, height: 36 },
      'lossy.webp': { format: 'webp', width: 48, height: 36 },
      'same.tif': { format: 'tiff', width: 48, height: 36 },
      'same.bmp': { format: 'bmp', width: 48, height: 36 },
      'inks.jpg': { format: 'jpeg', width: 48, height: 36 },
      'large.jpg': { format: 'jpeg', width: 768, height: 576 },
    })
  })

  test('that show the same have the same pixels, whatever their format', async () => {
    const same = DRAWN.filter((name) => name.startsWith('same'))
    expect(same).toHaveLength(6)
    const pixels = await Promise.all(same.map(pixelsOf))
    expect(new Set(pixels).size).toBe(1)
  })

  test('a JPEG has the pixels of the PNG that another program makes of it', async () => {
    const photo = await pixelsOf('photo.png')
    expect(await pixelsOf('photo.jpg')).toBe(photo)
    expect(await pixelsOf('photo-progressive.jpg')).toBe(photo)
    expect(await pixelsOf('photo-restart.jpg')).toBe(photo)
  })

  test('have the thumbnail of what they show: a large JPEG, a small one and a lossless one of the same', async () => {
    const [large, progressive, small, inks] = await Promise.all(
      ['large.jpg', 'large-progressive.jpg', 'same.png', 'inks.jpg'].map((name) =>
        thumbnailOf(bytesIn(readDrawn(name))),
      ),
    )
    expect(large?.raster).toBeNull()
    expect(progressive?.luma).toEqual(large?.luma)
    expect(meanDifference(large?.luma, small?.luma)).toBeLessThan(2)
    expect(meanDifference(large?.chroma, small?.chroma)).toBeLessThan(3)
    expect(meanDifference(inks?.luma, small?.luma)).toBeLessThan(3)
  })

  test('no picture is none, and says so where pixels are wanted', async () => {
    for (const text of ['', 'B', 'BMW makes cars', '{"a": 1}', 'II', 'RIFF0000WAVEfmt ', 'GIF is a format']) {
      expect(readHeader(bytesIn(Buffer.from(text)))).toBeNull()
      await expect(rasterOf(bytesIn(Buffer.from(text)))).rejects.toThrow('no picture by its content')
    }
  })

  test.each([
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0'],
    ['AVIF', '\0\0\0\x18ftypavif\0\0\0\0'],
    ['RAW', '\0\0\0\x18ftypcrx \0\0\0\0'],
    ['RAW', 'FUJIFILMCCD-RAW 0201'],
    ['RAW', 'II*\0\x10\0\0\0CR\x02\0\0\0\0\0'],
    ['JPEG XL', '\xff\x0a\0\0'],
    ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n'],
    ['BigTIFF', 'II+\0\x08\0\0\0'],
    ['DICOM', `${'\0'.repeat(128)}DICM`],
    ['PSD', '8BPS\0\x01'],
    ['SVG', '<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="x"/>'],
    ['SVG', '<svg>'],
    ['Netpbm', 'P6\n2 2\n255\n'],
    ['ICO', '\0\0\x01\0\x01\0'],
    ['Radiance HDR', '#?RADIANCE\n'],
    ['XCF', 'gimp xcf v011'],
  ])('%s is named, not passed over', (name, start) => {
    const read = () => readHeader(bytesIn(Buffer.from(start, 'latin1')))
    expect(read).toThrow(NotDecodable)
    expect(read).toThrow(`${name} can't be decoded`)
  })

  test('pictures of other writers are decoded as well', async () => {
    for (const { mediaType, size, bytes } of PICTURES) {
      if (mediaType === 'image/avif') continue
      const { width, height } = await rasterOf(bytesIn(bytes))
      expect([width, height]).toEqual(size)
    }
  })

  test('what is too large is told from the header, with the limit', async () => {
    const limits = { pixels: 1000, bytes: 1_000_000 }
    await expect(rasterOf(bytesIn(readDrawn('same.png')), limits)).rejects.toThrow(
      '0.0017 megapixels, at most 0.001 are decoded whole',
    )
    await expect(rasterOf(bytesIn(readDrawn('same.png')), { pixels: 1e6, bytes: 50 })).rejects.toThrow(
      'MB, at most 0.00005 are read',
    )
  })

  test('errors of reading come through as they are', async () => {
    const broken = {
      size: 100,
      read: (): number => {
        throw new Error('EIO')
      },
    }
    expect(() => readHeader(broken)).toThrow('EIO')
    await expect(rasterOf(broken)).rejects.toThrow('EIO')
  })
})

function meanDifference(left: Uint8Array | undefined, right: Uint8Array | undefined): number {
  if (left === undefined || right === undefined) return 255
  return left.reduce((sum, value, at) => sum + Math.abs(value - (right[at] as number)), 0) / left.length
}
