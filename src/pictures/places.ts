import { join } from 'node:path'
import type { ContentPlaces } from '../content/readable.js'
import { isFailure } from '../failure.js'
import type { Options, Repository, World } from '../model.js'
import { locateText } from '../paths/locate.js'
import { decodePath } from '../paths/lossless.js'
import { realPlace } from '../paths/real-place.js'
import type { ContentIdentity } from '../pointers/identity.js'

/** Where the contents of now can be read, whatever the source. */
export async function placesFor(source: Options['source'], world: World): Promise<ContentPlaces> {
  const repository = await world.git.open(world.root).catch(() => null)
  // What stands on disk can differ from what is staged, and then the latter counts.
  const isChanged =
    source === 'git' && repository !== null ? await changedOnDisk(repository, world) : () => false
  return placesIn(repository, world, isChanged)
}

/** The same for contents of the base, none of which is looked for at its path. */
export function placesOfBase(repository: Repository | null, world: World): ContentPlaces {
  return placesIn(repository, world, () => true)
}

function placesIn(
  repository: Repository | null,
  { root }: World,
  isChanged: (path: string) => boolean,
): ContentPlaces {
  const storesOf = repository === null ? () => [] : lfsStore(repository.commonDirectory)
  const found = { looksAtChanged: false, storesOf, temporary: repository?.temporary ?? '' }
  return { root, repository, isChanged, ...found }
}

/** The files that git takes to differ from what is staged, by what the file system says of them. */
async function changedOnDisk(repository: Repository, { root }: World): Promise<(path: string) => boolean> {
  try {
    const output = await repository.run(['diff-files', '--name-only', '--no-renames', '-z'])
    const changed = new Set<string>()
    for (let from = 0; from < output.length; ) {
      const end = output.indexOf(0, from)
      changed.add(join(repository.topLevel, decodePath(output.subarray(from, end))))
      from = end + 1
    }
    // Git tells its top level without links.
    const place = realPlace(root) ?? root
    return (path) => changed.has(locateText(place, path))
  } catch (error) {
    if (isFailure(error)) return () => true
    throw error
  }
}

/** Where Git LFS keeps its objects. Source: git-lfs, docs/spec.md. */
function lfsStore(directory: string): (identity: ContentIdentity) => string[] {
  return ({ algorithm, hex }) =>
    algorithm === 'sha256' ? [join(directory, 'lfs', 'objects', hex.slice(0, 2), hex.slice(2, 4), hex)] : []
}
