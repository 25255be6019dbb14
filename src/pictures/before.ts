import { placeOf } from '../columns/data-files.js'
import { filesAt, pathAt } from '../columns/paths.js'
import { heldAt } from '../layout/held-at.js'
import type { DataFiles, Group, KnownPictures } from '../model.js'
import type { Held } from '../rules/earlier.js'
import type { BaseFiles, BothContents } from './both-contents.js'
import type { Comparison, FoundGroups } from './comparison.js'
import { equalPictures, sharesDataset } from './comparison.js'
import { areNearlyEqual, candidatesAmong, hashesIn, keepPairs, nearPairs } from './near-pairs.js'
import { addPixelNames } from './prints.js'

/**
 * What was known of groups of pictures: the files of the base whose pictures are the same as one of a group, in the sense
 * of its kind; and what stood at the places of the group, if that was such a group, too.
 */
export async function knownPictures(
  both: BothContents,
  { files, layout }: BaseFiles,
  comparison: Comparison,
  { told }: FoundGroups,
): Promise<KnownPictures> {
  const groups = new Map(told.map((each) => [each.group, each]))
  const contentAt = contentsAtPlaces(
    files,
    told.map(({ group }) => group),
    both,
  )
  const alike = await alikeAmong(both, files, comparison, [
    ...told.flatMap(({ pictures }) => pictures),
    ...contentAt.values(),
  ])
  const heldBy = (pictures: Iterable<number>): Held | undefined => {
    const paths = new Set<string>()
    for (const picture of pictures) {
      for (const file of both.then.get(picture) ?? []) paths.add(pathAt(files, file))
    }
    return paths.size === 0 ? undefined : heldAt([...paths], layout)
  }
  return {
    contentOf(group) {
      const found = groups.get(group)
      if (found === undefined) return undefined
      const same = new Set(found.pictures)
      for (const picture of found.pictures) for (const other of alike(picture, group.kind)) same.add(other)
      return heldBy(same)
    },
    contentAt(group) {
      if (!groups.has(group)) return undefined
      const contents = group.files.map((file) => contentAt.get(placeOf(file)))
      const [first, ...others] = contents
      if (first === undefined || others.length === 0) return undefined
      const same = new Set([first, ...alike(first, group.kind)])
      const areAlike = others.every((content) => content !== undefined && same.has(content))
      return areAlike ? heldBy(same) : undefined
    },
  }
}

/** Which contents are the same as one of these, by pixels alone or by likeness too. */
async function alikeAmong(
  { all, now, prints, places }: BothContents,
  baseFiles: DataFiles,
  comparison: Comparison,
  asked: readonly number[],
): Promise<(picture: number, kind: Group['kind']) => Iterable<number>> {
  const gone = all.flatMap((_, picture) => (picture >= now ? [picture] : []))
  const pictures = [...new Set([...asked, ...gone])]
    .filter((picture) => prints.isKnown[picture] === 1)
    .sort((one, other) => one - other)
  const hashed = hashesIn(prints, pictures)
  const inOneDataset = sharesDataset(all, pictures)
  const candidates = candidatesAmong(
    hashed,
    (one, other) => inOneDataset(one, other) || areNearlyEqual(hashed, one, other),
  )
  const { kinds, kept, likeness, world } = comparison
  const firsts = await equalPictures(kinds, prints, hashed, candidates, async (part, some) => {
    const ofNow = some.filter((picture) => picture < now)
    await addPixelNames(part, all, ofNow, comparison.files, comparison.places, prints, kept, world)
    const ofBase = some.filter((picture) => picture >= now)
    await addPixelNames(part, all, ofBase, baseFiles, places, prints, kept, world)
  })
  const byFirst = new Map<number, number[]>()
  for (const [picture, first] of firsts) byFirst.set(first, [...(byFirst.get(first) ?? []), picture])
  const near = new Map<number, number[]>()
  if (kinds.isNear) {
    const left = keepPairs(candidates, inOneDataset)
    const { pairs } = await nearPairs(left, hashed, prints, likeness?.among(prints) ?? null, world, false)
    for (const { first, second } of pairs) {
      near.set(first, [...(near.get(first) ?? []), second])
      near.set(second, [...(near.get(second) ?? []), first])
    }
  }
  return (picture, kind) => {
    const equal = byFirst.get(firsts.get(picture) ?? -1) ?? []
    return kind === 'near-picture' ? [...equal, ...(near.get(picture) ?? [])] : equal
  }
}

/** Which content each place of the groups held in the base. */
function contentsAtPlaces(
  files: DataFiles,
  groups: readonly Group[],
  { then }: BothContents,
): Map<string, number> {
  const contentOf = new Map<number, number>()
  for (const [content, numbers] of then) for (const file of numbers) contentOf.set(file, content)
  const places = groups.flatMap((group) => group.files.map(placeOf))
  const at = filesAt(files, contentOf.keys(), places)
  return new Map(
    Array.from(at, ([place, numbers]) => [place, contentOf.get(numbers.at(-1) as number) as number]),
  )
}
