import { addTo } from '../../columns/lists.js'
import { inParts, select } from '../../columns/numbers.js'
import { pathAt } from '../../columns/paths.js'
import { locationsOf } from '../../content/locations.js'
import {
  type FileError,
  MEASURED,
  type MeasureResult,
  type MeasureTask,
  type Numbers,
  type World,
} from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import type { Entries } from '../entries.js'
import { countSkipped, type Skipped } from '../sift.js'
import { FILES_PER_TASK, type MeasuredPart, type MeasuringAhead } from './measure-ahead.js'

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
  /** The entry that stands for a file which can have other names, by what tells it from others. */
  firstOf: Map<string, number>
}

/** What the listing knows of what is on disk. */
export interface MeasuredBefore {
  /** What threads measure since then, whatever of it is asked for now. */
  ahead?: MeasuringAhead
  /** What was measured already. */
  measured?: readonly MeasuredPart[]
  /** Whether one file can lie at several places without a link. */
  isMetTwice?: boolean
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
  before: MeasuredBefore = {},
): Promise<Measured> {
  // In full length from the start: filled in as parts come, in any order, they would be turned into slow tables.
  const room = numbers.length > FILES_PER_TASK ? entries.names.length : 0
  const columns = { sizes: new Array<number>(room), modified: new Array<number>(room) }
  const measured: Measured = { files: [], ...columns, symlinks: [], links: new Map(), firstOf: new Map() }
  const states = new Uint8Array(entries.names.length)
  const inodes = new Map<number, string>()
  const messages = new Map<number, string>()

  await measureAll(entries, numbers, world, before, (part, result) => {
    for (let file = 0; file < part.length; file++) {
      const entry = part[file] as number
      states[entry] = result.states[file] as number
      measured.sizes[entry] = result.sizes[file] as number
      measured.modified[entry] = result.modified[file] as number
    }
    for (const [file, inode] of result.inodes) inodes.set(part[file] as number, inode)
    for (const { file, message } of result.errors) messages.set(part[file] as number, message)
  })

  const linked: { entry: number; inode: string }[] = []
  for (const entry of numbers) {
    const state = states[entry]
    if (state === MEASURED.file) measured.files.push(entry)
    else if (state === MEASURED.linked) linked.push({ entry, inode: inodes.get(entry) as string })
    else if (state === MEASURED.symlink) measured.symlinks.push(entry)
    else if (state === MEASURED.special) countSkipped(skipped, 'special')
    else errors.push({ path: pathAt(entries, entry), message: messages.get(entry) as string })
  }
  takeLinked(linked, entries, measured, skipped)
  return measured
}

/** @param take gets the results, and the entries that each is about; of some nobody asked */
async function measureAll(
  entries: Entries,
  numbers: Numbers,
  world: World,
  { ahead, measured = [], isMetTwice = false }: MeasuredBefore,
  take: (part: Numbers, result: MeasureResult) => void,
): Promise<void> {
  const begun = ahead?.end() ?? { parts: [], over: Promise.resolve() }
  const isBegun = new Uint8Array(entries.names.length)
  const parts = [...begun.parts, ...measured]
  for (const part of parts) for (const entry of part.numbers) isBegun[entry] = 1
  const rest = inParts(
    select(numbers, (entry) => isBegun[entry] === 0),
    FILES_PER_TASK,
  )
  const partAt = (number: number): Numbers => rest[number] as Numbers
  const tasks = {
    length: rest.length,
    at: (number: number) => measureTask(world.root, entries, partAt(number), isMetTwice),
  }
  const takeRest = (result: MeasureResult, number: number): void => take(partAt(number), result)
  await Promise.all([world.workers.run('measure', tasks, takeRest, world.progress.advance), begun.over])
  for (const { numbers: part, result } of parts) take(part, result as MeasureResult)
}

/** Of several names of one file the first by path stands for it, whatever the order in which they were met. */
function takeLinked(
  linked: readonly { entry: number; inode: string }[],
  entries: Entries,
  { files, links, firstOf }: Measured,
  skipped: Skipped,
): void {
  const byPath = linked
    .map((each) => ({ ...each, path: pathAt(entries, each.entry) }))
    .sort((left, right) => comparePaths(left.path, right.path))
  for (const { entry, inode, path } of byPath) {
    const known = firstOf.get(inode)
    if (known === undefined) {
      firstOf.set(inode, entry)
      files.push(entry)
      continue
    }
    countSkipped(skipped, 'hard-link')
    addTo(links, known, path)
  }
}

export function measureTask(
  root: string,
  entries: Entries,
  numbers: Numbers,
  identifiesAll: boolean,
): MeasureTask {
  return { ...locationsOf(root, entries, numbers), identifiesAll }
}
