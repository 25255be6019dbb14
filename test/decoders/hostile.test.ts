import { deflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NotDecodable, rasterOf, readHeader, thumbnailOf } from '../../src/decoders/picture.js'
import { hugePng } from '../fixtures/pictures.js'
import { bytesIn } from './bytes-in.js'
import { DRAWN, readDrawn } from './drawn.js'

/** What came of a content: its pixels, or why not; anything else is a fault of ours. */
async function outcome(content: Buffer): Promise<string> {
  const results: string[] = []
  for (const look of [async () => readHeader(bytesIn(content)), thumbnail, whole]) {
    try {
      await look(content)
      results.push('decoded')
    } catch (error) {
      if (!(error instanceof NotDecodable)) throw error
      expect(error.reason).toMatch(/^[ -~]{1,100}$/)
      results.push(error.reason)
    }
  }
  return results.at(-1) as string
}

const thumbnail = (content: Buffer) => thumbnailOf(bytesIn(content))
const whole = (content: Buffer) => rasterOf(bytesIn(content))

describe('hostile pictures', () => {
  test.each(DRAWN.filter((name) => !name.startsWith('large')))(
    '%s cut at any byte is not decoded',
    async (name) => {
      const content = readDrawn(name)
      // Behind the last row PNG, BMP, GIF and TIFF hold nothing that is drawn, or little.
      for (let length = 0; length < content.length - 16; length += length < 400 ? 1 : 29) {
        const result = await outcome(content.subarray(0, length))
        expect({ length, isDecoded: result === 'decoded' }).toEqual({ length, isDecoded: false })
      }
    },
  )

  test('random damage gives pixels or a reason, and nothing else', async () => {
    const damage = fc.record({
      name: fc.constantFrom(...DRAWN.filter((name) => !name.startsWith('large'))),
      edits: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
        minLength: 1,
        maxLength: 8,
      }),
      isInHeader: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ name, edits, isInHeader }) => {
        const content = Buffer.from(readDrawn(name))
        const range = isInHeader ? 200 : content.length
        for (const [place, value] of edits) content[Math.floor(place * (range - 1))] = value
        await outcome(content)
      }),
      { numRuns: 400 },
    )
  })

  test('after what is broken, what is whole is still decoded', async () => {
    const before = await rasterOf(bytesIn(readDrawn('photo.jpg')))
    const broken = Buffer.from(readDrawn('photo.jpg'))
    broken.fill(0x55, 700)
    await outcome(broken)
    await outcome(readDrawn('inks.jpg'))
    await outcome(readDrawn('lossy.webp').subarray(0, 200))
    expect(await rasterOf(bytesIn(readDrawn('photo.jpg')))).toEqual(before)
  })

  test.each([
    ['PNG of 10,000 megapixels', hugePng(100_000, 100_000), /^10000 megapixels/],
    ['WebP of 268 megapixels in 30 bytes', webp(losslessChunk(16_384, 16_384)), /^269 megapixels/],
    ['WebP of 49 megapixels in 30 bytes', webp(losslessChunk(7000, 7000)), /^49 megapixels, at most 25/],
    [
      'WebP that says one size and holds another',
      webp(extendedChunk(8, 8), losslessChunk(16_384, 16_384)),
      /two sizes/,
    ],
    ['GIF with a screen of 65,535 × 65,535', gif(65_535, 65_535, 1, 1), /^4295 megapixels/],
    ['GIF with a frame and no data for it', gif(7000, 7000, 7000, 7000), /^truncated/],
    ['GIF with a frame larger than its screen', gif(2, 2, 7000, 7000), /larger than its screen/],
    ['BMP of 7,000 × 7,000 without pixels', bmp(7000, 7000), /^truncated/],
    ['JPEG of 65,535 × 65,535', jpeg(65_535, 65_535), /^4295 megapixels/],
    ['JPEG of 49 megapixels in 150 bytes', jpeg(7000, 7000), /^truncated/],
    ['JPEG of 400 megapixels in 150 bytes', jpeg(20_000, 20_000), /^400 megapixels/],
    ['TIFF whose tags claim more than the file', tiff([[273, 4, 0xffffffff, 8]]), /^truncated/],
    [
      'TIFF of 49 megapixels of 64 samples',
      tiff([
        [256, 4, 1, 7000],
        [257, 4, 1, 7000],
        [258, 3, 1, 16],
        [277, 3, 1, 64],
      ]),
      /megapixels/,
    ],
    ['TIFF with more tags than bytes', Buffer.from('49492a0008000000ffff', 'hex'), /no tags/],
    ['PNG that unpacks to more than its rows', overfullPng(), /damaged/],
  ])('%s', async (_, content, reason) => {
    const before = process.memoryUsage().arrayBuffers
    await expect(whole(content)).rejects.toThrow(reason)
    await outcome(content)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000)
  })

  test('a JPEG of 400 megapixels without data has no thumbnail', async () => {
    await expect(thumbnail(jpeg(20_000, 20_000))).rejects.toThrow('truncated')
  })

  test('a TIFF whose pages lead in a circle is decoded by its first', async () => {
    const circle = tiff(
      [
        [256, 4, 1, 1],
        [257, 4, 1, 1],
        [258, 3, 1, 8],
        [273, 4, 1, 8],
        [279, 4, 1, 1],
      ],
      8,
    )
    expect(await whole(circle)).toMatchObject({ width: 1, height: 1 })
  })

  test('5,000 pictures in a row, some of them broken, take no more memory than 1,000', async () => {
    const contents = DRAWN.filter((name) => !name.startsWith('large')).map(readDrawn)
    const broken = contents.map((content) => content.subarray(0, content.length / 2))
    let taken = 0
    for (let index = 0; index < 5000; index++) {
      const content = (index % 7 === 0 ? broken : contents)[index % contents.length] as Buffer
      await whole(content).catch(() => null)
      if (index === 1000) taken = process.memoryUsage.rss()
    }
    expect(process.memoryUsage.rss() - taken).toBeLessThan(150_000_000)
  })
})

