import { pathAt } from '../../columns/paths.js'
import { applyLists, type ListSplits } from '../../layout/lists/apply.js'
import { wantedLists } from '../../layout/lists/wanted.js'
import type { Survey } from '../../layout/survey.js'
import type { PathColumns, SplitPlace, World } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import { FILE } from '../entries.js'
import type { ScopedListing } from '../sources.js'
import { ABSENT, readTexts, readTextsOfBase } from './texts.js'

/** Bytes; a list is looked at no further. */
const LARGEST_LIST = 16 * 1024 * 1024

/** What lists say, and what it took to read them. */
export interface ReadLists extends ListSplits {
  /** Those that this clone lacks and that could not be fetched; sorted. */
  absent: string[]
  /** Bytes read from disk. */
  bytesRead: number
}

/** Where lists have no say. */
export const NO_LISTS: ReadLists = { places: new Map(), divided: new Map(), absent: [], bytesRead: 0 }

/**
 * Reads the lists of a survey, and passes them over in its states. What this clone lacks says nothing.
 * @param isBase these are the lists of the base, of which what this clone lacks is fetched
 */
export async function readLists(
  survey: Survey,
  listing: ScopedListing,
  world: Pick<World, 'root'>,
  isBase = false,
): Promise<ReadLists> {
  const wanted = wantedLists(survey)
  // The text of a link is where it leads, and no list.
  for (const entry of wanted.keys()) if (listing.entries.kinds[entry] !== FILE) wanted.delete(entry)
  if (wanted.size === 0) return NO_LISTS
  let bytesRead = 0
  const readAll = isBase ? readTextsOfBase : readTexts
  const read = await readAll([...wanted.keys()], listing, world, LARGEST_LIST, (bytes) => {
    bytesRead += bytes
  })
  const texts = new Map<number, string>()
  for (const [place, { text }] of read) if (typeof place === 'number' && text !== null) texts.set(place, text)
  const found = applyLists(survey, wanted, texts)
  const absent = [...read].flatMap(([place, { problem }]) =>
    typeof place === 'number' && problem === ABSENT ? [pathAt(listing.entries, place)] : [],
  )
  return { ...found, absent: absent.sort(comparePaths), bytesRead }
}

/** What lists say, by path. */
export function placesByPath({ places }: ListSplits, entries: PathColumns): Map<string, SplitPlace> {
  return new Map(Array.from(places, ([entry, place]) => [pathAt(entries, entry), place]))
}
