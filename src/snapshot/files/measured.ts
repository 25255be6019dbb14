import { inParts } from '../../columns/numbers.js'
import { pathAt } from '../../columns/paths.js'
import { locationsOf } from '../../content/locations.js'
import { type FileError, MEASURED, type Numbers, type World } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import type { Entries } from '../entries.js'
import { countSkipped, type Skipped } from '../sift.js'

/** Less is not worth another thread (0.2 s for 100,000 files on one). */
const FILES_PER_TASK = 2000

/** What the disk says of entries, by their numbers. */
export interface Measured {
  /** The entries that are files, one for all names of a file. */
  files: number[]
  sizes: number[]
  modified: number[]
  /** The entries that are symbolic links. */
  symlinks: number[]
  /** Other names of a file (hard links), by the entry that stands for it. */
  links: Map<number, string[]>
}

/**
 * Measures entries on disk, on all threads, and tells hard links to one file apart from copies.
 * @param errors gets every file that can't be read
 */
export async function measureOnDisk(
  entries: Entries,
  numbers: Numbers,
  world: World,
  errors: FileError[],
  skipped: Skipped,
): Promise<Measured> {
  const measured: Measured = { files: [], sizes: [], modified: [], symlinks: [], links: new Map() }
  const linked: { entry: number; inode: string }[] = []
  const tasks = inParts(numbers, FILES_PER_TASK)
  await world.workers.run(
    'measure',
    tasks.map((task) => locationsOf(world.root, entries, task)),
    ({ states, sizes, modified, inodes, errors: failed }, number) => {
      const task = tasks[number] as Int32Array
      task.forEach((entry, file) => {
        const state = states[file]
        if (state === MEASURED.symlink) measured.symlinks.push(entry)
        else if (state === MEASURED.special) countSkipped(skipped, 'special')
        else if (state !== MEASURED.failed) {
          measured.sizes[entry] = sizes[file] as number
          measured.modified[entry] = modified[file] as number
          if (state === MEASURED.file) measured.files.push(entry)
          else linked.push({ entry, inode: inodes.get(file) as string })
        }
      })
      for (const { file, message } of failed)
        errors.push({ path: pathAt(entries, task[file] as number), message })
    },
    world.progress.advance,
  )
  takeLinked(linked, entries, measured, skipped)
  return measured
}

/** Of several names of one file the first by path stands for it, whatever the order in which they were met. */
function takeLinked(
  linked: readonly { entry: number; inode: string }[],
  entries: Entries,
  { files, links }: Measured,
  skipped: Skipped,
): void {
  const byPath = linked
    .map((each) => ({ ...each, path: pathAt(entries, each.entry) }))
    .sort((left, right) => comparePaths(left.path, right.path))
  const first = new Map<string, number>()
  for (const { entry, inode, path } of byPath) {
    const known = first.get(inode)
    if (known === undefined) {
      first.set(inode, entry)
      files.push(entry)
      continue
    }
    countSkipped(skipped, 'hard-link')
    const names = links.get(known)
    if (names === undefined) links.set(known, [path])
    else names.push(path)
  }
}
