import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { KEY_BYTES } from '../../src/parts/file/format.js'
import { MISSING } from '../../src/parts/file/stored-column.js'
import { createRepeats, dealOut } from '../../src/parts/repeats.js'
import { risingOrder } from '../../src/parts/rising-order.js'

/** Keys of which many are equal, or differ in their last byte of six alone. */
const keys = fc.array(
  fc.tuple(fc.constantFrom(0, 1, 0x7f, 0xff), fc.nat({ max: 6 })).map(([first, sixth]) => {
    const key = Buffer.alloc(KEY_BYTES)
    key[0] = first
    key[5] = sixth
    return key
  }),
  { maxLength: 200 },
)

test('rows whose key comes again are found, and no others', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 4 }), (all, step) => {
      // Rows without a key stand between.
      const repeats = createRepeats(all.length * step)
      const half = all.length >> 1
      for (const from of [0, half]) {
        const some = all.slice(from, from === 0 ? half : undefined)
        const startOf = (row: number): number => (row % step === 0 ? (row / step) * KEY_BYTES : MISSING)
        repeats.add(dealOut({ rows: some.length * step, bytes: Buffer.concat(some), startOf }, from * step))
      }
      const bits = repeats.taken()
      const counts = new Map<string, number>()
      for (const key of all) counts.set(key.toString('hex'), (counts.get(key.toString('hex')) ?? 0) + 1)
      for (let row = 0; row < all.length * step; row++) {
        const isRepeated = ((bits[row >> 3] as number) & (1 << (row & 7))) !== 0
        const key = row % step === 0 ? all[row / step] : undefined
        expect(isRepeated).toBe(key !== undefined && (counts.get(key.toString('hex')) as number) > 1)
      }
    }),
  )
})

test('numbers are put in order with their places', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const order = [...risingOrder(Int32Array.from(numbers))]
      expect(order.map((place) => numbers[place])).toEqual([...numbers].sort((left, right) => left - right))
      expect(order.sort((left, right) => left - right)).toEqual(numbers.map((_, place) => place))
    }),
  )
})
