import { addTo } from '../../columns/lists.js'
import { parentDirectory, pathAt } from '../../columns/paths.js'
import type { DatasetCard, FindSplit, PathColumns, SplitPlace } from '../../model.js'
import { cardGlobForm } from '../../pointers/huggingface-files.js'
import { type Matcher, matcherOf } from './explicit-splits.js'

/** One glob of a card. */
interface Choice {
  /** Number of the config. */
  config: number
  /** Its place among all globs of the card: the first that matches wins. */
  rank: number
  matcher: Matcher
  place: SplitPlace
}

/** The globs of a card by the directory that they start from, so that each path meets few of them. */
type Choices = ReadonlyMap<string, Choice[]>

interface ReadableCard {
  directory: string
  choices: Choices
}

/**
 * Splits as dataset cards name them, of which the nearest above a file that names it decides. Each config is a dataset of
 * its own, but those that share files are one: a sample of either is one of both.
 */
export function cardSplits(cards: readonly DatasetCard[], files: PathColumns): FindSplit {
  const readable = cards.map((card) => readCard(card, files))
  // The longest directory is the nearest of those above a path.
  readable.sort((left, right) => right.directory.length - left.directory.length)
  return (path) => {
    for (const card of readable) {
      const found = matchesIn(card, path).sort((left, right) => left.rank - right.rank)[0]
      if (found !== undefined) return found.place
    }
    return null
  }
}

function readCard(card: DatasetCard, files: PathColumns): ReadableCard {
  const { directory, configs } = card
  const first = configs.map((_, config) => config)
  if (configs.length > 1) joinSharing(first, { directory, choices: choicesOf(card, first) }, files)
  return { directory, choices: choicesOf(card, first) }
}

/** @param first for each config the first one of its dataset */
function choicesOf({ directory, configs }: DatasetCard, first: readonly number[]): Choices {
  const start = directory === '' ? 0 : directory.length + 1
  const choices = new Map<string, Choice[]>()
  let rank = 0
  configs.forEach((lines, config) => {
    const dataset = datasetOf(directory, first, config)
    for (const { name, glob } of lines) {
      const form = cardGlobForm(glob)
      if (form === null) continue
      const matcher = matcherOf(form)
      const classStart = matcher.classStart === null ? null : matcher.classStart + start
      const place: SplitPlace = { split: name, dataset, classStart, by: 'card' }
      const choice = { config, rank: rank++, matcher, place }
      addTo(choices, matcher.base, choice)
    }
  })
  return choices
}

/** The first dataset goes with what other rules find in the directory; the others have no name of a directory. */
function datasetOf(directory: string, first: readonly number[], config: number): string {
  let start = config
  while (first[start] !== start) start = first[start] as number
  return start === 0 ? directory : `${directory}//${start}`
}

/** Makes configs that share a file point to the first of them. */
function joinSharing(first: number[], card: ReadableCard, files: PathColumns): void {
  const rootOf = (config: number): number => {
    let root = config
    while (first[root] !== root) root = first[root] as number
    first[config] = root
    return root
  }
  for (let file = 0; file < files.names.length; file++) {
    const [one, ...rest] = matchesIn(card, pathAt(files, file)).map(({ config }) => config)
    if (one === undefined) continue
    for (const other of rest) {
      const [low = 0, high = 0] = [rootOf(one), rootOf(other)].sort((left, right) => left - right)
      first[high] = low
    }
  }
}

function matchesIn({ directory, choices }: ReadableCard, path: string): Choice[] {
  if (!isBelow(path, directory)) return []
  const inner = directory === '' ? path : path.slice(directory.length + 1)
  const found: Choice[] = []
  for (let above = inner; ; above = parentDirectory(above)) {
    for (const choice of choices.get(above) ?? []) if (choice.matcher.matches(inner)) found.push(choice)
    if (above === '' || above === '/') return found
  }
}

function isBelow(path: string, directory: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`)
}
