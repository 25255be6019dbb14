import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { areasOf } from '../../src/decoders/areas.js'
import { type Raster, rasterOf, readHeader, thumbnailOf, topOf } from '../../src/decoders/picture.js'
import { describeWithPillow, runPython } from '../fixtures/picture-tools.js'
import { bytesIn } from './bytes-in.js'

/** `near`: colours of inks, which each program makes in its own way; `first`: more frames or pages follow. */
interface Written {
  name: string
  width: number
  height: number
  expect: 'equal' | 'near' | 'first'
}

describeWithPillow('pictures that Pillow writes are decoded as Pillow decodes them', () => {
  let place = ''
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'pictures-'))
  })
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  test.each([1, 2])('pictures of all kinds, seed %d', async (seed) => {
    runPython(join('test', 'decoders', 'write-pictures.py'), place, String(seed))
    const written = JSON.parse(readFileSync(join(place, 'pictures.json'), 'utf8')) as Written[]
    expect(written.length).toBeGreaterThan(200)
    const tops: string[] = []
    for (const { name, width, height, expect: kind } of written) {
      const bytes = bytesIn(readFileSync(join(place, name)))
      const pixels = readFileSync(join(place, `${name}.rgba`))
      expect({ name, header: readHeader(bytes) }).toMatchObject({ name, header: { width, height } })
      const raster = await rasterOf(bytes)
      const most = kind === 'near' ? 1 : 0
      const isAlike = largestDifference(raster.rgba, pixels) <= most
      expect({ name, isAlike, hasMore: raster.rest !== null }).toEqual({
        name,
        isAlike: true,
        hasMore: kind === 'first' || name.startsWith('deep'),
      })

      const top = await topOf(bytes)
      if (top !== null) tops.push(name)
      const isTop = top === null || Buffer.compare(top.rgba, raster.rgba.subarray(0, top.rgba.length)) === 0
      expect({ name, isTop }).toEqual({ name, isTop: true })

      const thumbnail = await thumbnailOf(bytes)
      const whole = areasOf(raster, true)
      const isThat = Buffer.compare(thumbnail.luma, whole.luma) === 0
      expect({ name, isThat: isThat || !thumbnail.isExact }).toEqual({ name, isThat: true })
      const seen = thumbnail.raster === null && name.endsWith('.jpg') ? blockMeans(raster) : raster
      const means = areasOf(seen, true)
      const luma = meanDifference(thumbnail.luma, means.luma)
      const chroma = meanDifference(thumbnail.chroma, means.chroma)
      expect(luma < 1 && chroma < 1 ? '' : `${name}: ${luma} ${chroma}`).toBe('')
      expect(thumbnail.raster === null || Buffer.compare(thumbnail.raster.rgba, raster.rgba) === 0).toBe(true)
    }
    for (const ending of ['.jpg', '.png']) {
      expect(tops.filter((name) => name.endsWith(ending)).length).toBeGreaterThan(5)
    }
  })
})

function largestDifference(left: Uint8Array, right: Uint8Array): number {
  if (left.length !== right.length) return 255
  let most = 0
  for (let index = 0; index < left.length; index++) {
    most = Math.max(most, Math.abs((left[index] as number) - (right[index] as number)))
  }
  return most
}

function meanDifference(left: Uint8Array, right: Uint8Array): number {
  const sum = left.reduce((total, value, index) => total + Math.abs(value - (right[index] as number)), 0)
  return sum / left.length
}

/** The picture in blocks of 8 × 8 of one colour each: what the DC terms of a JPEG hold. */
function blockMeans({ width, height, rgba, rest }: Raster): Raster {
  const blocks = new Uint8Array(rgba.length)
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      const places: number[] = []
      for (let y = top; y < Math.min(top + 8, height); y++) {
        for (let x = left; x < Math.min(left + 8, width); x++) places.push((y * width + x) * 4)
      }
      for (let channel = 0; channel < 4; channel++) {
        const sum = places.reduce((total, at) => total + (rgba[at + channel] as number), 0)
        for (const at of places) blocks[at + channel] = Math.round(sum / places.length)
      }
    }
  }
  return { width, height, rgba: blocks, rest }
}
