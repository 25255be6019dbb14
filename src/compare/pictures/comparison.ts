import { addAll, addTo } from '../../columns/lists.js'
import type { Candidates } from '../../kinds/near-picture/candidates.js'
import type { Group, Layout } from '../../model.js'
import { countOf } from '../../text/quantity.js'
import type { FileContent } from '../contents.js'
import type { BothContents, Comparer, Comparison, ContentGroup, FoundGroups, Loaded } from '../engine.js'
import { groupsWithin } from '../groups.js'
import type { Prints } from '../print-source.js'
import { withPrints } from '../prints.js'
import { firstOfEqual, toBeDecoded } from './equal.js'
import { PICTURE_FORM } from './form.js'
import { type KeptLikeness, openKeptLikeness } from './kept-likeness.js'
import { nearGroups, pixelGroups } from './make-groups.js'
import { areNearlyEqual, candidatesAmong, type Hashed, hashesIn, keepPairs, nearPairs } from './near-pairs.js'
import { lowerNoise } from './noise.js'
import { addPixelNames } from './pixel-names.js'

/** What `PICTURES` loads. */
export const LOADED_PICTURES: Loaded = { form: PICTURE_FORM, open: openPictures }

/**
 * Compares pictures by their fingerprints: first those that show equal pixels, then those that are near-identical.
 * @param cache directory of the caches, absolute; `null`: nothing is kept of pairs
 */
function openPictures(cache: string | null): Comparer {
  const likeness = cache === null ? null : openKeptLikeness(cache)
  return {
    find: (comparison, layout, isApart) => findGroups(comparison, likeness, layout, isApart),
    alikeAmong: (both, comparison, asked) => alikeAmong(both, comparison, likeness, asked),
    save: async () => likeness?.save(),
    get notes() {
      return likeness?.notes ?? []
    },
  }
}

/** @param isApart whether groups of equal bytes are told beside those of pictures that hold them */
async function findGroups(
  comparison: Comparison,
  likeness: KeptLikeness | null,
  layout: Layout,
  isApart: boolean,
): Promise<FoundGroups> {
  const { contents, prints, kinds, world } = comparison
  const pictures = withPrints(prints)
  const hashed = hashesIn(prints, pictures)
  const inOneDataset = sharesDataset(contents, pictures)
  const candidates = candidatesAmong(
    hashed,
    (one, other) => inOneDataset(one, other) || areNearlyEqual(hashed, one, other),
  )
  const firsts = await equalPictures(kinds, prints, hashed, candidates, (part, some) =>
    addPixelNames(part, comparison, some),
  )
  const equal = kinds.has('picture') ? pixelGroups(firsts, comparison, !isApart) : []
  const near: ContentGroup[] = []
  let unaligned = 0
  if (kinds.has('near-picture')) {
    const isFirst = (place: number): boolean => firsts.get(pictures[place] as number) === pictures[place]
    const left = keepPairs(
      candidates,
      (one, other) => isFirst(one) && isFirst(other) && inOneDataset(one, other),
    )
    const found = await nearPairs(left, hashed, prints, likeness?.among(prints) ?? null, world, true)
    const { pairs } = found
    unaligned = found.left
    addAll(near, nearGroups(pairs, firsts, comparison))
    lowerNoise(near, pairs, comparison, layout)
  }
  return {
    told: [...equal, ...near],
    swallowed: isApart ? new Set() : groupsWithin(equal, comparison),
    notes: [...cappedNotes(candidates.capped), ...unalignedNotes(unaligned)],
  }
}

/** @param capped pictures of which not all pairs were compared */
function cappedNotes(capped: number): string[] {
  if (capped === 0) return []
  return [
    `${countOf(capped, 'picture')} ${capped === 1 ? 'is' : 'are'} composed like very many others, so not all pairs of them were compared; the most alike were`,
  ]
}

/** @param unaligned pairs that were compared as they are alone, since too many would have had to be moved */
function unalignedNotes(unaligned: number): string[] {
  if (unaligned === 0) return []
  return [
    `${countOf(unaligned, 'pair')} of pictures that are composed alike ${unaligned === 1 ? 'was' : 'were'} not looked at for cropping, since there are so many; those that are most alike were`,
  ]
}

/**
 * For each picture the first that shows the same pixels, where these are asked for; else itself.
 * @param decode adds the names of their pixels, or of their topmost rows, to fingerprints
 */
async function equalPictures(
  kinds: Comparison['kinds'],
  prints: Prints,
  hashed: Hashed,
  candidates: Candidates,
  decode: (part: 'tops' | 'pixels', pictures: readonly number[]) => Promise<void>,
): Promise<Map<number, number>> {
  if (!kinds.has('picture')) return new Map(hashed.pictures.map((picture) => [picture, picture]))
  await decode('tops', toBeDecoded('tops', candidates, hashed, prints))
  await decode('pixels', toBeDecoded('pixels', candidates, hashed, prints))
  return firstOfEqual(hashed.pictures, prints)
}

/** Which pictures are the same as one of these, by pixels alone or by likeness too. */
async function alikeAmong(
  both: BothContents,
  comparison: Comparison,
  likeness: KeptLikeness | null,
  asked: readonly number[],
): Promise<(picture: number, kind: Group['kind']) => Iterable<number>> {
  const { contents, now, prints } = both
  const gone = contents.flatMap((_, picture) => (picture >= now ? [picture] : []))
  const pictures = [...new Set([...asked, ...gone])]
    .filter((picture) => prints.isKnown[picture] === 1)
    .sort((one, other) => one - other)
  const hashed = hashesIn(prints, pictures)
  const inOneDataset = sharesDataset(contents, pictures)
  const candidates = candidatesAmong(
    hashed,
    (one, other) => inOneDataset(one, other) || areNearlyEqual(hashed, one, other),
  )
  const { kinds, world } = comparison
  const ofNow = { ...comparison, contents, prints }
  const firsts = await equalPictures(kinds, prints, hashed, candidates, async (part, some) => {
    const isOfNow = (picture: number): boolean => picture < now
    await addPixelNames(part, ofNow, some.filter(isOfNow))
    await addPixelNames(
      part,
      both,
      some.filter((picture) => !isOfNow(picture)),
    )
  })
  const byFirst = new Map<number, number[]>()
  for (const [picture, first] of firsts) addTo(byFirst, first, picture)
  const near = new Map<number, number[]>()
  if (kinds.has('near-picture')) {
    const left = keepPairs(candidates, inOneDataset)
    const { pairs } = await nearPairs(left, hashed, prints, likeness?.among(prints) ?? null, world, false)
    for (const { first, second } of pairs) {
      addTo(near, first, second)
      addTo(near, second, first)
    }
  }
  return (picture, kind) => {
    const equal = byFirst.get(firsts.get(picture) ?? -1) ?? []
    return kind === 'near-picture' ? [...equal, ...(near.get(picture) ?? [])] : equal
  }
}

/** Whether two pictures, told by their places, have a dataset in common. */
function sharesDataset(
  contents: readonly Pick<FileContent, 'datasets'>[],
  pictures: readonly number[],
): (one: number, other: number) => boolean {
  const numbers = new Map<string, number>()
  const several = new Map<number, readonly string[]>()
  const own = Int32Array.from(pictures, (picture, place) => {
    const { datasets } = contents[picture] as FileContent
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
