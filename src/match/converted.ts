import type { ContentCache } from '../cache/content-cache.js'
import { ELSEWHERE, UNKNOWN_SIZE, withoutPaths } from '../columns/data-files.js'
import { pathAt } from '../columns/paths.js'
import { CONVERSION, isConvertedHere } from '../content/conversion.js'
import { lfsObject } from '../content/lfs-object.js'
import { createReader } from '../content/remembered.js'
import { hashAsGit } from '../git/hash-object.js'
import type { FileError, Snapshot, World } from '../model.js'
import { wantedConverted } from './converted-sieve.js'

/** What naming files as git would name them gave. */
export interface NamedAsStored {
  snapshot: Snapshot
  errors: FileError[]
  bytesRead: number
}

/**
 * Names the files on disk that git changes when it stores them as it would name them, so that they compare as what
 * would be committed: those alone that can equal another by their size. Files of Git LFS become the pointers that it
 * would store; the others stay unnamed, and equal nothing.
 */
export async function nameAsStored(
  snapshot: Snapshot,
  world: World,
  cache: ContentCache | null,
): Promise<NamedAsStored> {
  const named = await nameConverted(snapshot, world, cache, () => true)
  const files = withoutPaths(named.snapshot.files, new Set(named.errors.map(({ path }) => path)))
  return { ...named, snapshot: { ...named.snapshot, files } }
}

/**
 * The same for some of these files; those that can't be read stay where they are.
 * @param isWanted which of the files that git changes are named
 */
export async function nameConverted(
  snapshot: Snapshot,
  world: World,
  cache: ContentCache | null,
  isWanted: (file: number) => boolean,
): Promise<NamedAsStored> {
  const { conversions: converted, ...rest } = snapshot
  if (converted === undefined) return { snapshot, errors: [], bytesRead: 0 }
  const { conversions, gitPaths } = converted
  const wanted = wantedConverted(snapshot.files, conversions).filter(isWanted)
  if (wanted.length === 0) return { snapshot: rest, errors: [], bytesRead: 0 }

  world.progress.phase('comparing contents')
  const files = {
    ...snapshot.files,
    contents: Int32Array.from(snapshot.files.contents),
    sizes: Float64Array.from(snapshot.files.sizes),
    pointers: new Map(snapshot.files.pointers),
  }
  const reader = createReader(snapshot, world, cache)
  const conversionOf = (file: number): number => conversions.get(file) ?? 0
  const isLfs = (file: number): boolean => conversionOf(file) === CONVERSION.lfs

  const lines = await reader.names(
    wanted.filter((file) => isConvertedHere(conversionOf(file))),
    (file, { objectId, size }) => {
      files.contents[file] = files.objectIds.addHex(objectId)
      files.sizes[file] = size
    },
    () => 0,
    conversionOf,
  )
  const lfs = await reader.names(wanted.filter(isLfs), (file, { size, digests }) => {
    files.contents[file] = ELSEWHERE
    files.pointers.set(file, lfsObject(snapshot.objectFormat, digests.sha256, size))
  })
  const byGit = wanted.filter((file) => gitPaths.has(file))
  const repository = byGit.length === 0 ? null : await world.git.open(world.root)
  const errors = [...lines.errors, ...lfs.errors]
  let bytesRead = lines.bytesRead + lfs.bytesRead
  if (repository !== null) {
    const ids = await hashAsGit(
      byGit.map((file) => gitPaths.get(file) as string),
      repository,
    )
    byGit.forEach((file, at) => {
      const id = ids[at] ?? null
      if (id === null) errors.push({ path: pathAt(files, file), message: 'git could not read it' })
      else {
        files.contents[file] = files.objectIds.addHex(id)
        bytesRead += files.sizes[file] as number
        // In another encoding it has another size, which git does not tell.
        files.sizes[file] = UNKNOWN_SIZE
      }
    })
  }
  return { snapshot: { ...rest, files }, errors, bytesRead }
}
