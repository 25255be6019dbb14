import { addTo } from '../../columns/lists.js'
import { inParts } from '../../columns/numbers.js'
import { pathAt } from '../../columns/paths.js'
import type { Numbers, World } from '../../model.js'
import type { Entries } from '../entries.js'
import { countSkipped, type Skipped } from '../sift.js'
import { FILES_PER_TASK } from './measure-ahead.js'
import { type Measured, measureTask } from './measured.js'

/**
 * Takes files on disk that are other names of files which git tracks for what they are: one file, by the name that git
 * has. Tracked files are looked at only if there is a file on disk that can have another name.
 * @param tracked entries that git has named
 */
export async function joinTracked(
  entries: Entries,
  tracked: Numbers,
  measured: Measured,
  world: World,
  skipped: Skipped,
): Promise<void> {
  const { firstOf, links } = measured
  if (firstOf.size === 0 || tracked.length === 0) return
  const parts = inParts(tracked, FILES_PER_TASK)
  const partAt = (part: number): Int32Array => parts[part] as Int32Array
  const same = new Map<number, number>()
  await world.workers.run(
    'measure',
    { length: parts.length, at: (part: number) => measureTask(world.root, entries, partAt(part), true) },
    ({ inodes }, part) => {
      for (const [file, inode] of inodes) {
        const known = firstOf.get(inode)
        if (known !== undefined)
          same.set(known, Math.min(partAt(part)[file] as number, same.get(known) ?? Number.POSITIVE_INFINITY))
      }
    },
    () => {},
  )
  if (same.size === 0) return
  measured.files = measured.files.filter((entry) => !same.has(entry))
  for (const [entry, owner] of same) {
    countSkipped(skipped, 'hard-link')
    addTo(links, owner, pathAt(entries, entry))
    for (const path of links.get(entry) ?? []) addTo(links, owner, path)
    links.delete(entry)
  }
}
