import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UNKNOWN_SIZE } from '../../../src/columns/data-files.js'
import type { StoredPointer } from '../../../src/model.js'
import { createEntries } from '../../../src/snapshot/entries.js'
import { createStoredBuilder } from '../../../src/snapshot/stored/builder.js'

const size = fc.option(fc.constantFrom(UNKNOWN_SIZE, 0, 7, 8))
const identity = fc.option(
  fc.record({
    algorithm: fc.constant('sha256' as const),
    hex: fc.constant('a'),
    size: fc.option(fc.constantFrom(0, 7)),
  }),
)

test('the last size that was told of an entry counts, whatever the name of its data tells', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), identity, size)), (marks) => {
      const { entries, objectIds, add } = createEntries()
      for (const name of ['a', 'b', 'c', 'd']) add(name, 'file', 0)
      const listing = { entries, chosen: [0, 1, 2, 3], objectIds, objectFormat: 'sha1', errors: [] } as const
      const builder = createStoredBuilder(
        { ...listing, chosen: [], errors: [], notes: [], repository: null, staged: null },
        () => {},
      )
      const expected = new Map<number, number | undefined>()
      for (const [entry, known, told] of marks) {
        const pointer: StoredPointer = {
          kind: 'lfs',
          identity: known,
          describedIn: null,
          hasPlace: true,
          objectId: null,
        }
        builder.mark(entry, pointer, told)
        expected.set(entry, told === null || told === UNKNOWN_SIZE ? undefined : told)
      }
      for (const entry of [0, 1, 2, 3]) expect(builder.sizes.get(entry)).toBe(expected.get(entry))
      if (marks.length > 0) {
        expect(builder.sizes.size > 0).toBe(
          marks.some(([, , told]) => told !== null && told !== UNKNOWN_SIZE),
        )
      }
    }),
  )
})
