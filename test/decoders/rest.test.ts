import { deflateSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { rasterOf } from '../../src/decoders/picture.js'
import { namePixels } from '../../src/kinds/picture/equal-pixels.js'
import { bytesIn } from './bytes-in.js'

const SIDE = 40

async function nameOf(content: Buffer): Promise<string> {
  return namePixels(await rasterOf(bytesIn(content))).toString('hex')
}

test('pictures of 16 bits are equal only if all of their bits are', async () => {
  const depths = (lowest: number) =>
    Array.from({ length: SIDE * SIDE }, (_, at) => at * 7 + (at === 9 ? lowest : 0))
  const name = await nameOf(grayPng(16, depths(0)))
  expect(await nameOf(grayPng(16, depths(0), 1))).toBe(name)
  expect(await nameOf(grayPng(16, depths(1)))).not.toBe(name)
})

test('8 bits made 16 show the same', async () => {
  const values = Array.from({ length: SIDE * SIDE }, (_, at) => (at * 3) % 256)
  const name = await nameOf(grayPng(8, values))
  expect(
    await nameOf(
      grayPng(
        16,
        values.map((value) => value * 257),
      ),
    ),
  ).toBe(name)
})

test('animations that begin with one frame are not equal for that', async () => {
  const pixels = Array.from({ length: SIDE * SIDE }, (_, at) => at % 256)
  const still = grayPng(8, pixels)
  const [first, second] = [animated(still, 3), animated(still, 4)] as const
  const names = await Promise.all([still, first, second].map(nameOf))
  expect(new Set(names).size).toBe(3)
})

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.from(`\0\0\0\0${type}`, 'latin1')
  head.writeUInt32BE(data.length)
  return Buffer.concat([head, data, Buffer.alloc(4)])
}

function grayPng(depth: 8 | 16, values: readonly number[], level = 9): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(SIDE, 0)
  header.writeUInt32BE(SIDE, 4)
  header.writeUInt8(depth, 8)
  const rows = Array.from({ length: SIDE }, (_, row) => {
    const bytes = Buffer.alloc(1 + (SIDE * depth) / 8)
    for (let column = 0; column < SIDE; column++) {
      const value = values[row * SIDE + column] as number
      if (depth === 16) bytes.writeUInt16BE(value, 1 + column * 2)
      else bytes.writeUInt8(value, 1 + column)
    }
    return bytes
  })
  const data = deflateSync(Buffer.concat(rows), { level })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...[chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))],
  ])
}

/** With a further frame behind the picture; what is in it does not matter here. */
function animated(still: Buffer, seed: number): Buffer {
  const end = still.length - 12
  const more = [chunk('fcTL', Buffer.alloc(26, seed)), chunk('fdAT', Buffer.alloc(8, seed))]
  return Buffer.concat([still.subarray(0, end), ...more, still.subarray(end)])
}
