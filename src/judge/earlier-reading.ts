import { directoriesInUse, pathIn } from '../columns/paths.js'
import { type Layout, readLayout } from '../layout/layout.js'
import type { DatasetCard, Options, PathColumns } from '../model.js'
import { display } from '../text/display.js'

/** What stands in a repository, and what its dataset cards say of it. */
export interface Described {
  files: PathColumns
  datasetCards: readonly DatasetCard[]
}

/** The files of now as the base reads them. */
export interface EarlierReading {
  layout: Layout
  /** What a reader should know of it; safe to show. */
  notes: string[]
}

/**
 * How the files of now stand by what the base's cards say, where a change alters, removes or adds a card above data that
 * the base had: what leaks by the words that held must not stop leaking by words that come with it.
 * @returns `null` if the cards say what they said
 * @throws {Failure} for a glob that can't be read
 */
export function earlierReading(
  now: Described,
  base: Described,
  options: Pick<Options, 'splits' | 'labels'>,
): EarlierReading | null {
  if (options.splits !== 'auto') return null
  const changed = changedCards(now, base)
  if (changed.length === 0) return null
  const isChanged = ({ directory }: DatasetCard): boolean => changed.includes(directory)
  const cards = [
    ...now.datasetCards.filter((card) => !isChanged(card)),
    ...base.datasetCards.filter(isChanged),
  ]
  const names = changed.map((directory) => display(pathIn(directory, 'README.md')))
  return {
    layout: readLayout(now.files, options, cards),
    notes: [
      `This change alters what ${names.join(', ')} ${names.length === 1 ? 'says' : 'say'} of splits; what leaks by the words of the base still counts as a leak`,
    ],
  }
}

/** The directories of cards that differ, and below which the base had data. */
function changedCards(now: Described, base: Described): string[] {
  const before = new Map(base.datasetCards.map((card) => [card.directory, JSON.stringify(card.configs)]))
  const after = new Map(now.datasetCards.map((card) => [card.directory, JSON.stringify(card.configs)]))
  const differ = [...new Set([...before.keys(), ...after.keys()])].filter(
    (directory) => before.get(directory) !== after.get(directory),
  )
  if (differ.length === 0) return []
  const held = directoriesInUse(base.files)
  return differ.filter((directory) =>
    held.some((inner) => directory === '' || inner === directory || inner.startsWith(`${directory}/`)),
  )
}
