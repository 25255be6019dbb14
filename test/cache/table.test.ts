import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createTable } from '../../src/cache/table.js'

const SHAPE = { key: 8, value: 4 }

function keyFor(number: number): Uint32Array {
  return Uint32Array.of(number % 7, number)
}

function valueFor(number: number): Buffer {
  const value = Buffer.alloc(4)
  value.writeUInt32LE(number)
  return value
}

test('a table does what a map does', () => {
  const number = fc.nat({ max: 40 })
  const step = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), key: number, value: fc.nat() }),
    fc.record({ kind: fc.constant('forget' as const), key: number, value: fc.constant(0) }),
    fc.record({ kind: fc.constant('find' as const), key: number, value: fc.constant(0) }),
  )
  fc.assert(
    fc.property(fc.array(step, { size: '+1' }), (steps) => {
      const table = createTable(SHAPE)
      const map = new Map<number, number>()
      for (const { kind, key, value } of steps) {
        if (kind === 'set') {
          map.set(key, value)
          table.set(keyFor(key), valueFor(value))
        } else if (kind === 'forget') {
          map.delete(key)
          table.forget(keyFor(key))
        } else {
          expect(table.find(keyFor(key))?.readUInt32LE()).toBe(map.get(key))
        }
      }
    }),
  )
})

test('many records, over the bounds of all arrays, into an empty table and into one that has some', () => {
  const large = createTable(SHAPE)
  for (let number = 0; number < 50_000; number += 1) large.set(keyFor(number), valueFor(number))
  const some = createTable(SHAPE)
  some.set(keyFor(3), valueFor(333))
  some.set(keyFor(70_000), valueFor(70_000))
  const empty = createTable(SHAPE)
  for (const chunk of large.chunks()) {
    empty.add(chunk)
    some.add(chunk)
  }
  expect([large.count(), empty.count(), some.count()]).toEqual([50_000, 50_000, 50_001])
  const lost = (table: typeof some, number: number) => table.find(keyFor(number))?.readUInt32LE() !== number
  for (let number = 0; number < 50_000; number += 1) {
    if (lost(empty, number) || (lost(some, number) && number !== 3)) throw new Error(`${number} is lost`)
  }
  expect(some.find(keyFor(3))?.readUInt32LE()).toBe(333)
  expect(some.find(keyFor(70_000))?.readUInt32LE()).toBe(70_000)
  empty.set(keyFor(50_000), valueFor(50_000))
  expect(empty.find(keyFor(49_999))?.readUInt32LE()).toBe(49_999)
  expect(empty.find(keyFor(50_000))?.readUInt32LE()).toBe(50_000)
})

test('what is forgotten does not come back with what others have saved', () => {
  const table = createTable(SHAPE)
  table.set(keyFor(1), valueFor(1))
  const saved = createTable(SHAPE)
  saved.set(keyFor(1), valueFor(1))
  table.forget(keyFor(1))
  for (const chunk of saved.chunks()) table.add(chunk)
  expect(table.find(keyFor(1))).toBeNull()
  table.set(keyFor(1), valueFor(2))
  expect(table.find(keyFor(1))?.readUInt32LE()).toBe(2)
})

test('a value of another length is a fault', () => {
  expect(() => createTable(SHAPE).set(keyFor(1), Buffer.alloc(5))).toThrow(RangeError)
})
