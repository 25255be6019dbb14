import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { numbersTo } from '../../src/columns/numbers.js'
import { pathColumns } from '../../src/columns/paths.js'
import { stemsBelow } from '../../src/layout/directories/gather-stems.js'
import { fieldOf } from '../../src/layout/files/field.js'
import { KIND } from '../../src/layout/files/kinds.js'
import type { Stems } from '../../src/layout/names/stems.js'

function stemsOf(names: readonly string[]): Stems {
  const files = pathColumns(names)
  const field = fieldOf({
    files,
    chosen: numbersTo(names.length),
    states: new Uint8Array(names.length).fill(KIND.picture),
    isAutomatic: true,
    isAbovePath: (path) => path === '',
    isPointer: () => false,
  })
  return stemsBelow(field, field.tree.nodeOf[0] as number)
}

const running = Array.from({ length: 80 }, (_, number) => `${number}.jpg`)
const odd = Array.from({ length: 26 }, (_, number) => `odd${number}.jpg`)

test('running numbers tell nothing, a few other names among them or not, wherever these stand', () => {
  const tell = (others: readonly string[]): boolean[] => [
    stemsOf([...others, ...running]).tell,
    stemsOf([...running, ...others]).tell,
    stemsOf([...running.slice(40), ...others, ...running.slice(0, 40)]).tell,
  ]
  expect(tell([])).toEqual([false, false, false])
  expect(tell(odd.slice(0, 20))).toEqual([false, false, false])
  expect(tell(odd.slice(0, 21))).toEqual([true, true, true])
})

test('what stems tell does not hang on their order', () => {
  const part = fc.constantFrom('a', 'a', 'a', 'a', 'a', 'b', 'scan_', '')
  const name = fc
    .tuple(part, fc.nat(60), fc.constantFrom('', '', '', '_mask', '_0000'))
    .map((parts) => `${parts.join('')}.png`)
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), fc.integer(), (names, seed) => {
      const shuffled = names
        .map((one, place) => ({ one, place: Math.imul(place + 1, seed | 1) >>> 0 }))
        .sort((left, right) => left.place - right.place)
        .map(({ one }) => one)
      const [{ hashes, ...told }, { hashes: others, ...toldToo }] = [stemsOf(names), stemsOf(shuffled)]
      expect(toldToo).toEqual(told)
      expect(others).toEqual(hashes)
    }),
    { numRuns: 500 },
  )
})
