import type { ContentCache } from '../../cache/content-cache.js'
import { numbersTo } from '../../columns/numbers.js'
import { filesAt } from '../../columns/paths.js'
import { CONVERSION, isConvertedHere } from '../../content/conversion.js'
import { lfsObject } from '../../content/lfs-object.js'
import { createReader } from '../../content/remembered.js'
import { hashAsGit } from '../../git/hash-object.js'
import { type Group, type Repository, type Snapshot, SOURCE_FACTS, type World } from '../../model.js'
import { isOutside } from '../../paths/locate.js'
import { readConversions } from '../git/conversion.js'
import { GIT_NAME } from './in-step.js'

/** The ids under which git would store the contents of groups. */
export interface StoredIds {
  idsOf(group: Group): string[]
  bytesRead: number
}

/** A member that stands for all of its group that git would change in the same way: they are equal. */
interface Asked {
  group: Group
  path: string
  conversion: number
}

/**
 * The ids under which git would store each group's content, for looking it up in a commit. Of files that were
 * compared on disk only members of groups that git converts are read. A member that can't be read now has no id of its
 * own; the group's id still stands for it.
 * @param fromTopLevel a path of the snapshot relative to the repository's top level
 */
export async function storedIds(
  groups: readonly Group[],
  snapshot: Snapshot,
  repository: Repository,
  world: World,
  cache: ContentCache | null,
  fromTopLevel: (path: string) => string,
): Promise<StoredIds> {
  const converted = new Map<Group, Set<string>>()
  const idsOf = (group: Group): string[] => {
    const named = group.names.filter((name) => name.startsWith(GIT_NAME))
    const ids = named.map((name) => name.slice(GIT_NAME.length))
    return [...new Set([...ids, ...(converted.get(group) ?? [])])]
  }
  if (SOURCE_FACTS[snapshot.source].asksGit) return { idsOf, bytesRead: 0 }
  const asked = await askedOf(groups, repository, fromTopLevel)
  if (asked.length === 0) return { idsOf, bytesRead: 0 }

  const add = ({ group }: Asked, id: string): void => {
    const ids = converted.get(group)
    if (ids) ids.add(id)
    else converted.set(group, new Set([id]))
  }
  const { files, objectFormat } = snapshot
  const places = filesAt(
    files,
    numbersTo(files.names.length),
    asked.map(({ path }) => path),
  )
  const ofFile = new Map<number, Asked>()
  for (const each of asked) {
    const file = places.get(each.path)?.[0]
    if (file !== undefined) ofFile.set(file, each)
  }
  const withConversion = (isIt: (conversion: number) => boolean): number[] =>
    [...ofFile].filter(([, { conversion }]) => isIt(conversion)).map(([file]) => file)
  const askedAt = (file: number): Asked => ofFile.get(file) as Asked
  const reader = createReader(snapshot, world, cache)
  const lines = await reader.names(
    withConversion(isConvertedHere),
    (file, { objectId }) => add(askedAt(file), objectId),
    () => 0,
    (file) => askedAt(file).conversion,
  )
  const lfs = await reader.names(
    withConversion((conversion) => conversion === CONVERSION.lfs),
    (file, { size, digests }) => add(askedAt(file), lfsObject(objectFormat, digests.sha256, size).objectId),
  )
  const byGit = withConversion((conversion) => (conversion & CONVERSION.byGit) !== 0)
  const paths = byGit.map((file) => fromTopLevel(askedAt(file).path))
  let bytesRead = lines.bytesRead + lfs.bytesRead
  for (const [at, id] of (await hashAsGit(paths, repository)).entries()) {
    const file = byGit[at] as number
    if (id === null) continue
    add(askedAt(file), id)
    bytesRead += files.sizes[file] as number
  }
  return { idsOf, bytesRead }
}

async function askedOf(
  groups: readonly Group[],
  repository: Repository,
  fromTopLevel: (path: string) => string,
): Promise<Asked[]> {
  // Git does not convert what lies elsewhere, and refuses to be asked for it.
  const members = groups.flatMap((group) =>
    group.files
      .filter(({ path, pointer }) => !pointer && !isOutside(fromTopLevel(path)))
      .map(({ path }) => ({ group, path })),
  )
  const paths = members.map(({ path }) => fromTopLevel(path))
  const { conversions } = await readConversions(paths, repository)
  const isAsked = new Map<Group, Set<number>>()
  return members.flatMap((member, at): Asked[] => {
    const conversion = conversions[at] as number
    const known = isAsked.get(member.group) ?? new Set()
    isAsked.set(member.group, known)
    if (conversion === 0 || known.has(conversion)) return []
    known.add(conversion)
    return [{ ...member, conversion }]
  })
}
