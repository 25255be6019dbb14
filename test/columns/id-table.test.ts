import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createIdTable } from '../../src/columns/id-table.js'

/** Few values and fewer hashes: many ids share a slot without being equal. */
const VALUE = fc.nat({ max: 40 })
const HASHES = fc.array(fc.constantFrom(0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 0x1234567), {
  minLength: 41,
  maxLength: 41,
})

test('ids are equal by their values, whatever their hashes have in common', () => {
  fc.assert(
    fc.property(fc.array(VALUE, { maxLength: 400, size: 'max' }), VALUE, HASHES, (values, other, hashes) => {
      // The last one is looked for, and not in the table.
      const all = [...values, other]
      const { count, firstEqual, find } = createIdTable(
        values.length,
        (id) => hashes[all[id] as number] as number,
        (left, right) => all[left] === all[right],
      )
      expect(count).toBe(values.length)
      expect([...firstEqual]).toEqual(values.map((value) => values.indexOf(value)))
      expect(all.map((_, id) => find(id))).toEqual(all.map((value) => values.indexOf(value)))
    }),
  )
})
