import { join } from 'node:path'
import { garbled, isUnwatched, records } from '../git/records.js'
import { type Options, type Repository, SOURCE_FACTS, type World } from '../model.js'
import { locateText } from '../paths/locate.js'
import { decodePath } from '../paths/lossless.js'
import { realPlace } from '../paths/real-place.js'
import type { ContentPlaces } from './readable.js'
import { openStores } from './stores.js'

/**
 * Where the contents of now can be read: on disk where that is what the source says, else where git has them.
 * @param repository `null` outside a repository
 * @throws {Failure} if git can't tell what has changed
 */
export async function placesOfNow(
  source: Options['source'],
  repository: Repository | null,
  world: Pick<World, 'root'>,
): Promise<ContentPlaces> {
  if (repository === null || !SOURCE_FACTS[source].asksGit) return placesIn(repository, world, () => false)
  // Files that git was told not to look at are compared as staged, whatever lies on disk.
  const changed = await unwatchedFiles(repository)
  // With `auto` what has changed is read on disk anyway, and bears no name of git's.
  if (!SOURCE_FACTS[source].seesDisk) for (const path of await changedFiles(repository)) changed.add(path)
  if (changed.size === 0) return placesIn(repository, world, () => false)
  // Git tells its top level without links.
  const root = realPlace(world.root) ?? world.root
  return placesIn(repository, world, (path) => changed.has(locateText(root, path)))
}

/** The same for contents of the base, none of which is looked for at its path, and which can be any pointer of then. */
export function placesOfBase(repository: Repository | null, world: Pick<World, 'root'>): ContentPlaces {
  return { ...placesIn(repository, world, () => true), mayBePointers: true }
}

function placesIn(
  repository: Repository | null,
  { root }: Pick<World, 'root'>,
  isChanged: (path: string) => boolean,
): ContentPlaces {
  const storesFor = openStores(repository, { root })
  return {
    root,
    repository,
    isChanged,
    mayBePointers: false,
    storesFor,
    temporary: repository?.temporary ?? '',
  }
}

/** Marked assume-unchanged (a tag in lower case) or skip-worktree; absolute. */
async function unwatchedFiles(repository: Repository): Promise<Set<string>> {
  const output = await repository.run(['ls-files', '-v', '-z'])
  const files = new Set<string>()
  for (const record of records(output, 'ls-files')) {
    if (record[1] !== SPACE) throw garbled('ls-files')
    if (isUnwatched(record[0] as number)) files.add(join(repository.topLevel, decodePath(record.subarray(2))))
  }
  return files
}

const SPACE = 0x20

/** What git takes to differ from what is staged, by what the file system says; absolute. */
async function changedFiles(repository: Repository): Promise<string[]> {
  const args = ['diff-files', '--name-only', '--no-renames', '--ignore-submodules=all', '-z']
  const output = await repository.run(args)
  return Array.from(records(output, 'diff-files'), (path) => join(repository.topLevel, decodePath(path)))
}
