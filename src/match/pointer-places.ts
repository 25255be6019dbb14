import type { StoredPointer } from '../model.js'
import { identityKey } from '../pointers/identity.js'

/** In sizes: not told. */
export const UNKNOWN = -1

/**
 * The pointers that tell what their data is known by, each with a place, divided as `divideBySize` says. Numbers
 * alone: an object for each takes thrice the time at 200,000 pointers, most of it for freeing memory.
 */
export interface Places {
  /** By place: the pointer's file. */
  files: number[]
  /** By place: bytes of the data. */
  sizes: number[]
  /** By place: the number of its class. */
  classOf: number[]
  /** By hash: the number of the class of those who have it. */
  classes: Map<string, number>
  /** By class: its first place, and the size that all tell who tell one. */
  firstPlaces: number[]
  classSizes: number[]
  /** Of classes in which sizes contradict each other: by class, the first place of each size. */
  divided: Map<number, Map<number, number>>
}

export function placePointers(pointers: ReadonlyMap<number, StoredPointer>): Places {
  const classes = new Map<string, number>()
  const divided: Places['divided'] = new Map()
  const places: Places = {
    files: [],
    sizes: [],
    classOf: [],
    classes,
    firstPlaces: [],
    classSizes: [],
    divided,
  }
  for (const [file, { identity }] of pointers) {
    if (identity === null) continue
    const key = identityKey(identity)
    const size = identity.size ?? UNKNOWN
    const place = places.files.push(file) - 1
    let number = classes.get(key)
    if (number === undefined) {
      number = places.firstPlaces.push(place) - 1
      classes.set(key, number)
      places.classSizes.push(size)
    }
    const known = places.classSizes[number] as number
    if (known === UNKNOWN) places.classSizes[number] = size
    else if (size !== UNKNOWN && size !== known && !divided.has(number)) divided.set(number, new Map())
    places.sizes.push(size)
    places.classOf.push(number)
  }
  if (divided.size === 0) return places
  places.classOf.forEach((number, place) => {
    const size = places.sizes[place] as number
    const firsts = divided.get(number)
    if (firsts !== undefined && size !== UNKNOWN && !firsts.has(size)) firsts.set(size, place)
  })
  return places
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
