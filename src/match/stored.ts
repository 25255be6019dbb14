import type { ContentCache } from '../cache/content-cache.js'
import { UNKNOWN_SIZE } from '../columns/data-files.js'
import { select } from '../columns/numbers.js'
import { pathAt } from '../columns/paths.js'
import type { AskedDigests } from '../content/asked-digests.js'
import { type BlobToHash, hashBlobs } from '../content/blob-digests.js'
import type { Digests } from '../content/digests.js'
import { type DataFiles, DIGEST_ALGORITHMS, type NumberColumn, type Snapshot, type World } from '../model.js'
import type { ContentIdentity } from '../pointers/identity.js'
import { display } from '../text/display.js'
import { countOf, formatCount } from '../text/quantity.js'
import { type HashedContent, joinPointers } from './joins.js'

/** Hashes of contents that were read, by the number of the content. */
export type HashedContents = Map<number, HashedContent>

/** What joining pointers took and left over. */
export interface StoredMatch {
  /** One more than the largest number of a content. */
  contents: number
  bytesRead: number
  /** Safe to show. */
  notes: string[]
}

/** Keeps of a content's hashes those that a pointer to a content of this size can have. */
export function addHashed(
  hashed: HashedContents,
  content: number,
  size: number,
  digests: Digests,
  asked: AskedDigests,
): void {
  if (asked.of(size) === 0 || hashed.has(content)) return
  const identities = DIGEST_ALGORITHMS.flatMap((algorithm): ContentIdentity[] => {
    const digest = digests[algorithm]
    return digest === null ? [] : [{ algorithm, hex: digest.toString('hex'), size }]
  })
  hashed.set(content, { content, identities })
}

/**
 * Gives each pointer that stands for the same content as another file the number of that content: a real one, which
 * git has named or which was read, or a new number.
 * @param contents for each file the number of its content; those of pointers are set
 * @param hashed the contents that were read from disk; those that git has are added
 */
export async function joinStored(
  contents: NumberColumn,
  hashed: HashedContents,
  asked: AskedDigests,
  { files }: Snapshot,
  world: World,
  cache: ContentCache | null,
): Promise<StoredMatch> {
  const { blobs, lacking } = blobsToHash(files, hashed, asked)
  const bytesRead = await hashAll([...blobs.values()], world, cache, ({ objectId, size }, digests) => {
    const content = files.objectIds.find(objectId)
    blobs.delete(content)
    addHashed(hashed, content, size, digests, asked)
  })
  for (const content of blobs.keys()) lacking.add(content)
  const joins = joinPointers(files.pointers, [...hashed.values()], files.objectIds.count)
  for (const [file, content] of joins.contentOf) contents[file] = content
  warnOfContradictions(joins.contradictions, files, world)
  return { contents: joins.contents, bytesRead, notes: notesOn(lacking, files) }
}

interface Candidates {
  /** By the number of the content. */
  blobs: Map<number, BlobToHash>
  /** Contents whose size this clone can't tell, since it lacks them. */
  lacking: Set<number>
}

/** The contents that git has named and that a pointer may stand for, by their size. */
function blobsToHash(files: DataFiles, hashed: HashedContents, asked: AskedDigests): Candidates {
  const blobs = new Map<number, BlobToHash>()
  const lacking = new Set<number>()
  if (asked.isEmpty) return { blobs, lacking }
  for (let file = 0; file < files.contents.length; file++) {
    const content = files.contents[file] as number
    if (content < 0) continue
    const size = files.sizes[file] as number
    if (size === UNKNOWN_SIZE) lacking.add(content)
    const wanted = asked.of(size)
    if (wanted === 0 || hashed.has(content) || blobs.has(content)) continue
    blobs.set(content, { objectId: files.objectIds.hex(content), size, wanted })
  }
  return { blobs, lacking }
}

async function hashAll(
  blobs: readonly BlobToHash[],
  world: World,
  cache: ContentCache | null,
  take: (blob: BlobToHash, digests: Digests) => void,
): Promise<number> {
  const repository = blobs.length === 0 ? null : await world.git.open(world.root)
  if (repository === null) return 0
  world.progress.phase('comparing with pointers')
  return hashBlobs(blobs, repository, world, cache, take)
}

/** So many contents are named in a warning. */
const MOST_NAMED = 3

/** One content has one size: of pointers that tell several, all but one are wrong, and nothing tells which is right. */
export function warnOfContradictions(
  contradictions: readonly number[][],
  files: DataFiles,
  world: Pick<World, 'warn'>,
): void {
  if (contradictions.length === 0) return
  const told = contradictions.slice(0, MOST_NAMED).map((contradiction) => {
    const sizes = contradiction.slice(0, MOST_NAMED).map((file) => {
      const pointer = files.pointers.get(file)
      const path = display(pointer?.describedIn ?? pathAt(files, file))
      return `${formatCount(pointer?.identity?.size ?? 0)} bytes in "${path}"`
    })
    const identity = files.pointers.get(contradiction[0] as number)?.identity
    return `${identity?.algorithm} ${identity?.hex.slice(0, 12)}… has ${sizes.join(' and ')}`
  })
  const more =
    contradictions.length > MOST_NAMED ? `, and ${formatCount(contradictions.length - MOST_NAMED)} more` : ''
  world.warn(
    `Pointers contradict each other on the size of ${countOf(contradictions.length, 'content')}: ${told.join('; ')}${more}. At most one size can be right, so they are not compared with each other`,
  )
}

function notesOn(lacking: ReadonlySet<number>, { contents }: DataFiles): string[] {
  if (lacking.size === 0) return []
  return [lackingNote(select(contents, (content) => lacking.has(content)).length)]
}

/** Tells of so many files that could not be compared with pointers. */
export function lackingNote(files: number): string {
  return `${countOf(files, 'file')} whose content this clone lacks: not compared with pointers`
}
