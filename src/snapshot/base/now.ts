import { UNKNOWN_SIZE } from '../../columns/data-files.js'
import { valuesOf } from '../../columns/numbers.js'
import type { DataFiles, ObjectIds } from '../../model.js'

/** For the ids of a base: the numbers that they have now. Worked out once for each pair: it takes 0.2 s at a million. */
const numbersNow = new WeakMap<ObjectIds, { now: ObjectIds; count: number; numbers: Int32Array }>()

function numbersOf(base: ObjectIds, { objectIds: now }: DataFiles): Int32Array {
  const known = numbersNow.get(base)
  if (known?.now === now && known.count === now.count) return known.numbers
  const numbers = now.findAll(base)
  numbersNow.set(base, { now, count: now.count, numbers })
  return numbers
}

/** By the number of each content of a base: whether a data file of now has it. */
export function dataOfNow(base: ObjectIds, now: DataFiles): Uint8Array {
  const isUsed = new Uint8Array(now.objectIds.count)
  for (const content of now.contents) if (content >= 0) isUsed[content] = 1
  if (base === now.objectIds) return isUsed
  const numbers = numbersOf(base, now)
  const isData = new Uint8Array(numbers.length)
  for (let content = 0; content < numbers.length; content++) {
    const number = numbers[content] as number
    if (number >= 0) isData[content] = isUsed[number] as number
  }
  return isData
}

/** By the number of each content of a base: its bytes, if a data file of now has it and they are known. */
export function sizesOfNow(base: ObjectIds, now: DataFiles): Float64Array {
  const sizes = new Float64Array(now.objectIds.count).fill(UNKNOWN_SIZE)
  for (let file = 0; file < now.contents.length; file++) {
    const content = now.contents[file] as number
    const size = now.sizes[file] as number
    if (content >= 0 && size !== UNKNOWN_SIZE) sizes[content] = size
  }
  if (base === now.objectIds) return sizes
  return valuesOf(numbersOf(base, now), (number) => (number < 0 ? UNKNOWN_SIZE : (sizes[number] as number)))
}
