import { baseName } from '../../columns/paths.js'
import { readObjectSizes } from '../../git/object-sizes.js'
import type { Numbers, Repository } from '../../model.js'
import { differences } from '../git/differences.js'
import type { ScopedListing } from '../sources.js'
import { attributesOf } from './attributes-index.js'
import type { StoredBuilder } from './builder.js'
import { fetchAbsent } from './fetch-absent.js'
import { readFilters } from './filters.js'

const NOWHERE = '000000'

/**
 * The filters that files had by the attributes of the base, where a change alters these: what was a pointer by them is
 * looked into still, though nothing but attributes tells that it may be one.
 * @param base the commit that is compared with
 * @returns by entry, one of `FILTER`; `null`: the attributes are those of the base, or only more of them
 */
export async function earlierFilters(
  listing: ScopedListing,
  files: Numbers,
  base: string,
  repository: Repository,
  into: Pick<StoredBuilder, 'notes' | 'warn'>,
): Promise<Uint8Array | null> {
  const form = ['--cached', '--raw', '-z', '--no-renames', '--no-abbrev']
  const output = await repository.run(['diff-index', ...form, base, '--'])
  const attributes = attributesOf(listing)
  const ids = new Set<string>()
  for (const { path, mode, objectId } of differences(output, 'diff-index')) {
    if (baseName(path) !== '.gitattributes') continue
    attributes.delete(path)
    if (mode === NOWHERE) continue
    attributes.set(path, objectId)
    ids.add(objectId)
  }
  if (ids.size === 0) return null
  const unknown = 'pointers that it alone told of are not known'
  const absent = await absentOf(repository, [...ids])
  await fetchAbsent(repository, absent, '.gitattributes file of the base', unknown, into)
  return readFilters(listing, files, 'git', attributes)
}

async function absentOf(repository: Repository, ids: readonly string[]): Promise<string[]> {
  const present = new Set((await readObjectSizes(repository, ids)).map(([id]) => id))
  return ids.filter((id) => !present.has(id))
}
