import type { StoredPointer } from '../model.js'
import type { ContentAlgorithm, ContentIdentity } from '../pointers/identity.js'

/** In sizes: not told. */
export const UNKNOWN = -1

/**
 * The pointers that tell what their data is known by, each with a place, divided as `divideBySize` says. Numbers
 * alone: an object for each takes thrice the time at 200,000 pointers, most of it for freeing memory.
 */
export interface Places {
  /** By place: the pointer's file. */
  files: Int32Array
  /** By place: bytes of the data. */
  sizes: Float64Array
  /** By place: the number of its class. */
  classOf: Int32Array
  /** By algorithm and hash: the number of the class of those who have it. */
  classes: Map<ContentAlgorithm, Map<string, number>>
  /** By class: its first place, and the size that all tell who tell one. */
  firstPlaces: number[]
  classSizes: number[]
  /** Of classes in which sizes contradict each other: by class, the first place of each size. */
  divided: Map<number, Map<number, number>>
}

export function placePointers(pointers: ReadonlyMap<number, StoredPointer>): Places {
  const files = new Int32Array(pointers.size)
  const sizes = new Float64Array(pointers.size)
  const classOf = new Int32Array(pointers.size)
  const classes: Places['classes'] = new Map()
  const firstPlaces: number[] = []
  const classSizes: number[] = []
  const divided: Places['divided'] = new Map()
  let count = 0
  for (const [file, { identity }] of pointers) {
    if (identity === null) continue
    const size = identity.size ?? UNKNOWN
    const place = count++
    const numbers = numbersOf(classes, identity.algorithm)
    let number = numbers.get(identity.hex)
    if (number === undefined) {
      number = firstPlaces.push(place) - 1
      numbers.set(identity.hex, number)
      classSizes.push(size)
    }
    const known = classSizes[number] as number
    if (known === UNKNOWN) classSizes[number] = size
    else if (size !== UNKNOWN && size !== known && !divided.has(number)) divided.set(number, new Map())
    files[place] = file
    sizes[place] = size
    classOf[place] = number
  }
  if (divided.size > 0) {
    for (let place = 0; place < count; place++) {
      const size = sizes[place] as number
      const firsts = divided.get(classOf[place] as number)
      if (firsts !== undefined && size !== UNKNOWN && !firsts.has(size)) firsts.set(size, place)
    }
  }
  return {
    files: files.subarray(0, count),
    sizes: sizes.subarray(0, count),
    classOf: classOf.subarray(0, count),
    classes,
    firstPlaces,
    classSizes,
    divided,
  }
}

/** A map for each algorithm: to join its name and each hash to one key takes thrice the time. */
function numbersOf(classes: Places['classes'], algorithm: ContentAlgorithm): Map<string, number> {
  const known = classes.get(algorithm)
  if (known !== undefined) return known
  const numbers = new Map<string, number>()
  classes.set(algorithm, numbers)
  return numbers
}

/** The class of those with a hash. */
export function classWith({ classes }: Places, { algorithm, hex }: ContentIdentity): number | undefined {
  return classes.get(algorithm)?.get(hex)
}

/** The first place of those that stand for the same as this one. */
export function firstEqual({ classOf, sizes, firstPlaces, divided }: Places, place: number): number {
  const number = classOf[place] as number
  const firsts = divided.get(number)
  if (firsts === undefined) return firstPlaces[number] as number
  // What has no size can't be given to any of those that contradict each other.
  return firsts.get(sizes[place] as number) ?? place
}

/** The first place of those with a hash that tell this size; `undefined`: there are none. */
export function firstWith(
  { firstPlaces, classSizes, divided }: Places,
  number: number,
  size: number,
): number | undefined {
  const firsts = divided.get(number)
  if (firsts !== undefined) return firsts.get(size)
  return classSizes[number] === size ? firstPlaces[number] : undefined
}
