import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Bytes } from '../../src/disk/bytes.js'
import { heldBytes } from '../../src/disk/held-bytes.js'

const KIB = 1024

/** Bytes that tell what was read of them. */
function counted(size: number, present = size): { bytes: Bytes; read(): number } {
  const content = Uint8Array.from({ length: present }, (_, at) => at % 251)
  let total = 0
  return {
    read: () => total,
    bytes: {
      size,
      read(position, into) {
        // In pieces, as a system may give them.
        const part = content.subarray(position, position + Math.min(into.length, 7 * KIB))
        into.set(part)
        total += part.length
        return part.length
      },
    },
  }
}

test('what is asked for is given, and nothing is read twice', () => {
  const sizes = fc.oneof(fc.nat(100), fc.integer({ min: 15 * KIB, max: 17 * KIB }), fc.nat(60 * KIB))
  const pieces = fc.array(fc.tuple(fc.nat(70 * KIB), fc.nat(40 * KIB)), { maxLength: 6 })
  fc.assert(
    fc.property(sizes, pieces, (size, asked) => {
      const { bytes, read } = counted(size)
      const held = heldBytes(bytes, 64 * KIB)
      let last = 0
      for (const [position, length] of asked) {
        const into = new Uint8Array(length)
        const count = held.read(position, into)
        const end = Math.min(size, position + length)
        expect(count).toBe(Math.max(0, end - position))
        expect(into.subarray(0, count).every((byte, at) => byte === (position + at) % 251)).toBe(true)
        last = Math.max(last, end)
      }
      expect(read()).toBeLessThanOrEqual(size)
      // Of what nobody asked for the beginning alone is read.
      if (last <= 16 * KIB) expect(read()).toBeLessThanOrEqual(16 * KIB)
    }),
  )
})

test('a content that is too large is read as it is asked for, and one that has become shorter ends there', () => {
  const large = counted(65 * KIB)
  const held = heldBytes(large.bytes, 64 * KIB)
  for (let time = 0; time < 2; time++) held.read(60 * KIB, new Uint8Array(100))
  expect(large.read()).toBe(200)
  const shorter = heldBytes(counted(40 * KIB, 20 * KIB).bytes, 64 * KIB)
  expect(shorter.read(19 * KIB, new Uint8Array(4 * KIB))).toBe(KIB)
  expect(shorter.read(30 * KIB, new Uint8Array(4 * KIB))).toBe(0)
})