function riff(type: string, data: Buffer): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

function webp(...chunks: Buffer[]): Buffer {
  return riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]))
}

function losslessChunk(width: number, height: number): Buffer {
  const data = Buffer.from('2f0000000088880800', 'hex')
  data.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0, 1)
  return riff('VP8L', data)
}

function extendedChunk(width: number, height: number): Buffer {
  const data = Buffer.alloc(10)
  data.writeUIntLE(width - 1, 4, 3)
  data.writeUIntLE(height - 1, 7, 3)
  return riff('VP8X', data)
}

function gif(screenWidth: number, screenHeight: number, width: number, height: number): Buffer {
  const bytes = Buffer.alloc(35)
  bytes.write('GIF89a')
  bytes.writeUInt16LE(screenWidth, 6)
  bytes.writeUInt16LE(screenHeight, 8)
  bytes.writeUInt8(0x80, 10)
  bytes.writeUInt8(0x2c, 19)
  bytes.writeUInt16LE(width, 24)
  bytes.writeUInt16LE(height, 26)
  bytes.set([2, 2, 0x44, 1, 0, 0x3b], 29)
  return bytes
}

function bmp(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(154)
  bytes.write('BM')
  bytes.writeUInt32LE(54, 10)
  bytes.writeUInt32LE(40, 14)
  bytes.writeInt32LE(width, 18)
  bytes.writeInt32LE(height, 22)
  bytes.writeUInt16LE(24, 28)
  return bytes
}

function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from('ffc0000b080000000001011100', 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const table = (kind: number) => Buffer.from([0xff, 0xc4, 0, 20, kind, 1, ...Array(15).fill(0), 0])
  return Buffer.concat([
    Buffer.from('ffd8ffdb004300', 'hex'),
    Buffer.alloc(64, 1),
    frame,
    table(0),
    table(0x10),
    Buffer.from('ffda0008010100003f00ffd9', 'hex'),
  ])
}

function tiff(tags: readonly (readonly [number, number, number, number])[], next = 0): Buffer {
  const bytes = Buffer.alloc(10 + tags.length * 12 + 4)
  bytes.write('II*\0\x08', 'latin1')
  bytes.writeUInt16LE(tags.length, 8)
  tags.forEach(([tag, type, count, value], index) => {
    bytes.writeUInt16LE(tag, 10 + index * 12)
    bytes.writeUInt16LE(type, 12 + index * 12)
    bytes.writeUInt32LE(count, 14 + index * 12)
    bytes.writeUInt32LE(value, 18 + index * 12)
  })
  bytes.writeUInt32LE(next, bytes.length - 4)
  return bytes
}

function overfullPng(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const head = Buffer.from(`\0\0\0\0${type}`, 'latin1')
    head.writeUInt32BE(data.length)
    return Buffer.concat([head, data, Buffer.alloc(4)])
  }
  const header = Buffer.from('00000008000000080802000000', 'hex')
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(50_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
