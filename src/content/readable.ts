import { lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { addTo } from '../columns/lists.js'
import { pathAt } from '../columns/paths.js'
import { writeBlobs } from '../git/write-blobs.js'
import type { DataFiles, Numbers, PathColumns, Repository, StoredPointer } from '../model.js'
import { locateText } from '../paths/locate.js'
import { decodePath, encodePath } from '../paths/lossless.js'
import { realPlace } from '../paths/real-place.js'
import { parseAnnexLink } from '../pointers/annex.js'
import { LARGEST_LFS_POINTER, parseLfsPointer } from '../pointers/lfs.js'
import type { StoresOf } from './stores.js'

/** A content that can be read on this machine. */
export interface ReadableContent {
  /** Absolute path of a regular file; lossless text. */
  location: string
  /** Bytes. */
  size: number
  /** When that file was last changed, in milliseconds. */
  modified: number
}

/** What is asked of files whose contents are to be read. */
export type ReadableFiles = PathColumns & Pick<DataFiles, 'objectIds' | 'pointers'> & { contents: Numbers }

/** Where contents can be read, until `close`. */
export interface ReadableContents {
  /** By the number of the file that was asked for; what is not here is not among them. */
  at: ReadonlyMap<number, ReadableContent>
  /** Removes what was written to be read. */
  close(): void
}

/** What helps to find contents. */
export interface ContentPlaces {
  /** Absolute directory; lossless text. */
  root: string
  /** `null` outside a repository: all that git names is then unknown. */
  repository: Repository | null
  /** Whether what stands on disk at a path may differ from what git has of it. */
  isChanged(path: string): boolean
  /** Whether what git writes out may be a pointer that nobody has looked for. */
  mayBePointers: boolean
  /** Opens the stores in which the data of pointers may be kept on this machine. */
  storesFor(pointers: Iterable<StoredPointer>): Promise<StoresOf>
  /**
   * Where the content of a path was put to be read, in place of all else; `undefined`: nothing was. A place without a file
   * says that it is not here.
   */
  written?(path: string): string | undefined
  /** An existing directory for what git has to write out. */
  temporary: string
}

/**
 * Finds where the contents of data files can be read: on disk, where it is what git has; in the store of Git LFS,
 * git-annex or DVC; else git writes it out. Nothing is fetched.
 * @param numbers of the files
 * @throws {Failure} if git can't be run; a system error if there is no room
 */
export async function findReadable(
  files: ReadableFiles,
  numbers: Iterable<number>,
  places: ContentPlaces,
): Promise<ReadableContents> {
  const at = new Map<number, ReadableContent>()
  const inGit = new Map<string, number[]>()
  const asked = [...numbers]
  const storesOf = await places.storesFor(asked.flatMap((file) => files.pointers.get(file) ?? []))
  for (const file of asked) {
    const content = files.contents[file] as number
    const id = content < 0 ? null : files.objectIds.hex(content)
    const found = onDisk(files, file, places, storesOf)
    if (found !== null) at.set(file, found)
    if (found !== null || id === null) continue
    addTo(inGit, id, file)
  }
  if (places.repository === null || inGit.size === 0) return { at, close() {} }
  const folder = mkdtempSync(join(places.temporary, 'data-hygiene-'))
  const close = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const placeOf = (id: string): string => join(folder, id)
    const written = await writeBlobs(places.repository, [...inGit.keys()], placeOf)
    const stored = places.mayBePointers ? await storedFor([...written.keys()], placeOf, places) : null
    for (const id of written.keys()) {
      const own = stored?.get(id)
      const content = own === undefined ? regularFile(placeOf(id)) : own
      if (content !== null) for (const file of inGit.get(id) ?? []) at.set(file, content)
    }
    return { at, close }
  } catch (error) {
    close()
    throw error
  }
}

/**
 * The data of what turns out to be pointers of Git LFS, among contents that git has written out.
 * @returns by id; `null`: the data is not here
 */
async function storedFor(
  ids: readonly string[],
  placeOf: (id: string) => string,
  { storesFor }: ContentPlaces,
): Promise<Map<string, ReadableContent | null>> {
  const pointers = new Map<string, StoredPointer>()
  for (const id of ids) {
    const pointer = pointerIn(placeOf(id))
    if (pointer !== null) pointers.set(id, pointer)
  }
  const storesOf = await storesFor(pointers.values())
  return new Map(
    [...pointers].map(([id, pointer]) => [id, firstOf(storesOf(pointer), pointer.identity?.size ?? null)]),
  )
}

function pointerIn(location: string): StoredPointer | null {
  const size = regularFile(location)?.size ?? 0
  const pointer = size > LARGEST_LFS_POINTER ? null : parseLfsPointer(readFileSync(encodePath(location)))
  if (pointer === null) return null
  const { identity } = pointer
  return { kind: 'lfs', identity, describedIn: null, hasPlace: false, objectId: null }
}

/** The first regular file of a size. @param size `null`: of any */
function firstOf(locations: readonly string[], size: number | null): ReadableContent | null {
  for (const location of locations) {
    const content = regularFile(location)
    if (content !== null && (size === null || content.size === size)) return content
  }
  return null
}

function onDisk(
  files: ReadableFiles,
  file: number,
  places: ContentPlaces,
  storesOf: StoresOf,
): ReadableContent | null {
  const path = pathAt(files, file)
  const written = places.written?.(path)
  if (written !== undefined) return regularFile(written)
  const pointer = files.pointers.get(file)
  if (pointer === undefined) {
    const isNamed = (files.contents[file] as number) >= 0
    return isNamed && places.isChanged(path) ? null : regularFile(locateText(places.root, path))
  }
  const { identity, hasPlace, kind } = pointer
  if (identity === null) return null
  const { size } = identity
  if (kind === 'annex') {
    const kept = annexedContent(locateText(places.root, path), places.repository)
    if (kept !== null && (size === null || kept.size === size)) return kept
  }
  // Where the data would lie may lie what stands for it: that is told by its size.
  const own = hasPlace && size !== null && !places.isChanged(path) ? [locateText(places.root, path)] : []
  return firstOf([...own, ...storesOf(pointer)], size)
}

/** The content to which a link of git-annex leads, if it is in its store, in which nothing committed can lie. */
function annexedContent(link: string, repository: Repository | null): ReadableContent | null {
  if (repository === null) return null
  let target: string
  try {
    target = decodePath(readlinkSync(encodePath(link), { encoding: 'buffer' }))
  } catch {
    return null
  }
  const place = parseAnnexLink(target) === null ? null : realPlace(resolve(dirname(link), target))
  const store = realPlace(join(repository.commonDirectory, 'annex', 'objects'))
  return place !== null && store !== null && place.startsWith(`${store}/`) ? regularFile(place) : null
}

function regularFile(location: string): ReadableContent | null {
  try {
    const stat = lstatSync(encodePath(location))
    return stat.isFile() ? { location, size: stat.size, modified: stat.mtimeMs } : null
  } catch {
    return null
  }
}
