import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openRows, type RowMemory } from '../../src/decoders/png/row-pair.js'

const MANY = 1024 * 1024

/** What rows are once their filters are undone. */
function undone(memory: RowMemory, rows: readonly Uint8Array[], step: number): number[][] {
  const length = rows[0]?.length ?? 1
  const pair = memory.pair(length, step)
  const all = rows.map((row) => {
    pair.line.set(row)
    pair.unfilter()
    const pixels = [...pair.line.subarray(1)]
    pair.next()
    return pixels
  })
  memory.close()
  return all
}

test('the program undoes each filter as JavaScript does, whatever the picture before left', () => {
  const picture = fc
    .tuple(fc.constantFrom(1, 2, 3, 4, 6, 8), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }))
    .chain(([step, pixels, height]) =>
      fc.record({
        step: fc.constant(step),
        rows: fc.array(
          fc
            .tuple(
              fc.nat({ max: 4 }),
              fc.uint8Array({ minLength: step * pixels, maxLength: step * pixels, size: 'max' }),
            )
            .map(([filter, bytes]) => Uint8Array.of(filter, ...bytes)),
          { minLength: height, maxLength: height },
        ),
      }),
    )
  fc.assert(
    fc.property(picture, ({ step, rows }) => {
      const length = rows[0]?.length ?? 1
      expect(undone(openRows(MANY, length), rows, step)).toEqual(undone(openRows(0, length), rows, step))
    }),
    { numRuns: 500 },
  )
})

test('pictures that are read in turn do not disturb each other', () => {
  const [one, other] = [openRows(MANY, 9), openRows(MANY, 9)]
  const [left, right] = [one.pair(5, 1), other.pair(9, 1)]
  left.line.set([1, 1, 1, 1, 1])
  right.line.set([1, 7, 7, 7, 7, 7, 7, 7, 7])
  left.unfilter()
  right.unfilter()
  expect([...left.line]).toEqual([1, 1, 2, 3, 4])
  expect([...right.line]).toEqual([1, 7, 14, 21, 28, 35, 42, 49, 56])
  one.close()
  other.close()
})

test('a filter that there is not is named', () => {
  for (const size of [0, MANY]) {
    const pair = openRows(size, 5).pair(5, 1)
    pair.line.set([5, 1, 1, 1, 1])
    expect(() => pair.unfilter()).toThrow('unknown filter')
  }
})
