import type { ContentCache } from '../../cache/content-cache.js'
import { globMatcher } from '../../globs/glob.js'
import type { Options, Repository, Snapshot, World } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { copiesOnDisk } from './on-disk.js'
import { type Recorded, stagedCopies } from './staged.js'

/** Copies that are named one by one. */
const MOST_NAMED = 5

/**
 * Tells of files that a change adds, that are passed over by name, place or kind, and that have the content of a sample:
 * a copy can be put where nobody compares it, or by mistake. What the option `exclude` names is left out by intention.
 * @param base what the base recorded
 * @returns notes, safe to show
 */
export async function copiesPassedOver(
  base: Recorded,
  now: Snapshot,
  { exclude }: Pick<Options, 'exclude'>,
  repository: Repository,
  world: World,
  cache: ContentCache | null,
): Promise<{ notices: string[]; bytesRead: number }> {
  const { copies, bytesRead } = await copiesOnDisk(base, now, repository, world, cache)
  const staged = now.staged === null ? [] : stagedCopies(base, now.staged, now.files)
  const sampleOf = new Map([...staged, ...copies].map(({ path, sample }) => [path, sample]))
  if (sampleOf.size === 0) return { notices: [], bytesRead }
  const excluded = exclude.map((glob) => globMatcher(glob))
  const added = [...sampleOf.keys()].filter((path) => !excluded.some((matches) => matches(path)))
  if (added.length === 0) return { notices: [], bytesRead }
  added.sort(comparePaths)
  const named = added
    .slice(0, MOST_NAMED)
    .map((path) => `${display(path)} (as ${display(sampleOf.get(path) ?? '')})`)
  const rest = added.length - named.length
  const more = rest > 0 ? ` and ${countOf(rest, 'other')}` : ''
  const [are, have] = added.length === 1 ? ['is', 'has'] : ['are', 'have']
  const notice = `${countOf(added.length, 'file')} that this change brings ${are} passed over by name or place, but ${have} the content of a sample: ${named.join(', ')}${more}`
  return { notices: [notice], bytesRead }
}
