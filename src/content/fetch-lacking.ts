import { isFailure } from '../failure.js'
import type { Repository } from '../model.js'
import { countOf } from '../text/quantity.js'

/**
 * Fetches contents of the base that this clone leaves out, in one request, if that is allowed. What could not be fetched
 * is found to be absent by whoever reads it.
 * @param ids git's, of what is absent
 * @param what they are, in the singular
 * @param notes is told what was fetched
 * @returns whether anything was asked for
 */
export async function fetchLacking(
  repository: Repository,
  ids: readonly string[],
  what: string,
  notes: string[],
): Promise<boolean> {
  if (ids.length === 0 || repository.fetchBlobs === null || (await repository.lacks()) === 'nothing') {
    return false
  }
  try {
    await repository.fetchBlobs([...new Set(ids)])
    notes.push(`${countOf(ids.length, what)} of the base, which this clone left out, fetched`)
  } catch (error) {
    if (!isFailure(error)) throw error
  }
  return true
}
