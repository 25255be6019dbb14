import { dataFileAt } from '../columns/data-files.js'
import type { DataFiles, Group, Match, Snapshot, World } from '../model.js'
import { type DigestMatch, matchByDigest } from './by-digest.js'
import { addTo, readTask } from './read-files.js'
import type { Reader } from './remembered.js'
import { HEAD_BYTES, MOST_BYTES_HELD } from './work/narrow.js'

/** A task is large enough that handing it over costs little (1 %), and small enough that threads end together. */
const FILES_PER_TASK = 512
const BYTES_PER_TASK = 32 * 1024 * 1024

/**
 * Finds equal files among those on disk. A file whose size no other has is not opened.
 * @param numbers the files
 * @param remembers whether what is read is remembered, so that it has to be in a form that can be
 */
export async function matchBySize(
  numbers: readonly number[],
  snapshot: Snapshot,
  world: World,
  reader: Reader,
  remembers: boolean,
): Promise<Match> {
  const { files } = snapshot
  const sets = setsOfSize(numbers, files)
  const isHeld = (set: readonly number[]): boolean =>
    !remembers && set.length * Math.min(sizeOf(set, files), HEAD_BYTES) <= MOST_BYTES_HELD
  const held = await narrowSets(sets.filter(isHeld), snapshot, world)
  const others = sets.filter((set) => !isHeld(set))
  const digested = await matchByDigest(others, snapshot, reader)
  return {
    groups: [...held.sets, ...digested.sets].map(([objectId, members]) => groupOf(objectId, members, files)),
    errors: [...held.errors, ...digested.errors],
    bytesRead: held.bytesRead + digested.bytesRead,
    notes: [],
  }
}

async function narrowSets(sets: readonly number[][], snapshot: Snapshot, world: World): Promise<DigestMatch> {
  const match: DigestMatch = { sets: [], errors: [], bytesRead: 0 }
  const tasks = inTasks(sets, snapshot.files)
  await world.workers.run(
    'narrow',
    tasks.map((task) => ({
      ...readTask(task.flat(), snapshot, world),
      counts: task.map(({ length }) => length),
    })),
    (result, number) => {
      const task = (tasks[number] as number[][]).flat()
      addTo(match, result, task, snapshot)
      for (const { objectId, members } of result.groups) {
        match.sets.push([objectId, members.map((file) => task[file] as number)])
      }
    },
    world.progress.advance,
  )
  return match
}

/** Sets of two or more files with one size. */
function setsOfSize(numbers: readonly number[], { sizes }: DataFiles): number[][] {
  const bySize = new Map<number, number[]>()
  for (const file of numbers) {
    const size = sizes[file] as number
    const set = bySize.get(size)
    if (set) set.push(file)
    else bySize.set(size, [file])
  }
  return [...bySize.values()].filter((set) => set.length > 1)
}

/** The sets with most bytes first, so that no thread begins the longest one when the others are done. */
function inTasks(sets: readonly number[][], files: DataFiles): number[][][] {
  const bytesOf = (set: readonly number[]): number => set.length * sizeOf(set, files)
  const tasks: number[][][] = []
  let filesInTask = Number.POSITIVE_INFINITY
  let bytesInTask = 0
  for (const set of [...sets].sort((left, right) => bytesOf(right) - bytesOf(left))) {
    if (filesInTask + set.length > FILES_PER_TASK || bytesInTask + bytesOf(set) > BYTES_PER_TASK) {
      tasks.push([])
      filesInTask = 0
      bytesInTask = 0
    }
    tasks.at(-1)?.push(set)
    filesInTask += set.length
    bytesInTask += bytesOf(set)
  }
  return tasks
}

function sizeOf(set: readonly number[], { sizes }: DataFiles): number {
  return sizes[set[0] as number] as number
}

function groupOf(objectId: string, members: readonly number[], files: DataFiles): Group {
  const id = `git:${objectId}`
  return {
    id,
    names: [id],
    evidence: ['bytes'],
    size: sizeOf(members, files),
    files: members.map((file) => dataFileAt(files, file)),
  }
}
