import { realpathSync } from 'node:fs'
import { parentDirectory } from '../../columns/paths.js'
import { dvcCacheBy, dvcCacheFor } from '../../content/dvc-cache.js'
import type { World } from '../../model.js'
import { isOutside, locateText, pathFromRoot } from '../../paths/locate.js'
import { realPlace } from '../../paths/real-place.js'
import { type DvcOutput, parseDvcFile } from '../../pointers/dvc.js'
import type { DvcDirectoryEntry } from '../../pointers/dvc-directory.js'
import { dvcStageDirectories } from '../../pointers/dvc-stages.js'
import type { ContentIdentity } from '../../pointers/identity.js'
import { display } from '../../text/display.js'
import { viewFrom } from '../git/view.js'
import type { ScopeEntry } from '../scope.js'
import type { ScopedListing } from '../sources.js'
import { ABSENT, readTexts, type TextPlace, type TextRead } from '../texts/texts.js'
import type { StoredBuilder } from './builder.js'
import { type DvcData, dataOfOutput } from './dvc-data.js'
import type { DvcDescription } from './dvc-descriptions.js'
import { dvcListReader } from './dvc-lists.js'
import { fetchAbsent } from './fetch-absent.js'
import { textsAt } from './texts-at.js'

/** Bytes of one file of DVC: as much as its parser takes. */
const LARGEST_DESCRIPTION = 16 * 1024 * 1024

/** One list can be named again and again; directories beyond so many files stand as a whole. */
const MOST_LISTED_FILES = 2_000_000

const LEFT_OUT = 'what they describe is not compared'

/** An output of DVC as the scan's root sees it. */
export interface PlacedOutput {
  /** As paths of the listing are; `null` if it has no place in the repository. */
  path: string | null
  /** What it stands for. The list of a directory is read each time this is called. */
  data(): DvcData[]
}

/** What a file of DVC says. */
export interface ReadDescription {
  outputs: PlacedOutput[]
  /** What could not be read, in words that follow the file's name, or `null`; the outputs are the others. */
  problem: string | null
}

/**
 * Reads the texts of all files of DVC at once, and gives what understands them one by one.
 * Those that this clone leaves out are fetched, where that is allowed.
 * @param base the commit that is compared with; `null`: none
 */
export async function readDescriptions(
  descriptions: readonly DvcDescription[],
  listing: ScopedListing,
  { root }: Pick<World, 'root'>,
  into: Pick<StoredBuilder, 'notes' | 'notices' | 'warn' | 'bytesRead'>,
  base: string | null,
): Promise<(description: DvcDescription) => ReadDescription> {
  const { repository, fromTopLevel } = listing
  const took = (bytes: number): void => {
    into.bytesRead += bytes
  }
  const places = descriptions.flatMap(({ place, pipeline }) =>
    pipeline === null ? [place] : [place, pipeline],
  )
  let texts = await readTexts(places, listing, { root }, LARGEST_DESCRIPTION, took)
  const absent = absentTexts(texts, listing)
  if (repository !== null && (await fetchAbsent(repository, absent, 'DVC file', LEFT_OUT, into))) {
    texts = await readTexts(places, listing, { root }, LARGEST_DESCRIPTION, took)
  }
  const fromRoot = repository === null ? (path: string) => path : viewFrom(root, repository).fromRoot
  const earlier = base === null ? null : await earlierCache(listing, root, base, into)
  const listOf = listReader(listing, root, earlier === null ? [] : [earlier], took)

  const placed = (output: DvcOutput, describedIn: string): PlacedOutput => {
    const path = output.path === null || output.path === '' ? null : fromRoot(output.path)
    const list = (identity: ContentIdentity) => (path === null ? null : listOf(path, describedIn, identity))
    return { path, data: () => dataOfOutput(output, path, list) }
  }
  return ({ path, place, pipeline }) => {
    const { text, problem } = texts.get(place) ?? { text: null, problem: null }
    if (text === null) return { outputs: [], problem }
    const stages = pipeline === null ? undefined : texts.get(pipeline)
    if (stages?.text === null) return { outputs: [], problem: `needs dvc.yaml, which ${stages.problem}` }
    const directories = stages && dvcStageDirectories(stages.text)
    const reading = parseDvcFile(text, fromTopLevel(path), directories)
    return { outputs: reading.outputs.map((output) => placed(output, path)), problem: reading.problem }
  }
}

/** Git's ids of the texts that this clone lacks. */
function absentTexts(
  texts: ReadonlyMap<TextPlace, TextRead>,
  { entries, objectIds }: ScopedListing,
): string[] {
  const ids = new Set<string>()
  for (const [place, { problem }] of texts) {
    if (problem === ABSENT && typeof place === 'number')
      ids.add(objectIds.hex(entries.contents[place] as number))
  }
  return [...ids]
}

/** The cache that the base names and the change does not, within the repository; what is told of it goes into `into`. */
async function earlierCache(
  { repository }: ScopedListing,
  root: string,
  base: string,
  into: Pick<StoredBuilder, 'notices'>,
): Promise<string | null> {
  if (repository === null) return null
  const real = realpathSync(root)
  const boundary = repository.topLevel
  const cache = await dvcCacheBy(textsAt(repository, base), real, boundary)
  if (cache === null || isOutside(pathFromRoot(boundary, cache)) || cache === dvcCacheFor(real, boundary)) {
    return null
  }
  into.notices.push(
    `This change alters which directory is the cache of DVC: lists of directories are looked for in that of the base, ${display(pathFromRoot(real, cache))}, too`,
  )
  return cache
}

/** Reads lists of directories as long as they can matter and are not too many. */
function listReader(
  { repository, scope }: ScopedListing,
  root: string,
  earlier: readonly string[],
  took: (bytes: number) => void,
): (path: string, describedIn: string, identity: ContentIdentity) => DvcDirectoryEntry[] | null {
  const readList = dvcListReader(repository?.topLevel ?? realpathSync(root), earlier, took)
  let listed = 0
  return (path, describedIn, identity) => {
    if (listed >= MOST_LISTED_FILES || !mayHold(path, scope)) return null
    const directory = realPlace(locateText(root, parentDirectory(describedIn)))
    const list = directory === null ? null : readList(directory, identity)
    listed += list?.length ?? 0
    return list
  }
}

/** Whether a directory can hold anything that `paths` include. */
function mayHold(directory: string, scope: readonly ScopeEntry[]): boolean {
  return scope.some(
    ({ base }) => base === '' || `${directory}/`.startsWith(`${base}/`) || base.startsWith(`${directory}/`),
  )
}
