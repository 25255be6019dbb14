import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodePath, encodePath, isUtf8Path, pathBytes } from '../../src/paths/lossless.js'

// Random bytes alone hardly ever hold a long sequence that is nearly valid.
const pieces = [
  'c3a9',
  'e282ac',
  'f09f9088',
  'c3',
  'e282',
  'f09f90',
  'eda080',
  'c080',
  'f5',
  'ff',
  '80',
  '2f',
  '61',
]
const nameBytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((hex) => Buffer.from(hex.join(''), 'hex')),
)

describe('a path as lossless text', () => {
  test('gives back the bytes that it was made of', () => {
    fc.assert(fc.property(nameBytes, (bytes) => expect(pathBytes(decodePath(bytes))).toEqual(bytes)))
  })

  test('is the text itself where the bytes are UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodePath(Buffer.from(text))).toBe(text)
        expect(isUtf8Path(text)).toBe(true)
        expect(encodePath(text)).toBe(text)
      }),
    )
  })

  test('differs for different bytes', () => {
    fc.assert(
      fc.property(nameBytes, nameBytes, (left, right) => {
        expect(decodePath(left) === decodePath(right)).toBe(left.equals(right))
      }),
    )
  })

  test('knows whether the bytes were UTF-8', () => {
    fc.assert(
      fc.property(nameBytes, (bytes) => {
        const isValid = Buffer.from(bytes.toString('utf8')).equals(bytes)
        expect(isUtf8Path(decodePath(bytes))).toBe(isValid)
      }),
    )
  })

  test.each([
    ['a byte that starts nothing', [0x61, 0xff, 0x62], 'a\udcffb'],
    ['a sequence that is cut off', [0xe2, 0x82], '\udce2\udc82'],
    ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], '\udced\udca0\udc80'],
    ['a long form of "/"', [0xc0, 0xaf], '\udcc0\udcaf'],
    ['valid text after an invalid byte', [0x80, 0xc3, 0xa9], '\udc80é'],
  ])('keeps %s', (_, bytes, text) => {
    expect(decodePath(Buffer.from(bytes))).toBe(text)
  })
})

// Only Linux takes any bytes for a name.
const testOnLinux = process.platform === 'linux' ? test : test.skip
testOnLinux('names a real file whose name is not UTF-8', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lossless-'))
  try {
    const path = `${folder}/${decodePath(Buffer.from([0x61, 0xff, 0xfe]))}`
    writeFileSync(encodePath(path), 'content')
    const [entry] = readdirSync(folder, { encoding: 'buffer' })
    expect(entry).toEqual(Buffer.from([0x61, 0xff, 0xfe]))
    expect(readFileSync(encodePath(`${folder}/${decodePath(entry as Buffer)}`), 'utf8')).toBe('content')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
