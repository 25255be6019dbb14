import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pathColumns } from '../../src/columns/paths.js'
import { PASSED_OVER } from '../../src/layout/files/by-name.js'
import { type Counts, countsOf } from '../../src/layout/files/counts.js'
import { type Field, fieldOf } from '../../src/layout/files/field.js'
import { KIND } from '../../src/layout/files/kinds.js'

const state = fc.constantFrom(...Object.values(KIND), ...Object.values(PASSED_OVER))
const entry = fc.record({
  path: fc.constantFrom('a/x', 'a/b/y', 'c/z', 'w'),
  isChosen: fc.boolean(),
  isPointer: fc.boolean(),
  states: fc.array(state, { minLength: 4, maxLength: 4 }),
})
type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never

function fieldFor(entries: readonly Entry[], round: number): Field {
  return fieldOf({
    files: pathColumns(entries.map(({ path }) => path)),
    chosen: entries.flatMap(({ isChosen }, number) => (isChosen ? [number] : [])),
    states: Uint8Array.from(entries, ({ states }) => states[round] as number),
    isAutomatic: true,
    isAbovePath: (path) => path === '',
    isPointer: (number) => entries[number]?.isPointer === true,
  })
}

test('what is counted after some entries have changed is what a first count gives', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const field = fieldFor(entries, 0)
      const earlier: { counts: Counts; copy: Counts }[] = []
      for (let round = 0; round < 4; round++) {
        entries.forEach(({ states }, number) => {
          field.states[number] = states[round] as number
        })
        const counts = countsOf(field)
        expect(counts).toEqual(countsOf(fieldFor(entries, round)))
        earlier.push({ counts, copy: structuredClone(counts) })
      }
      // Whoever has asked before keeps what was true then.
      for (const { counts, copy } of earlier) expect(counts).toEqual(copy)
    }),
  )
})
