import type { ContentCache } from '../cache/content-cache.js'
import { NOT_NAMED, UNKNOWN_SIZE } from '../columns/data-files.js'
import { numbersTo } from '../columns/numbers.js'
import { filesAt, pathAt } from '../columns/paths.js'
import { type BlobToHash, hashBlobs } from '../content/blob-digests.js'
import type { Digests } from '../content/digests.js'
import type { ContentNames, Reading } from '../content/read-files.js'
import { createReader } from '../content/remembered.js'
import type { DataFiles, Snapshot, World } from '../model.js'
import { nameConverted } from './converted.js'
import { type Meetings, meetingsIn } from './meetings.js'
import { readOthers } from './other-contents.js'
import { openDirectories } from './spoilt-directories.js'

/** A file that could not be read. */
export interface FailedFile {
  /** One line. */
  message: string
  /** It could not be named as git would store it, so that it counts as no file at all. */
  isUnnamed: boolean
}

/** What the contents of some of a listing's files are known by. All numbers are those of the listing. */
export interface OwnContents {
  /** The files, with names where git would store other bytes than lie on disk. */
  files: DataFiles
  /** Names of those that were read. */
  read: ReadonlyMap<number, ContentNames>
  /** Hashes of contents that git has, where a pointer may ask for them. */
  hashed: ReadonlyMap<number, Digests>
  /** Files whose content this clone lacks, so that they can't be compared with pointers. */
  lacking: ReadonlySet<number>
  failed: ReadonlyMap<number, FailedFile>
  /** The directories that can have a copy, with the number of data files that lie directly in each. */
  open: ReadonlyMap<string, number>
  /** Of files that are no samples and lie in these directories: git's id of what was read, by their number there. */
  others: ReadonlyMap<number, string>
  bytesRead: number
}

/**
 * Names the contents of a share of a listing's files, so that whoever has all shares can compare them. What can equal
 * nothing by its size is not read, as where all is compared at once.
 * @param isOwn whether a path is of this share
 */
export async function nameOwnContents(
  snapshot: Snapshot,
  isOwn: (path: string) => boolean,
  world: World,
  cache: ContentCache | null,
): Promise<OwnContents> {
  const meetings = meetingsIn(snapshot)
  const isMine = shareOf(snapshot.files, isOwn)
  const open = openDirectories(snapshot, meetings.mayRepeat)
  const { snapshot: named, ...naming } = await nameConverted(
    snapshot,
    world,
    cache,
    (file) => isMine[file] === 1,
  )
  const { files } = named
  const failed = new Map<number, FailedFile>()
  addFailed(failed, naming, files, true)

  world.progress.phase('reading contents')
  const read = new Map<number, ContentNames>()
  const wanted: number[] = []
  for (let file = 0; file < files.contents.length; file++) {
    if (isMine[file] !== 1 || files.contents[file] !== NOT_NAMED || failed.has(file)) continue
    if (meetings.mustRead(file) || isDivided(snapshot, file)) wanted.push(file)
  }
  const reading = await createReader(named, world, cache).names(
    wanted,
    (file, names) => {
      read.set(file, names)
    },
    (file) => meetings.asked.of(files.sizes[file] as number),
  )
  addFailed(failed, reading, files, false)
  const blobs = await hashOwnBlobs(files, isMine, meetings, world, cache)
  const others = new Map<number, string>()
  const ofOthers = await readOthers(ownOthers(snapshot, open, isOwn), snapshot, world, (other, objectId) => {
    others.set(other, objectId)
  })
  const bytesRead = naming.bytesRead + reading.bytesRead + blobs.bytesRead + ofOthers
  return { files, read, hashed: blobs.hashed, lacking: blobs.lacking, failed, open, others, bytesRead }
}

function shareOf(files: DataFiles, isOwn: (path: string) => boolean): Uint8Array {
  const isMine = new Uint8Array(files.names.length)
  for (let file = 0; file < isMine.length; file++) if (isOwn(pathAt(files, file))) isMine[file] = 1
  return isMine
}

/** Lists give it to several splits, so that it is told even alone. */
function isDivided({ files, layout }: Snapshot, file: number): boolean {
  return layout.divided.size > 0 && layout.divided.has(pathAt(files, file))
}

function addFailed(
  failed: Map<number, FailedFile>,
  { errors }: Reading,
  files: DataFiles,
  isUnnamed: boolean,
): void {
  if (errors.length === 0) return
  const messages = new Map(errors.map(({ path, message }) => [path, message]))
  for (const [path, numbers] of filesAt(files, numbersTo(files.names.length), messages.keys())) {
    for (const file of numbers) failed.set(file, { message: messages.get(path) ?? '', isUnnamed })
  }
}

/** Hashes what git has of this share and a pointer may ask for. */
async function hashOwnBlobs(
  files: DataFiles,
  isMine: Uint8Array,
  { asked }: Meetings,
  world: World,
  cache: ContentCache | null,
) {
  const hashed = new Map<number, Digests>()
  const lacking = new Set<number>()
  const filesOf = new Map<string, number[]>()
  const blobs: BlobToHash[] = []
  for (let file = 0; !asked.isEmpty && file < files.contents.length; file++) {
    const content = files.contents[file] as number
    if (content < 0 || isMine[file] !== 1) continue
    const size = files.sizes[file] as number
    if (size === UNKNOWN_SIZE) lacking.add(file)
    const wanted = asked.of(size)
    if (wanted === 0) continue
    const objectId = files.objectIds.hex(content)
    const known = filesOf.get(objectId)
    if (known !== undefined) known.push(file)
    else {
      filesOf.set(objectId, [file])
      blobs.push({ objectId, size, wanted })
    }
  }
  const repository = blobs.length === 0 ? null : await world.git.open(world.root)
  if (repository === null) return { hashed, lacking, bytesRead: 0 }
  const bytesRead = await hashBlobs(blobs, repository, world, cache, ({ objectId }, digests) => {
    for (const file of filesOf.get(objectId) ?? []) hashed.set(file, digests)
    filesOf.delete(objectId)
  })
  for (const absent of filesOf.values()) for (const file of absent) lacking.add(file)
  return { hashed, lacking, bytesRead }
}

/** The files of this share that are no samples, that nothing names, and that decide on whether directories are copies. */
function ownOthers(
  { others }: Snapshot,
  open: ReadonlyMap<string, number>,
  isOwn: (path: string) => boolean,
): number[] {
  const wanted: number[] = []
  const isOpen = others.directories.map((directory) => open.has(directory))
  for (let other = 0; other < others.names.length; other++) {
    if (others.contents[other] !== NOT_NAMED || isOpen[others.directoryOf[other] as number] !== true) continue
    if (isOwn(pathAt(others, other))) wanted.push(other)
  }
  return wanted
}
