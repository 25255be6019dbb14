import { placeOf } from '../columns/data-files.js'
import { addTo } from '../columns/lists.js'
import { pathAt } from '../columns/paths.js'
import { fetchLacking } from '../content/fetch-lacking.js'
import { placesOfBase } from '../content/places.js'
import { createReader } from '../content/remembered.js'
import { readObjectSizes } from '../git/object-sizes.js'
import type { DataFiles, KnownContents, Repository } from '../model.js'
import { countOf } from '../text/quantity.js'
import { knownContents } from './before.js'
import { coveredFiles, type FileContent, storedName } from './contents.js'
import type { BothContents, Comparer, Comparison, ContentGroup, Engine } from './engine.js'
import type { BaseFiles } from './input.js'
import { emptyPrints, makePrints, recallPrints } from './prints.js'

/**
 * Finds what the base had of the groups that there are now. Contents of the base that are here no more are looked at only
 * if what is left does not explain all groups, and then only those of the same datasets.
 */
export async function openBaseContents(
  { covers, noun }: Engine,
  comparer: Comparer,
  base: BaseFiles,
  comparison: Comparison,
  asked: readonly ContentGroup[],
  readLimit: number | null,
): Promise<{ known: KnownContents; notes: string[] }> {
  const { form, contents, kept, lacking, world } = comparison
  const isLackingNow = (name: string): boolean => {
    if (lacking === null || !name.startsWith(GIT)) return false
    return lacking.isLacking[comparison.files.objectIds.find(name.slice(GIT.length))] === 1
  }
  const notes: string[] = []
  const repository = await world.git.open(world.root).catch(() => null)
  const byName = await contentsByName(comparison, repository)
  const then = new Map<number, number[]>()
  const others = new Map<string, FileContent>()
  const goneAt = new Set<string>()
  for (const file of coveredFiles(base.files, covers)) {
    const name = storedName(base.files, file)
    if (name === null) continue
    const content = byName.get(name)
    if (content !== undefined) {
      addTo(then, content, file)
      continue
    }
    if (isLackingNow(name)) continue
    const path = pathAt(base.files, file)
    goneAt.add(path)
    const dataset = base.layout.placementOf(path).dataset ?? ''
    const known = others.get(name)
    if (known === undefined) {
      others.set(name, { path, files: [file], stored: name, group: null, datasets: [dataset] })
    } else {
      known.files.push(file)
      if (!known.datasets.includes(dataset)) known.datasets.push(dataset)
    }
  }
  // Equal bytes are asked about only where something else stood.
  const told = asked.filter(
    ({ group }) => group.kind !== undefined || group.files.some((each) => goneAt.has(placeOf(each))),
  )
  const wanted = unexplainedDatasets(told, comparison, then)
  const gone = [...others.values()].filter(({ datasets }) => datasets.some((dataset) => wanted.has(dataset)))
  const prints = emptyPrints(contents.length + gone.length, form.bytes)
  prints.bytes.set(comparison.prints.bytes)
  prints.isKnown.set(comparison.prints.isKnown)
  for (const [index, { files }] of gone.entries()) then.set(contents.length + index, files)
  const both: BothContents = {
    ...{ form, kept, world, prints, then },
    contents: [...contents, ...gone],
    files: base.files,
    now: contents.length,
    places: placesOfBase(repository, world),
  }
  const missing = await lookAtGone(both, noun, repository, readLimit, notes)
  if (missing > 0) {
    world.warn(
      `${countOf(missing, noun)} of the base can't be read here, so what they had in common is told as new; check out with the whole history, with Git LFS, or raise read-limit`,
    )
  }
  comparison.prints.bytesRead += prints.bytesRead
  return { known: await knownContents(comparer, both, base, comparison, told), notes }
}

/** What the names of contents that git has begin with. */
const GIT = 'git:'

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
  told: readonly ContentGroup[],
  { contents }: Comparison,
  then: ReadonlyMap<number, readonly number[]>,
): Set<string> {
  const datasets = new Set<string>()
  for (const { group, contents: own } of told) {
    const before = own.reduce((sum, content) => sum + (then.get(content)?.length ?? 0), 0)
    if (before >= group.files.length) continue
    for (const content of own) {
      for (const dataset of contents[content]?.datasets ?? []) datasets.add(dataset)
    }
  }
  return datasets
}

/** @returns how many could not be looked at */
async function lookAtGone(
  both: BothContents,
  noun: string,
  repository: Repository | null,
  readLimit: number | null,
  notes: string[],
): Promise<number> {
  const { prints, kept } = both
  const left = recallPrints(both, both.now)
  if (left.length === 0) return 0
  if (kept?.read !== undefined) {
    await makePrints(both, left)
    return prints.absent.length
  }
  if (repository === null) return left.length
  const ids = idsOf(both, both.files, left)
  const sizes = await readObjectSizes(repository, ids)
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0)
  if (readLimit !== null && bytes > readLimit) return left.length
  const here = new Set(sizes.map(([id]) => id))
  const lacking = ids.filter((id) => !here.has(id))
  await fetchLacking(repository, lacking, noun, notes)
  await makePrints(both, left)
  return prints.absent.length
}

/** Git's ids of these contents, as far as git has one. */
function idsOf(
  { contents }: Pick<BothContents, 'contents'>,
  { contents: ids, objectIds }: DataFiles,
  numbers: readonly number[],
): string[] {
  return numbers.flatMap((number) => {
    const id = ids[contents[number]?.files[0] as number] as number
    return id < 0 ? [] : objectIds.hex(id)
  })
}
