import { numbersTo } from '../columns/numbers.js'
import { directoriesInUse, filesAt, isWithin, parentDirectory, pathAt, pathIn } from '../columns/paths.js'
import { readLayout } from '../layout/layout.js'
import type { DatasetCard, Layout, Options, PathColumns, SplitPlace } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'

/** What stands in a repository, and what its dataset cards and lists say of it. */
export interface Described<Listed = ReadonlyMap<string, SplitPlace>> {
  files: PathColumns
  datasetCards: readonly DatasetCard[]
  /** What lists say, by path. */
  listed: Listed
}

/** The files of now as the base reads them. */
export interface EarlierReading {
  layout: Layout
  /** What a reader should know of it; safe to show. */
  notes: string[]
}

/**
 * How the files of now stand by what the base's cards and lists say, where a change alters, removes or adds such words
 * about data that the base had: what leaks by the words that held must not stop leaking by words that come with it.
 * @param base where its lists are `null`, they could not be had: those of now are believed
 * @returns `null` if they say what they said
 * @throws {Failure} for a glob that can't be read
 */
export function earlierReading(
  now: Described,
  base: Described<ReadonlyMap<string, SplitPlace> | null>,
  options: Pick<Options, 'splits' | 'labels'>,
): EarlierReading | null {
  if (options.splits !== 'auto') return null
  const changed = changedCards(now, base)
  const listed = new Map(now.listed)
  const moved = base.listed === null ? [] : otherwiseListed(now, { ...base, listed: base.listed })
  if (changed.length === 0 && moved.length === 0) return null
  for (const path of moved) {
    const before = base.listed?.get(path)
    if (before === undefined) listed.delete(path)
    else listed.set(path, before)
  }
  if (base.listed !== null) {
    for (const [path, place] of addedBeside(moved, now, { ...base, listed: base.listed }))
      listed.set(path, place)
  }
  const isChanged = ({ directory }: DatasetCard): boolean => changed.includes(directory)
  const cards = [
    ...now.datasetCards.filter((card) => !isChanged(card)),
    ...base.datasetCards.filter(isChanged),
  ]
  return {
    layout: readLayout(now.files, options, cards, byNumber(listed, now.files)),
    notes: [...toldOfCards(changed), ...toldOfLists(moved)],
  }
}

const STILL = 'what leaks by the words of the base still counts as a leak'

function toldOfCards(changed: readonly string[]): string[] {
  if (changed.length === 0) return []
  const names = changed.map((directory) => display(pathIn(directory, 'README.md')))
  return [
    `This change alters what ${names.join(', ')} ${names.length === 1 ? 'says' : 'say'} of splits; ${STILL}`,
  ]
}

function toldOfLists(moved: readonly string[]): string[] {
  const [first] = moved
  if (first === undefined) return []
  const files = countOf(moved.length, 'file')
  return [
    `This change alters to which splits lists give ${files} that the base had, such as ${display(first)}; ${STILL}`,
  ]
}

/** The files that both have, and that lists give to another split now, to one, or to none. Sorted. */
function otherwiseListed(now: Described, base: Described): string[] {
  const paths = [...new Set([...now.listed.keys(), ...base.listed.keys()])].filter(
    (path) => now.listed.get(path)?.split !== base.listed.get(path)?.split,
  )
  if (paths.length === 0) return []
  const here = filesAt(now.files, numbersTo(now.files.names.length), paths)
  const there = filesAt(base.files, numbersTo(base.files.names.length), paths)
  return paths.filter((path) => here.has(path) && there.has(path)).sort(comparePaths)
}

/**
 * What lists of the base say of files that came since: those in directories all of whose files they gave to one split,
 * be it by the name of the directory, and of which they say something else now.
 */
function addedBeside(moved: readonly string[], now: Described, base: Described): Map<string, SplitPlace> {
  const added = new Map<string, SplitPlace>()
  const directories = new Set(moved.map(parentDirectory))
  if (directories.size === 0) return added
  const placeOf = new Map<string, SplitPlace | null>()
  const had = new Set<string>()
  for (const path of pathsIn(directories, base.files)) {
    had.add(path)
    const [directory, place = null] = [parentDirectory(path), base.listed.get(path)]
    const known = placeOf.get(directory)
    placeOf.set(directory, known === undefined || known?.split === place?.split ? place : null)
  }
  for (const path of pathsIn(directories, now.files)) {
    const place = placeOf.get(parentDirectory(path)) ?? null
    if (place !== null && !had.has(path) && now.listed.get(path)?.split !== place.split)
      added.set(path, place)
  }
  return added
}

function* pathsIn(directories: ReadonlySet<string>, files: PathColumns): Generator<string> {
  const isWanted = files.directories.map((directory) => directories.has(directory))
  for (let file = 0; file < files.names.length; file++) {
    if (isWanted[files.directoryOf[file] as number]) yield pathAt(files, file)
  }
}

/** What lists say, by the number of the file. */
function byNumber(listed: ReadonlyMap<string, SplitPlace>, files: PathColumns): Map<number, SplitPlace> {
  const numbered = new Map<number, SplitPlace>()
  if (listed.size === 0) return numbered
  for (const [path, numbers] of filesAt(files, numbersTo(files.names.length), listed.keys())) {
    const place = listed.get(path)
    for (const number of numbers) if (place !== undefined) numbered.set(number, place)
  }
  return numbered
}

/** The directories of cards that differ, and below which the base had data. */
function changedCards(
  now: Pick<Described, 'datasetCards'>,
  base: Pick<Described, 'datasetCards' | 'files'>,
): string[] {
  const before = new Map(base.datasetCards.map((card) => [card.directory, JSON.stringify(card.configs)]))
  const after = new Map(now.datasetCards.map((card) => [card.directory, JSON.stringify(card.configs)]))
  const differ = [...new Set([...before.keys(), ...after.keys()])].filter(
    (directory) => before.get(directory) !== after.get(directory),
  )
  if (differ.length === 0) return []
  const held = directoriesInUse(base.files)
  return differ.filter((directory) => held.some((inner) => isWithin(inner, directory)))
}
