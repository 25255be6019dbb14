import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Failure } from '../../src/failure.js'
import { parseSize } from '../../src/options/size.js'

const UNITS = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
}

const parse = (value: string) => parseSize({ lines: [value], place: 'Option min-size' })

test.each([
  ['0', 0],
  ['1', 1],
  ['007', 7],
  ['10KB', 10_000],
  ['10 kb', 10_000],
  ['1MiB', 1_048_576],
  ['1.5KiB', 1536],
  ['1.5B', 2],
  ['0.0001KB', 1],
  // 1.1 and 4.35 are not exact in floating point.
  ['1.1KB', 1100],
  ['4.35KB', 4350],
  ['8.2MB', 8_200_000],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
])('%s is %i bytes', (value, bytes) => {
  expect(parse(value)).toBe(bytes)
})

test.each([
  'x',
  '-5',
  '+5',
  '1.5',
  '.5KB',
  '1.KB',
  '10K',
  '10XB',
  '1e3',
  '0x10',
  '1 000',
  '1,000',
  'KB',
  '1KB2',
  '∞',
  'NaN',
])('%s is refused, naming value and units', (value) => {
  expect(() => parse(value)).toThrow(Failure)
  expect(() => parse(value)).toThrow(`Option min-size: '${value}' is not a size`)
  expect(() => parse(value)).toThrow('KiB')
})

test.each(['9007199254740992', '9008TB', '99999999999999999999TiB'])('%s is too large', (value) => {
  expect(() => parse(value)).toThrow(/too large/)
})

describe('for every size', () => {
  const unit = fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[]))

  test('a whole number of any unit, in any case and spacing, is exact', () => {
    const spelling = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
    )
    fc.assert(
      fc.property(
        fc.nat(8000),
        unit,
        fc.constantFrom('', ' ', '\t '),
        spelling,
        (count, name, space, spell) => {
          expect(parse(`${count}${space}${spell(name)}`)).toBe(count * UNITS[name])
        },
      ),
    )
  })

  test('a decimal is the smallest whole number of bytes that holds it', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), unit, (whole, thousandths, name) => {
        const bytes = parse(`${whole}.${String(thousandths).padStart(3, '0')}${name}`)
        const exact = BigInt(whole * 1000 + thousandths) * BigInt(UNITS[name])
        expect(BigInt(bytes) * 1000n - exact).toBeGreaterThanOrEqual(0n)
        expect(BigInt(bytes) * 1000n - exact).toBeLessThan(1000n)
      }),
    )
  })

  test('any text gives a safe integer or a failure', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(Number.isSafeInteger(parse(text))).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(Failure)
        }
      }),
    )
  })
})
