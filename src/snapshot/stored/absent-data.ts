import { locationsOf } from '../../content/locations.js'
import { MEASURED, type World } from '../../model.js'
import { LARGEST_ANNEX_POINTER } from '../../pointers/annex.js'
import { LARGEST_LFS_POINTER } from '../../pointers/lfs.js'
import type { ScopedListing } from '../sources.js'
import type { StoredBuilder } from './builder.js'
import { sniffTask, tasksOf } from './sniff-entries.js'

const LARGEST = { lfs: LARGEST_LFS_POINTER, annex: LARGEST_ANNEX_POINTER }

/**
 * Counts the pointers that git has named and whose data is not on this disk: what lies at their place is the pointer
 * itself, or a link to nowhere.
 */
export async function countAbsentData(
  { entries }: ScopedListing,
  world: World,
  { pointers, sizes, absent }: StoredBuilder,
): Promise<void> {
  const tasks = tasksOf([...pointers.keys()])
  const links: number[] = []
  await world.workers.run(
    'measure',
    tasks.map((task) => locationsOf(world.root, entries, task)),
    ({ states, sizes: onDisk }, number) => {
      for (const [file, entry] of (tasks[number] as Int32Array).entries()) {
        const kind = pointers.get(entry)?.kind
        const state = states[file]
        const isFile = state === MEASURED.file || state === MEASURED.linked
        const size = onDisk[file] as number
        if (state === MEASURED.symlink) links.push(entry)
        else if (!isFile || kind === undefined || kind === 'dvc') continue
        else if (size <= LARGEST[kind] && size !== sizes.get(entry)) absent[kind] += 1
      }
    },
    () => {},
  )
  await world.workers.run(
    'sniff',
    tasksOf(links).map((task) => sniffTask(world.root, entries, task, null)),
    ({ dangling }) => {
      absent.annex += dangling
    },
    () => {},
  )
}
