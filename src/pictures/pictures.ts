import { placesOfNow } from '../content/places.js'
import type { Compared, Group, Options, PictureComparison, World } from '../model.js'
import { RULES } from '../model.js'
import { sortByKey } from '../paths/order.js'
import { levelOf } from '../rules/level.js'
import { countOf, formatBytes } from '../text/quantity.js'
import { openBasePictures } from './base-pictures.js'
import { type Comparison, findGroups, type Kinds } from './comparison.js'
import { type KeptLikeness, openKeptLikeness } from './kept-likeness.js'
import type { PictureGroup } from './make-groups.js'
import { openPictureCache } from './picture-cache.js'
import { type PictureContent, pictureContents, pictureFiles } from './picture-files.js'
import { noPictures, type PictureInput } from './picture-input.js'
import {
  bytesOf,
  emptyPrints,
  type KeptPrints,
  makePrints,
  NOT_HERE,
  type Prints,
  recallPrints,
} from './prints.js'

/** Fingerprints of more pictures fit in no memory that they share. */
const MOST_PICTURES = 400_000

/**
 * Compares pictures: which of them show equal pixels, and which are near-identical.
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
export async function compareAllPictures(input: PictureInput, world: World): Promise<PictureComparison> {
  const cache = openPictureCache(input.cache)
  const likeness = input.cache === null ? null : openKeptLikeness(input.cache)
  const read = input.read && { find: () => null, keep() {}, read: input.read }
  const result = await compareBy(input, read ?? cache, likeness, world)
  for (const kept of [cache, likeness]) {
    await kept?.save()
    result.notes.push(...(kept?.notes ?? []))
  }
  return result
}

async function compareBy(
  input: PictureInput,
  kept: KeptPrints | null,
  likeness: KeptLikeness | null,
  world: World,
): Promise<PictureComparison> {
  const { files, layout, groups, options } = input
  const result = noPictures(groups)
  const kinds = kindsIn(options.compare)
  if (!kinds.isEqual && !kinds.isNear) return result
  const numbers = pictureFiles(files)
  if (numbers.length === 0) return result
  const contents = pictureContents({ files, layout }, numbers, groups)
  if (contents.length > MOST_PICTURES) {
    leaveOut(contents, kinds, result, `more than ${countOf(MOST_PICTURES, 'picture')}`)
    world.warn(
      `pictures are not compared: there are ${countOf(contents.length, 'picture')}, more than fit in memory (${countOf(MOST_PICTURES, 'picture')}); leave some out with exclude, or scan parts of the repository one by one`,
    )
    return result
  }
  const prints = emptyPrints(contents.length)
  const unknown = recallPrints(contents, 0, prints, kept)
  const bytes = bytesOf(contents, unknown, files)
  if (input.read === undefined && options.readLimit !== null && bytes > options.readLimit) {
    world.warn(
      `pictures are not compared: they have ${formatBytes(bytes)}, more than read-limit (${formatBytes(options.readLimit)}); raise it, keep fingerprints with cache, or leave pictures out with exclude`,
    )
    leaveOut(contents, kinds, result, 'over read-limit')
    return result
  }
  world.progress.phase('looking at pictures')
  const repository = input.read ? null : await world.git.open(world.root).catch(() => null)
  const places = await placesOfNow(options.source, repository, world)
  await makePrints(contents, unknown, files, places, prints, kept, world)
  tellAbsent(prints, result)
  world.progress.phase('comparing pictures')
  const comparison: Comparison = { contents, files, places, prints, kept, likeness, kinds, world }
  const found = await findGroups(comparison, layout, levelsDiffer(options.rules))
  if (found.capped > 0) {
    result.notes.push(
      `${countOf(found.capped, 'picture')} ${found.capped === 1 ? 'is' : 'are'} composed like very many others, so not all pairs of them were compared; the most alike were`,
    )
  }
  if (found.unaligned > 0) {
    result.notes.push(
      `${countOf(found.unaligned, 'pair')} of pictures that are composed alike ${found.unaligned === 1 ? 'was' : 'were'} not looked at for cropping, since there are so many; those that are most alike were`,
    )
  }
  result.compared = comparedOf(contents, prints, kinds)
  if (input.base !== null && found.told.length > 0) {
    const before = await openBasePictures(input.base, comparison, found, options.readLimit)
    result.known = before.known
    result.notes.push(...before.notes)
  }
  result.groups = merged(groups, found.told, found.swallowed)
  result.bytesRead = prints.bytesRead
  return result
}

function kindsIn(compare: Options['compare']): Kinds {
  const isAll = compare === 'auto'
  return {
    isEqual: isAll || compare.includes('pictures'),
    isNear: isAll || compare.includes('near-pictures'),
  }
}

/** Whether a rule weighs otherwise for pictures than for bytes: then what equal bytes break is told by itself. */
function levelsDiffer(rules: Options['rules']): boolean {
  return RULES.some((rule) => levelOf(rule, 'picture', rules) !== levelOf(rule, 'bytes', rules))
}

function tellAbsent({ absent }: Prints, { notes }: PictureComparison): void {
  if (absent.length === 0) return
  notes.push(
    `${countOf(absent.length, 'picture')} ${absent.length === 1 ? 'was' : 'were'} compared by ${absent.length === 1 ? 'its' : 'their'} bytes alone, since the content is not on this machine`,
  )
}

function leaveOut(
  contents: readonly PictureContent[],
  kinds: Kinds,
  result: PictureComparison,
  reason: string,
): void {
  const leftOut = contents.map(({ path }) => ({ path, reason }))
  result.compared = names(kinds).map((kind) => ({ kind, samples: 0, leftOut }))
}

function comparedOf(contents: readonly PictureContent[], prints: Prints, kinds: Kinds): Compared[] {
  let samples = 0
  const leftOut: { path: string; reason: string }[] = []
  const isAbsent = new Set(prints.absent)
  contents.forEach(({ path, files }, picture) => {
    const reason = isAbsent.has(picture) ? NOT_HERE : prints.troubles.get(picture)
    if (reason === undefined) samples += files.length
    else leftOut.push({ path, reason })
  })
  return names(kinds).map((kind) => ({ kind, samples, leftOut }))
}

function names({ isEqual, isNear }: Kinds): ('picture' | 'near-picture')[] {
  return [...(isEqual ? (['picture'] as const) : []), ...(isNear ? (['near-picture'] as const) : [])]
}

function merged(
  groups: readonly Group[],
  told: readonly PictureGroup[],
  swallowed: ReadonlySet<Group>,
): readonly Group[] {
  if (told.length === 0) return groups
  const all = groups.filter((group) => !swallowed.has(group)).concat(told.map(({ group }) => group))
  sortByKey(all, ({ files }) => files[0]?.path ?? '')
  return all
}
