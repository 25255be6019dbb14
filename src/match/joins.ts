import { addTo } from '../columns/lists.js'
import type { StoredPointer } from '../model.js'
import type { ContentIdentity } from '../pointers/identity.js'
import { classWith, firstEqual, firstWith, type Places, placePointers, UNKNOWN } from './pointer-places.js'
import { createUnions } from './unions.js'

/** A content whose bytes are here, and its hashes, each with its size. */
export interface HashedContent {
  /** Its number. */
  content: number
  identities: readonly ContentIdentity[]
}

/** Which contents pointers stand for. */
export interface Joins {
  /** By file: the number of its content, for the pointers that stand for the same content as anything else. */
  contentOf: Map<number, number>
  /** One more than the largest number of a content. */
  contents: number
  /** For each hash of which pointers tell several sizes: the first file of each size. */
  contradictions: number[][]
}

/**
 * Joins pointers that stand for one content, and real contents that they stand for, by the rules of
 * `pointers/identity.ts`. A real content takes part where a pointer has exactly its hash and its size, so that what
 * is joined never depends on what else was hashed. Where several real contents answer to one hash (collisions of
 * MD5 can be made; of two texts with some CRLF DVC 2 kept one hash), the pointer can't be given to any of them.
 * Takes time in proportion to the number of pointers and contents.
 * @param free the first number that no content has
 */
export function joinPointers(
  pointers: ReadonlyMap<number, StoredPointer>,
  hashed: readonly HashedContent[],
  free: number,
): Joins {
  const places = placePointers(pointers)
  const count = places.files.length
  const unions = createUnions(count + hashed.length)
  for (let place = 0; place < count; place++) {
    const first = firstEqual(places, place)
    if (first !== place) unions.join(first, place)
  }
  const real = realContents(places, hashed)
  for (const [first, contents] of real) {
    if (contents.length === 1) unions.join(first, count + (contents[0] as number))
  }
  joinTextForms(places, real, unions.join)

  const contentOfRoot = new Map<number, number>()
  hashed.forEach(({ content }, index) => {
    contentOfRoot.set(unions.rootOf(count + index), content)
  })
  let contents = free
  const contentOf = new Map<number, number>()
  places.files.forEach((file, place) => {
    if (!unions.isJoined(place)) return
    const root = unions.rootOf(place)
    let content = contentOfRoot.get(root)
    if (content === undefined) {
      content = contents++
      contentOfRoot.set(root, content)
    }
    contentOf.set(file, content)
  })
  const contradictions = Array.from(places.divided.values(), (firsts) =>
    Array.from(firsts.values(), (place) => places.files[place] as number),
  )
  return { contentOf, contents, contradictions }
}

/** By the first place of those that stand for the same: which of the real contents have their hash and size. */
type RealContents = Map<number, number[]>

function realContents(places: Places, hashed: readonly HashedContent[]): RealContents {
  const real: RealContents = new Map()
  hashed.forEach(({ identities }, index) => {
    for (const identity of identities) {
      const number = classWith(places, identity)
      if (number === undefined || identity.size === null) continue
      const first = firstWith(places, number, identity.size)
      if (first === undefined) continue
      addTo(real, first, index)
    }
  })
  return real
}

/** Of one known size, content and text form are the same: without a CRLF, which would have made it shorter. */
function joinTextForms(
  places: Places,
  real: RealContents,
  join: (left: number, right: number) => void,
): void {
  const bytesOf = textForms(places.classes)
  if (bytesOf.size === 0) return
  places.classOf.forEach((lines, place) => {
    const bytes = bytesOf.get(lines)
    const size = places.sizes[place] as number
    if (bytes === undefined || size === UNKNOWN) return
    const first = firstEqual(places, place)
    const other = firstWith(places, bytes, size)
    if (other === undefined) return
    const answering = new Set([...(real.get(first) ?? []), ...(real.get(other) ?? [])])
    if (answering.size < 2) join(first, other)
  })
}

/** Classes of `md5-lf`, and those of `md5` with the same digits. */
function textForms(classes: Places['classes']): Map<number, number> {
  const bytesOf = new Map<number, number>()
  const bytesByHash = classes.get('md5')
  for (const [hex, lines] of classes.get('md5-lf') ?? []) {
    const bytes = bytesByHash?.get(hex)
    if (bytes !== undefined) bytesOf.set(lines, bytes)
  }
  return bytesOf
}
