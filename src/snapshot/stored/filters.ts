import { pathIn } from '../../columns/paths.js'
import { GitError } from '../../git/process.js'
import type { Numbers, Repository, Source } from '../../model.js'
import { pathBytes } from '../../paths/lossless.js'
import type { ScopedListing } from '../sources.js'

/** What the attributes say of a file. */
export const FILTER = { other: 0, lfs: 1, annex: 2 } as const

const NUL = 0
const LFS = Buffer.from('lfs')
const ANNEX = Buffer.from('annex')

/**
 * Asks git, in one call, for the filter of files.
 * @returns by the number of the entry, one of `FILTER`
 */
export async function readFilters(
  { entries, repository, commit, fromTopLevel }: ScopedListing,
  numbers: Numbers,
  source: Source,
): Promise<Uint8Array> {
  const filters = new Uint8Array(entries.names.length)
  if (repository === null || numbers.length === 0) return filters
  const directories = entries.directories.map(fromTopLevel)
  const paths = Array.from(numbers, (entry) =>
    pathIn(directories[entries.directoryOf[entry] as number] as string, entries.names[entry] as string),
  )
  const input = pathBytes(`${paths.join('\0')}\0`)
  const output = await checkAttributes(repository, commit, source, input)
  // Three fields (path, attribute, value) for each path.
  let start = 0
  for (const entry of numbers) {
    const pathEnd = output.indexOf(NUL, start)
    const valueStart = pathEnd + 1 + 'filter'.length + 1
    const valueEnd = output.indexOf(NUL, valueStart)
    if (pathEnd < 0 || valueEnd < 0) break
    if (LFS.compare(output, valueStart, valueEnd) === 0) filters[entry] = FILTER.lfs
    else if (ANNEX.compare(output, valueStart, valueEnd) === 0) filters[entry] = FILTER.annex
    start = valueEnd + 1
  }
  return filters
}

/**
 * For what is committed the attributes of the index count, or those of the commit that was listed in its place; git
 * before 2.40 can't be asked for a commit's.
 */
async function checkAttributes(
  repository: Repository,
  commit: string | undefined,
  source: Source,
  input: Buffer,
): Promise<Buffer> {
  const ask = (...options: string[]): Promise<Buffer> =>
    repository.run(['check-attr', ...options, '--stdin', '-z', 'filter'], input)
  if (source !== 'git') return ask()
  if (commit === undefined) return ask('--cached')
  for (const option of [`--source=${commit}`, '--cached']) {
    try {
      return await ask(option)
    } catch (error) {
      if (!(error instanceof GitError)) throw error
    }
  }
  return Buffer.alloc(0)
}
