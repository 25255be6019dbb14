import { lstatSync } from 'node:fs'
import { filesNamed } from '../../columns/names.js'
import { directoriesInUse, parentDirectory, pathIn } from '../../columns/paths.js'
import type { DatasetCard, PathColumns, SplitLine, World } from '../../model.js'
import { isOutside, locate } from '../../paths/locate.js'
import { sortByKey } from '../../paths/order.js'
import { type CardConfig, parseDatasetCard } from '../../pointers/huggingface.js'
import { cardGlobForm } from '../../pointers/huggingface-files.js'
import { display } from '../../text/display.js'
import { FILE } from '../entries.js'
import type { ScopedListing } from '../sources.js'
import { readTexts, readTextsOfBase, type TextPlace } from './texts.js'

const CARD = 'README.md'

/** Bytes; a card is looked at no further. */
const LARGEST_CARD = 16 * 1024 * 1024

/** What the dataset cards of a listing say. */
export interface ReadCards {
  cards: DatasetCard[]
  /** Safe to show. */
  notes: string[]
  /** Bytes read from disk. */
  bytesRead: number
}

/** Where cards have no say. */
export const NO_CARDS: ReadCards = { cards: [], notes: [], bytesRead: 0 }

/**
 * Reads the dataset cards that lie in a directory of data files or above one; sorted by directory.
 * @param others cards of now, where those of the base are read: what this clone lacks of these is fetched, and else the
 *   words of now are believed, which is noted
 */
export async function readDatasetCards(
  files: PathColumns,
  listing: Pick<ScopedListing, 'entries' | 'objectIds' | 'repository' | 'isGone'>,
  world: Pick<World, 'root'>,
  others: readonly DatasetCard[] | null = null,
): Promise<ReadCards> {
  const result: ReadCards = { cards: [], notes: [], bytesRead: 0 }
  const places = cardsAbove(files, listing, world)
  const took = (bytes: number): void => {
    result.bytesRead += bytes
  }
  const read = others === null ? readTexts : readTextsOfBase
  const texts = await read([...places.values()], listing, world, LARGEST_CARD, took)
  for (const [directory, place] of places) {
    const path = `${display(pathIn(directory, CARD))}${others === null ? '' : ' of the base'}`
    const { text, problem } = texts.get(place) ?? { text: null, problem: null }
    const other = others?.find((card) => card.directory === directory)
    if (text === null && other !== undefined) {
      result.cards.push(other)
      result.notes.push(`${path} ${problem}: what it says now is believed of the base, too`)
      continue
    }
    if (text === null) {
      result.notes.push(`${path} ${problem}: splits that it may name are found by names alone`)
      continue
    }
    const reading = parseDatasetCard(text)
    const { configs, isWhole } = usable(reading.configs)
    const trouble = reading.problem ?? (isWhole ? null : "names files by globs that can't be used")
    // Any README may begin with a line that looks like that of a header.
    // What is wrong with one of the base is no news of now.
    if (others === null && trouble !== null && text.includes('data_files')) {
      result.notes.push(`${path} ${trouble}: files that it does not name well are found by names alone`)
    }
    if (configs.length > 0) result.cards.push({ directory, configs })
  }
  return result
}

/** The cards by their directory. */
function cardsAbove(
  files: PathColumns,
  { entries, isGone, repository }: Pick<ScopedListing, 'entries' | 'repository' | 'isGone'>,
  { root }: Pick<World, 'root'>,
): Map<string, TextPlace> {
  const above = new Set<string>()
  for (const directory of directoriesInUse(files)) {
    for (let inner = directory; !above.has(inner); inner = parentDirectory(inner)) {
      above.add(inner)
    }
  }
  const places = new Map<string, TextPlace>()
  for (const entry of filesNamed(entries.names, new Set([CARD]))) {
    if (entries.kinds[entry] !== FILE || isGone?.(entry) === true) continue
    const directory = entries.directories[entries.directoryOf[entry] as number] as string
    if (above.has(directory)) places.set(directory, entry)
  }
  if (repository === null) {
    const listed = new Set(entries.directories)
    for (const directory of above) {
      const path = pathIn(directory, CARD)
      if (listed.has(directory) || isOutside(directory) || !isFile(locate(root, path))) continue
      places.set(directory, path)
    }
  }
  return new Map(sortByKey([...places], ([directory]) => directory))
}

function isFile(location: string | Buffer): boolean {
  try {
    return lstatSync(location).isFile()
  } catch {
    return false
  }
}

/** The globs that can be used; a config with none is left to the names of its files. */
function usable(configs: readonly CardConfig[]): { configs: SplitLine[][]; isWhole: boolean } {
  let isWhole = true
  const lines = configs.map(({ splits }) =>
    splits.flatMap(({ name, globs }) => {
      const kept = globs.filter((glob) => cardGlobForm(glob) !== null)
      isWhole &&= kept.length === globs.length
      return kept.map((glob) => ({ name, glob }))
    }),
  )
  return { configs: lines.filter(({ length }) => length > 0), isWhole }
}
