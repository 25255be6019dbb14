import { addTo } from '../../columns/lists.js'
import { pathAt } from '../../columns/paths.js'
import { readSmallFile } from '../../disk/small-file.js'
import { readBlobs } from '../../git/blobs.js'
import type { World } from '../../model.js'
import { locate } from '../../paths/locate.js'
import { decodePath } from '../../paths/lossless.js'
import type { Listing } from '../entries.js'

/** A small text that describes data: as the listing has it, or, by its path alone, from disk. */
export type TextPlace = number | string

/** What became of reading a text. */
export interface TextRead {
  /** `null` if it could not be read. */
  text: string | null
  /** Why, in words that follow the file's name; `null` for a text that was read. */
  problem: string | null
}

const TOO_LARGE = 'is too large for a file that describes data'
/** The problem of a text that a partial clone lacks. */
export const ABSENT = 'is not in this clone, which leaves contents out'

/**
 * Reads texts of a listing: by one call of git those that git names, from disk the others. Bytes that are no UTF-8
 * are kept as in paths.
 * @param mostBytes larger ones are not read
 * @param took told of bytes read from disk
 */
export async function readTexts(
  places: readonly TextPlace[],
  { entries, objectIds, repository }: Pick<Listing, 'entries' | 'objectIds' | 'repository'>,
  { root }: Pick<World, 'root'>,
  mostBytes: number,
  took: (bytes: number) => void,
): Promise<Map<TextPlace, TextRead>> {
  const read = new Map<TextPlace, TextRead>()
  const byId = new Map<string, TextPlace[]>()
  for (const place of places) {
    const content = typeof place === 'number' ? (entries.contents[place] as number) : -1
    if (content >= 0 && repository !== null) {
      const id = objectIds.hex(content)
      addTo(byId, id, place)
      continue
    }
    const path = typeof place === 'number' ? pathAt(entries, place) : place
    read.set(place, readTextOnDisk(locate(root, path), mostBytes, took))
  }
  if (repository === null || byId.size === 0) return read
  const take = (id: string, bytes: Buffer | null, size: number | null): void => {
    const result =
      bytes === null
        ? { text: null, problem: size === null ? ABSENT : TOO_LARGE }
        : { text: decodePath(bytes), problem: null }
    for (const place of byId.get(id) ?? []) read.set(place, result)
  }
  await readBlobs(repository, [...byId.keys()], take, mostBytes)
  return read
}

/** The texts that this clone lacks are fetched, if that is allowed: else the words of a change would stand for the base's. */
export async function readTextsOfBase(
  ...[places, listing, world, mostBytes, took]: Parameters<typeof readTexts>
): Promise<Map<TextPlace, TextRead>> {
  const texts = await readTexts(places, listing, world, mostBytes, took)
  const absent = [...texts].flatMap(([place, { problem }]) =>
    problem === ABSENT && typeof place === 'number' ? [place] : [],
  )
  const { entries, objectIds, repository } = listing
  if (absent.length === 0 || !repository?.fetchBlobs) return texts
  const ids = new Set(absent.map((place) => objectIds.hex(entries.contents[place] as number)))
  const isHere = await repository.fetchBlobs([...ids]).then(
    () => true,
    () => false,
  )
  if (!isHere) return texts
  for (const [place, read] of await readTexts(absent, listing, world, mostBytes, took)) texts.set(place, read)
  return texts
}

/** Reads one text from disk, without following a link. */
export function readTextOnDisk(
  location: string | Buffer,
  mostBytes: number,
  took: (bytes: number) => void,
): TextRead {
  const { bytes, trouble } = readSmallFile(location, mostBytes, 'refused')
  if (bytes === null) return { text: null, problem: trouble }
  took(bytes.length)
  return { text: decodePath(bytes), problem: null }
}
