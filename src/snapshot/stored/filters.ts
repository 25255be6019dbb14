import { inParts } from '../../columns/numbers.js'
import { pathIn } from '../../columns/paths.js'
import { garbled } from '../../git/garbled.js'
import { GitError } from '../../git/process.js'
import type { Numbers, Repository, Source } from '../../model.js'
import { pathBytes } from '../../paths/lossless.js'
import type { ScopedListing } from '../sources.js'
import { createFilterParser, FILTER } from './filter-parser.js'

const PATHS_PER_PIECE = 1000

/**
 * Asks git, in one call, for the filter of files.
 * @returns by the number of the entry, one of `FILTER`
 */
export async function readFilters(
  { entries, repository, commit, fromTopLevel }: ScopedListing,
  numbers: Numbers,
  source: Source,
): Promise<Uint8Array> {
  const filters = new Uint8Array(entries.directoryOf.length)
  if (repository === null || numbers.length === 0) return filters
  const directories = entries.directories.map(fromTopLevel)
  const pathOf = (entry: number): string =>
    pathIn(directories[entries.directoryOf[entry] as number] as string, entries.names[entry] as string)
  const take = (asked: number, filter: number): void => {
    filters[numbers[asked] as number] = filter
  }
  const isAnswered = await checkAttributes(
    repository,
    commit,
    source,
    inputOf(numbers, pathOf),
    numbers.length,
    take,
  )
  return isAnswered ? filters : filters.fill(FILTER.other)
}

/** Put together in pieces: the texts of 200,000 paths at once, and one of all of them, take 30 MB. */
function inputOf(numbers: Numbers, pathOf: (entry: number) => string): Buffer {
  const pieces = inParts(numbers, PATHS_PER_PIECE).map((part) =>
    pathBytes(`${Array.from(part, pathOf).join('\0')}\0`),
  )
  return Buffer.concat(pieces)
}

/**
 * For what is committed the attributes of the index count, or those of the commit that was listed in its place; git
 * before 2.40 can't be asked for a commit's.
 * @param paths how many there are in the input
 * @param take gets the number of each path in the input, and its filter
 * @returns whether git could be asked; if not, some answers may have been given
 */
async function checkAttributes(
  repository: Repository,
  commit: string | undefined,
  source: Source,
  input: Buffer,
  paths: number,
  take: (asked: number, filter: number) => void,
): Promise<boolean> {
  const ask = async (...options: string[]): Promise<true> => {
    const args = ['check-attr', ...options, '--stdin', '-z', 'filter']
    const parser = createFilterParser(take)
    await repository.stream(args, parser.take, input)
    if (parser.answered() !== paths) throw garbled('check-attr')
    return true
  }
  if (source !== 'git') return ask()
  if (commit === undefined) return ask('--cached')
  for (const option of [`--source=${commit}`, '--cached']) {
    try {
      return await ask(option)
    } catch (error) {
      if (!(error instanceof GitError)) throw error
    }
  }
  return false
}
