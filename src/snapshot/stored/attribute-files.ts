import { filesNamed } from '../../columns/names.js'
import { parentDirectory, pathAt, pathIn } from '../../columns/paths.js'
import { readSmallFile } from '../../disk/small-file.js'
import { Failure } from '../../failure.js'
import { readBlobs } from '../../git/blobs.js'
import { SOURCE_FACTS, type Source } from '../../model.js'
import { locate } from '../../paths/locate.js'
import { encodePath } from '../../paths/lossless.js'
import { display } from '../../text/display.js'
import type { ScopedListing } from '../sources.js'
import type { NamedFilters, StoredBuilder } from './builder.js'
import { fetchAbsent } from './fetch-absent.js'

/** Reads which filters are in use, and fetches what is missing for it if that is allowed. */
export async function readFiltersInUse(
  listing: ScopedListing,
  source: Source,
  root: string,
  into: StoredBuilder,
): Promise<NamedFilters> {
  const named = await readNamedFilters(listing, source, root)
  if (listing.repository === null || named.absent.length === 0) return named
  const unknown = 'which files are pointers of Git LFS is told by their size alone'
  const isHere = await fetchAbsent(listing.repository, named.absent, '.gitattributes file', unknown, into)
  return isHere ? readNamedFilters(listing, source, root) : named
}

const NAME = '.gitattributes'
const INFO = '.git/info/attributes'

/** Git reads no larger ones (`ATTR_MAX_FILE_SIZE`). Some tools write a line for each file. */
const MOST_BYTES = 100 * 1024 * 1024

/**
 * Reads what can give files a filter: every `.gitattributes` of the listing and above its scope, and those files that
 * are not in the repository. That is quick, and in most repositories spares asking for the attributes of each file.
 */
async function readNamedFilters(listing: ScopedListing, source: Source, root: string): Promise<NamedFilters> {
  const named: NamedFilters = { lfs: false, annex: false, absent: [] }
  const look = (bytes: Buffer | null): void => {
    if (bytes === null) return
    const text = bytes.toString('latin1')
    named.lfs ||= /\bfilter=lfs\b/.test(text)
    named.annex ||= /\bfilter=annex\b/.test(text)
  }
  const { entries, objectIds, repository } = listing
  const ids = new Set<string>()
  const onDisk = new Set<string>()
  const { seesDisk } = SOURCE_FACTS[source]
  for (const entry of filesNamed(entries.names, new Set([NAME]))) {
    const content = entries.contents[entry] as number
    if (content >= 0) ids.add(objectIds.hex(content))
    if (seesDisk) onDisk.add(pathAt(entries, entry))
  }
  if (seesDisk) for (const path of aboveScope(listing)) onDisk.add(path)
  for (const path of onDisk) look(readAttributes(locate(root, path), path, repository !== null))
  if (repository === null) {
    look(readAttributes(locate(root, INFO), INFO, false))
    return named
  }
  for (const path of await repository.attributeFiles()) look(readAttributes(encodePath(path), path, true))
  await readBlobs(
    repository,
    [...ids],
    (id, bytes, size) => {
      if (size === null) named.absent.push(id)
      look(bytes)
    },
    MOST_BYTES,
  )
  return named
}

/** Places of files of attributes in the directories from the root down to what is scanned. */
function aboveScope({ scope }: ScopedListing): Set<string> {
  const places = new Set<string>([NAME])
  for (const { base } of scope) {
    for (let at = base; at !== '' && at !== '/' && at !== '..'; at = parentDirectory(at)) {
      const place = pathIn(at, NAME)
      if (places.has(place)) break
      places.add(place)
    }
  }
  return places
}

/**
 * `null` for what is not there or can't be read: it gives no filter.
 * @param isForGit git will be asked for attributes, and would wait for what never ends
 */
function readAttributes(location: string | Buffer, path: string, isForGit: boolean): Buffer | null {
  const { bytes, trouble, isEndless } = readSmallFile(location, MOST_BYTES, 'followed')
  if (!isForGit || !isEndless) return bytes
  throw new Failure(`${display(path)} ${trouble}: git would wait for it without end; remove it`)
}
