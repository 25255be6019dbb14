import { linkedPictures } from '../../layout/pages/linked.js'
import { wantedPages } from '../../layout/pages/wanted.js'
import type { Survey } from '../../layout/survey.js'
import type { World } from '../../model.js'
import type { ScopedListing } from '../sources.js'
import { readTexts, readTextsOfBase } from './texts.js'

/** Bytes; a longer page is not read. */
const LARGEST_PAGE = 512 * 1024

/** The pictures that pages link to, and what it took to find them. */
export interface ReadPages {
  /** By entry. */
  linked: ReadonlySet<number>
  /** Bytes read from disk. */
  bytesRead: number
}

/**
 * Reads the pages of a repository where pictures lie that may be for showing. What this clone lacks links to nothing.
 * @param isBase these are the pages of the base, of which what this clone lacks is fetched
 */
export async function readPages(
  survey: Survey,
  listing: ScopedListing,
  world: Pick<World, 'root'>,
  isBase = false,
): Promise<ReadPages> {
  const wanted = wantedPages(survey)
  if (wanted.length === 0) return { linked: new Set(), bytesRead: 0 }
  let bytesRead = 0
  const readAll = isBase ? readTextsOfBase : readTexts
  const read = await readAll(wanted, listing, world, LARGEST_PAGE, (bytes) => {
    bytesRead += bytes
  })
  const texts = new Map<number, string>()
  for (const [place, { text }] of read) if (typeof place === 'number' && text !== null) texts.set(place, text)
  return { linked: linkedPictures(survey, texts), bytesRead }
}
