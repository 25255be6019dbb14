import { Failure } from '../../failure.js'
import type { Repository } from '../../model.js'
import { countOf, formatCount } from '../../text/quantity.js'
import type { StoredBuilder } from './builder.js'

/** Pointers are fetched up to so many, some 10 MB. */
const MOST_FETCHED = 100_000

/**
 * Fetches blobs that a clone leaves out, in one batch, if that is allowed; says so, or what the lack of them means.
 * @param what they are, in the singular, such as `pointer`
 * @param consequence what follows if they are not fetched
 * @returns whether they were fetched
 */
export async function fetchAbsent(
  repository: Repository,
  ids: readonly string[],
  what: string,
  consequence: string,
  into: Pick<StoredBuilder, 'notes' | 'warn'>,
): Promise<boolean> {
  if (ids.length === 0) return false
  const count = countOf(ids.length, what)
  const lack = `${count} ${ids.length === 1 ? 'is' : 'are'} not in this clone, which leaves contents out: ${consequence}`
  const isTooMany = ids.length > MOST_FETCHED
  if (repository.fetchBlobs === null || isTooMany || (await repository.lacks()) === 'nothing') {
    const bound = isTooMany ? ` (at most ${formatCount(MOST_FETCHED)} are fetched)` : ''
    into.notes.push(`${lack}${bound}; check them out, or clone without --filter`)
    return false
  }
  try {
    await repository.fetchBlobs(ids)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    into.warn(`${lack}; they could not be fetched: ${error.message}`)
    return false
  }
  into.notes.push(`${count}, which this clone left out, ${ids.length === 1 ? 'was' : 'were'} fetched`)
  return true
}
