import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createArena } from '../../../src/containers/parquet/arena.js'
import { readRuns } from '../../../src/containers/parquet/levels.js'
import { shortestFloat, writerOf } from '../../../src/containers/parquet/values.js'

const measured = fc
  .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => digits / 10 ** places)
const doubles = fc.array(fc.oneof(measured, fc.double(), fc.integer(), fc.maxSafeInteger()), { minLength: 1 })

function textsOf(kind: 'double' | 'float', values: readonly number[]): string[] {
  const arena = createArena()
  const write = writerOf({ is: kind }, arena)
  return values.map((value) => {
    const start = arena.end
    write(value)
    return Buffer.from(arena.bytes.subarray(start, arena.end)).toString('latin1')
  })
}

test('numbers are written as JavaScript writes them', () => {
  fc.assert(
    fc.property(doubles, (values) => {
      expect(textsOf('double', values)).toEqual(values.map(String))
    }),
    { numRuns: 1000 },
  )
  expect(textsOf('double', [999999999999999, 99999999.99999999, 0.000001, 1e-7, -0.5, 100.25, 1e15])).toEqual(
    [999999999999999, 99999999.99999999, 0.000001, 1e-7, -0.5, 100.25, 1e15].map(String),
  )
})

test('numbers of 32 bits as the shortest that tells them apart', () => {
  fc.assert(
    fc.property(doubles, (values) => {
      const floats = values.map(Math.fround)
      expect(textsOf('float', floats)).toEqual(floats.map((value) => String(shortestFloat(value))))
    }),
    { numRuns: 1000 },
  )
})

test('many numbers of many digits are written like few of them', () => {
  const values = Array.from({ length: 300 }, (_, at) => Math.sqrt(at + 0.5))
  expect(textsOf('double', [...values, 0.25])).toEqual([...values, 0.25].map(String))
})

test('runs and packed groups give back what was written, of any width', () => {
  const all = fc
    .integer({ min: 1, max: 24 })
    .chain((bits) =>
      fc.tuple(
        fc.constant(bits),
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 2 ** bits - 1 }),
            fc.integer({ min: 1, max: 300 }),
            fc.boolean(),
          ),
          { minLength: 1, maxLength: 8 },
        ),
      ),
    )
  fc.assert(
    fc.property(all, ([bits, runs]) => {
      const bytes: number[] = []
      const values: number[] = []
      for (const [value, length, isPacked] of runs) {
        const groups = Math.ceil(length / 8)
        const header = isPacked ? groups * 2 + 1 : length * 2
        if (header < 0x80) bytes.push(header)
        else bytes.push((header & 0x7f) | 0x80, header >> 7)
        if (isPacked) {
          let packed = 0n
          for (let at = 0; at < groups * 8; at++) {
            const each = (value + at) % 2 ** bits
            values.push(each)
            packed |= BigInt(each) << BigInt(at * bits)
          }
          for (let at = 0; at < groups * bits; at++) bytes.push(Number((packed >> BigInt(at * 8)) & 0xffn))
        } else {
          for (let at = 0; at < Math.ceil(bits / 8); at++) bytes.push((value >> (at * 8)) & 0xff)
          for (let at = 0; at < length; at++) values.push(value)
        }
      }
      const into = new Int32Array(values.length)
      readRuns(Uint8Array.from(bytes), 0, bytes.length, bits, into)
      expect([...into]).toEqual(values)
      const cut = Uint8Array.from(bytes).subarray(0, bytes.length - 1)
      expect(() => readRuns(cut, 0, cut.length, bits, new Int32Array(values.length))).toThrow('cut off')
    }),
    { numRuns: 300 },
  )
})

test('runs that end too early, are empty or too wide are refused, however they are made', () => {
  const read = (packed: Uint8Array, bits: number, count: number): Int32Array => {
    const into = new Int32Array(count)
    readRuns(packed, 0, packed.length, bits, into)
    return into
  }
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 500 }),
      (packed, bits, count) => {
        try {
          read(packed, bits, count)
          expect(bits).toBeLessThanOrEqual(24)
        } catch (error) {
          expect((error as Error).message).toMatch(/^a page (?:is cut off|has numbers of too many bits)$/)
        }
      },
    ),
  )
  expect(() => read(Uint8Array.of(0x02), 8, 1)).toThrow('cut off')
  expect(() => read(Uint8Array.of(0x00, 7), 8, 1)).toThrow('cut off')
  expect(() => read(Uint8Array.of(0x02, 1, 1, 1, 1), 25, 1)).toThrow('too many bits')
})
