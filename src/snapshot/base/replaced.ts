import { placeOf } from '../../columns/data-files.js'
import { numbersTo } from '../../columns/numbers.js'
import { filesAt } from '../../columns/paths.js'
import { fetchLacking } from '../../content/fetch-lacking.js'
import { readObjectSizes } from '../../git/object-sizes.js'
import type { DataFiles, Group, Repository, World } from '../../model.js'
import { countOf } from '../../text/quantity.js'
import { dataOfNow } from './now.js'

/**
 * Fetches what the base had where pointers of groups stand now, as far as this clone lacks it: only its bytes tell
 * whether they stand for what was there, or for another content that is a copy since.
 * @param base its data files
 * @param groups those that have a pointer which the base does not have at its place
 * @param readLimit bytes that may be fetched, by what the pointers tell of them; `null`: no limit
 * @returns what was done, safe to show
 */
export async function fetchReplaced(
  base: DataFiles,
  now: DataFiles,
  groups: readonly Group[],
  readLimit: number | null,
  repository: Repository,
  warn: World['warn'],
): Promise<string[]> {
  if (groups.length === 0 || (await repository.lacks()) === 'nothing') return []
  const sizes = replacedBy(base, now, groups)
  for (const [id] of await readObjectSizes(repository, [...sizes.keys()])) sizes.delete(id)
  if (sizes.size === 0) return []
  const notes: string[] = []
  const bytes = [...sizes.values()].reduce((total, size) => total + size, 0)
  const isWithin = readLimit === null || bytes <= readLimit
  const isAsked = isWithin && (await fetchLacking(repository, [...sizes.keys()], 'content', notes))
  if (isAsked && notes.length > 0) return notes
  const why = isWithin ? 'could not be fetched' : 'are more than read-limit allows to fetch'
  warn(
    `${countOf(sizes.size, 'file')} of the base that pointers replace, which this clone left out, ${why}: copies among them count as new`,
  )
  return []
}

/** By git's id of what the base had there: the bytes of the data that a pointer of now stands for. */
function replacedBy(base: DataFiles, now: DataFiles, groups: readonly Group[]): Map<string, number> {
  const sizeAt = new Map<string, number>()
  for (const file of groups.flatMap(({ files }) => files)) {
    const size = file.pointer?.identity?.size ?? null
    if (size !== null) sizeAt.set(placeOf(file), size)
  }
  const isData = dataOfNow(base.objectIds, now)
  const replaced = new Map<string, number>()
  for (const [place, files] of filesAt(base, numbersTo(base.names.length), sizeAt.keys())) {
    for (const file of files) {
      const content = base.contents[file] as number
      if (content < 0 || isData[content] === 1 || base.pointers.has(file)) continue
      replaced.set(base.objectIds.hex(content), sizeAt.get(place) ?? 0)
    }
  }
  return replaced
}
