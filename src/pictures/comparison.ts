import type { ContentPlaces } from '../content/readable.js'
import type { Candidates } from '../kinds/near-picture/candidates.js'
import type { DataFiles, Group, Layout, World } from '../model.js'
import { firstOfEqual, toBeDecoded } from './equal.js'
import type { KeptLikeness } from './kept-likeness.js'
import { nearGroups, type PictureGroup, pixelGroups } from './make-groups.js'
import { areNearlyEqual, candidatesAmong, type Hashed, hashesIn, keepPairs, nearPairs } from './near-pairs.js'
import { lowerNoise } from './noise.js'
import type { PictureContent } from './picture-files.js'
import { addPixelNames, type KeptPrints, type Prints } from './prints.js'

/** Which of the kinds are asked for. */
export interface Kinds {
  isEqual: boolean
  isNear: boolean
}

/** What pictures are compared with. */
export interface Comparison {
  contents: readonly PictureContent[]
  files: DataFiles
  places: ContentPlaces
  prints: Prints
  kept: KeptPrints | null
  /** Of pairs; `null`: nothing is kept. */
  likeness: KeptLikeness | null
  kinds: Kinds
  world: World
}

/** Groups of pictures. */
export interface FoundGroups {
  told: PictureGroup[]
  /** Groups of bytes that are within one of pictures. */
  swallowed: ReadonlySet<Group>
  /** Pictures of which not all pairs were compared. */
  capped: number
  /** Pairs that were compared as they are alone, since too many would have had to be moved against each other. */
  unaligned: number
}

/**
 * Groups pictures that have a fingerprint.
 * @param isApart whether groups of equal bytes are told beside those of pictures that hold them
 */
export async function findGroups(
  comparison: Comparison,
  layout: Layout,
  isApart: boolean,
): Promise<FoundGroups> {
  const { contents, files, places, prints, kept, likeness, kinds, world } = comparison
  const pictures = withPrints(prints)
  const hashed = hashesIn(prints, pictures)
  const inOneDataset = sharesDataset(contents, pictures)
  const candidates = candidatesAmong(
    hashed,
    (one, other) => inOneDataset(one, other) || areNearlyEqual(hashed, one, other),
  )
  const firsts = await equalPictures(kinds, prints, hashed, candidates, (part, some) =>
    addPixelNames(part, contents, some, files, places, prints, kept, world),
  )
  const equal = kinds.isEqual ? pixelGroups(firsts, contents, files, prints, !isApart) : []
  const near: PictureGroup[] = []
  let unaligned = 0
  if (kinds.isNear) {
    const isFirst = (place: number): boolean => firsts.get(pictures[place] as number) === pictures[place]
    const left = keepPairs(
      candidates,
      (one, other) => isFirst(one) && isFirst(other) && inOneDataset(one, other),
    )
    const found = await nearPairs(left, hashed, prints, likeness?.among(prints) ?? null, world, true)
    const { pairs } = found
    unaligned = found.left
    near.push(...nearGroups(pairs, firsts, contents, files, prints))
    lowerNoise(near, pairs, contents, files, layout)
  }
  const swallowed = new Set<Group>()
  if (!isApart) {
    for (const { pictures: own } of equal) {
      for (const picture of own) {
        const group = contents[picture]?.group
        if (group) swallowed.add(group)
      }
    }
  }
  return { told: [...equal, ...near], swallowed, capped: candidates.capped, unaligned }
}

/**
 * For each picture the first that shows the same pixels, where these are asked for; else itself.
 * @param decode adds the names of their pixels, or of their topmost rows, to fingerprints
 */
export async function equalPictures(
  { isEqual }: Kinds,
  prints: Prints,
  hashed: Hashed,
  candidates: Candidates,
  decode: (part: 'tops' | 'pixels', pictures: readonly number[]) => Promise<void>,
): Promise<Map<number, number>> {
  if (!isEqual) return new Map(hashed.pictures.map((picture) => [picture, picture]))
  await decode('tops', toBeDecoded('tops', candidates, hashed, prints))
  await decode('pixels', toBeDecoded('pixels', candidates, hashed, prints))
  return firstOfEqual(hashed.pictures, prints)
}

/** Numbers of the pictures that have a fingerprint. */
function withPrints({ isKnown }: Prints): number[] {
  const pictures: number[] = []
  for (let picture = 0; picture < isKnown.length; picture++)
    if (isKnown[picture] === 1) pictures.push(picture)
  return pictures
}

/** Whether two pictures, told by their places, have a dataset in common. */
export function sharesDataset(
  contents: readonly Pick<PictureContent, 'datasets'>[],
  pictures: readonly number[],
): (one: number, other: number) => boolean {
  const numbers = new Map<string, number>()
  const several = new Map<number, readonly string[]>()
  const own = Int32Array.from(pictures, (picture, place) => {
    const { datasets } = contents[picture] as PictureContent
    if (datasets.length > 1) several.set(place, datasets)
    const [first = ''] = datasets
    const known = numbers.get(first) ?? numbers.size
    numbers.set(first, known)
    return known
  })
  return (one, other) => {
    if (own[one] === own[other]) return true
    if (!several.has(one) && !several.has(other)) return false
    const datasets = contents[pictures[other] as number]?.datasets ?? []
    return contents[pictures[one] as number]?.datasets.some((dataset) => datasets.includes(dataset)) === true
  }
}
