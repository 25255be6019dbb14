import { nameAt } from '../../columns/names.js'
import { inParts } from '../../columns/numbers.js'
import { pathIn } from '../../columns/paths.js'
import { garbled } from '../../git/records.js'
import { type Numbers, type Repository, SOURCE_FACTS, type Source } from '../../model.js'
import { pathBytes } from '../../paths/lossless.js'
import type { ScopedListing } from '../sources.js'
import { type AttributeFiles, attributesOf, withAttributesIndex } from './attributes-index.js'
import { createFilterParser } from './filter-parser.js'

const PATHS_PER_PIECE = 1000

/**
 * Asks git, in one call, for the filter of files.
 * @param earlier files of attributes that are asked in place of those of the listing; `null`: none
 * @returns by the number of the entry, one of `FILTER`
 */
export async function readFilters(
  listing: ScopedListing,
  numbers: Numbers,
  source: Source,
  earlier: AttributeFiles | null = null,
): Promise<Uint8Array> {
  const { entries, repository, commit, fromTopLevel } = listing
  const filters = new Uint8Array(entries.directoryOf.length)
  if (repository === null || numbers.length === 0) return filters
  const directories = entries.directories.map(fromTopLevel)
  const pathOf = (entry: number): string =>
    pathIn(directories[entries.directoryOf[entry] as number] as string, nameAt(entries.names, entry))
  const take = (asked: number, filter: number): void => {
    filters[numbers[asked] as number] = filter
  }
  const attributes = earlier ?? (commit === undefined ? null : attributesOf(listing))
  await checkAttributes(repository, attributes, source, inputOf(numbers, pathOf), numbers.length, take)
  return filters
}

/** Put together in pieces: the texts of 200,000 paths at once, and one of all of them, take 30 MB. */
function inputOf(numbers: Numbers, pathOf: (entry: number) => string): Buffer {
  const pieces = inParts(numbers, PATHS_PER_PIECE).map((part) =>
    pathBytes(`${Array.from(part, pathOf).join('\0')}\0`),
  )
  return Buffer.concat(pieces)
}

/**
 * For what is committed the attributes of the index count, or those of the commit that was listed in its place.
 * @param attributes the commit's; `null`: no commit is asked for
 * @param paths how many there are in the input
 * @param take gets the number of each path in the input, and its filter
 */
async function checkAttributes(
  repository: Repository,
  attributes: AttributeFiles | null,
  source: Source,
  input: Buffer,
  paths: number,
  take: (asked: number, filter: number) => void,
): Promise<void> {
  const ask = async (git: Pick<Repository, 'stream'>, ...options: string[]): Promise<void> => {
    const args = ['check-attr', ...options, '--stdin', '-z', 'filter']
    const parser = createFilterParser(take)
    await git.stream(args, parser.take, input)
    if (parser.answered() !== paths) throw garbled('check-attr')
  }
  if (SOURCE_FACTS[source].seesDisk) return ask(repository)
  if (attributes === null) return ask(repository, '--cached')
  return withAttributesIndex(repository, attributes, (git) => ask(git, '--cached'))
}
