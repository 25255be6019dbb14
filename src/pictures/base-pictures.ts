import { pathAt } from '../columns/paths.js'
import { fetchLacking } from '../content/fetch-lacking.js'
import { placesOfBase } from '../content/places.js'
import { createReader } from '../content/remembered.js'
import { readObjectSizes } from '../git/object-sizes.js'
import type { DataFiles, KnownPictures, Repository } from '../model.js'
import { countOf } from '../text/quantity.js'
import { knownPictures } from './before.js'
import type { BaseFiles, BothContents } from './both-contents.js'
import type { Comparison, FoundGroups } from './comparison.js'
import { type PictureContent, pictureFiles, storedName } from './picture-files.js'
import { emptyPrints, makePrints, recallPrints } from './prints.js'

/**
 * Finds what the base had of the groups of pictures that there are now. Contents of the base that are here no more are
 * looked at only if what is left does not explain all groups, and then only those of the same datasets.
 */
export async function openBasePictures(
  base: BaseFiles,
  comparison: Comparison,
  found: FoundGroups,
  readLimit: number | null,
): Promise<{ known: KnownPictures; notes: string[] }> {
  const { contents, world } = comparison
  const notes: string[] = []
  const repository = await world.git.open(world.root).catch(() => null)
  const byName = await contentsByName(comparison, repository)
  const then = new Map<number, number[]>()
  const others = new Map<string, PictureContent>()
  for (const file of pictureFiles(base.files)) {
    const name = storedName(base.files, file)
    if (name === null) continue
    const content = byName.get(name)
    if (content !== undefined) {
      const known = then.get(content)
      if (known === undefined) then.set(content, [file])
      else known.push(file)
      continue
    }
    const path = pathAt(base.files, file)
    const dataset = base.layout.placementOf(path).dataset ?? ''
    const known = others.get(name)
    if (known === undefined) {
      others.set(name, { path, files: [file], stored: name, group: null, datasets: [dataset] })
    } else {
      known.files.push(file)
      if (!known.datasets.includes(dataset)) known.datasets.push(dataset)
    }
  }
  const wanted = unexplainedDatasets(found, comparison, then)
  const gone = [...others.values()].filter(({ datasets }) => datasets.some((dataset) => wanted.has(dataset)))
  const prints = emptyPrints(contents.length + gone.length)
  prints.bytes.set(comparison.prints.bytes)
  prints.isKnown.set(comparison.prints.isKnown)
  const all = [...contents, ...gone]
  for (const [index, { files }] of gone.entries()) then.set(contents.length + index, files)
  const both: BothContents = {
    all,
    now: contents.length,
    then,
    prints,
    places: placesOfBase(repository, world),
  }
  const missing = await lookAtGone(both, base.files, repository, comparison, readLimit, notes)
  if (missing > 0) {
    world.warn(
      `${countOf(missing, 'picture')} of the base can't be read here, so what they had in common is told as new; check out with the whole history, with Git LFS, or raise read-limit`,
    )
  }
  comparison.prints.bytesRead += prints.bytesRead
  return { known: await knownPictures(both, base, comparison, found), notes }
}

/** Contents of now by every name that the base can have for them. */
async function contentsByName(
  { contents, files, world }: Comparison,
  repository: Repository | null,
): Promise<Map<string, number>> {
  const byName = new Map<string, number>()
  const unnamed = new Map<number, number>()
  contents.forEach(({ stored, group, files: own }, content) => {
    if (stored !== null) byName.set(stored, content)
    for (const name of group?.names ?? []) byName.set(name, content)
    if (stored === null && !group?.names.some((name) => name.startsWith('git:')))
      unnamed.set(own[0] as number, content)
  })
  if (unnamed.size === 0 || repository === null) return byName
  const { objectFormat } = repository
  const reader = createReader({ files, objectFormat }, world, null)
  await reader.names([...unnamed.keys()], (file, { objectId }) => {
    byName.set(`git:${objectId}`, unnamed.get(file) as number)
  })
  return byName
}

/** The datasets of groups of which the base, by what is left of it, did not have so many files. */
function unexplainedDatasets(
  { told }: FoundGroups,
  { contents }: Comparison,
  then: ReadonlyMap<number, readonly number[]>,
): Set<string> {
  const datasets = new Set<string>()
  for (const { group, pictures } of told) {
    const before = pictures.reduce((sum, picture) => sum + (then.get(picture)?.length ?? 0), 0)
    if (before >= group.files.length) continue
    for (const picture of pictures) {
      for (const dataset of contents[picture]?.datasets ?? []) datasets.add(dataset)
    }
  }
  return datasets
}

/** @returns how many could not be looked at */
async function lookAtGone(
  { all, now, prints, places }: BothContents,
  files: DataFiles,
  repository: Repository | null,
  { kept, world }: Comparison,
  readLimit: number | null,
  notes: string[],
): Promise<number> {
  const left = recallPrints(all, now, prints, kept)
  if (left.length === 0) return 0
  if (kept?.read !== undefined) {
    await makePrints(all, left, files, places, prints, kept, world)
    return prints.absent.length
  }
  if (repository === null) return left.length
  const idOf = (picture: number): string | null => {
    const content = files.contents[all[picture]?.files[0] as number] as number
    return content < 0 ? null : files.objectIds.hex(content)
  }
  const ids = left.flatMap((picture) => idOf(picture) ?? [])
  const sizes = await readObjectSizes(repository, ids)
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0)
  if (readLimit !== null && bytes > readLimit) return left.length
  const here = new Set(sizes.map(([id]) => id))
  const lacking = ids.filter((id) => !here.has(id))
  await fetchLacking(repository, lacking, 'picture', notes)
  await makePrints(all, left, files, places, prints, kept, world)
  return prints.absent.length
}
