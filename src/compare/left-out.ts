import { addAll } from '../columns/lists.js'
import { pathAt } from '../columns/paths.js'
import { type Lacking, MOST_ABSENT_NAMED, NOT_HERE } from '../content/lacking.js'
import type { FileKindName } from '../kinds/table.js'
import type { Compared, DataFiles, LeftOut, PathColumns } from '../model.js'
import { sortByPath } from '../paths/order.js'
import { countOf } from '../text/quantity.js'
import type { Comparison } from './engine.js'

/** How many contents are not on this machine. */
export function absentNotes(absent: number, noun: string): string[] {
  if (absent === 0) return []
  const isOne = absent === 1
  return [
    `${countOf(absent, noun)} ${isOne ? 'was' : 'were'} compared by ${isOne ? 'its' : 'their'} bytes alone, since the content is not on this machine`,
  ]
}

/** So many files are named one by one where a kind is left out whole; of more the directories are. */
const MOST_FILES_NAMED = 1000

/** What is told where a kind is left out whole. */
export function leftOut(
  files: PathColumns,
  numbers: readonly number[],
  kinds: readonly FileKindName[],
  reason: string,
): Compared[] {
  const all =
    numbers.length > MOST_FILES_NAMED
      ? directoriesOf(files, numbers, reason)
      : numbers.map((file) => ({ path: pathAt(files, file), reason }))
  sortByPath(all)
  return kinds.map((kind) => ({ kind, samples: 0, leftOut: all }))
}

/** A million files with one reason would make a report that nobody can open. */
function directoriesOf(files: PathColumns, numbers: readonly number[], reason: string): LeftOut[] {
  const counts = new Uint32Array(files.directories.length)
  for (const file of numbers) {
    const directory = files.directoryOf[file] as number
    counts[directory] = (counts[directory] as number) + 1
  }
  return files.directories.flatMap((path, directory) => {
    const count = counts[directory] as number
    return count === 0 ? [] : { path: path === '' ? '.' : path, files: count, reason }
  })
}

/** What is told of what was compared: how many samples, and which were not, and why. */
export function comparedOf(
  { contents, files, lacking, prints }: Pick<Comparison, 'contents' | 'files' | 'lacking' | 'prints'>,
  covered: readonly number[],
  kinds: readonly FileKindName[],
): Compared[] {
  let samples = 0
  const leftOut: LeftOut[] = []
  const absent: string[] = []
  const isAbsent = new Set(prints.absent)
  contents.forEach(({ path, files: own }, content) => {
    const trouble = prints.troubles.get(content)
    if (isAbsent.has(content)) absent.push(path)
    else if (trouble !== undefined) leftOut.push({ path, reason: trouble })
    else samples += own.length
  })
  const count = absent.length + (lacking?.count ?? 0)
  addAll(absent, firstLacking(files, covered, lacking))
  addAll(
    leftOut,
    absent.slice(0, MOST_ABSENT_NAMED).map((path) => ({ path, reason: NOT_HERE })),
  )
  sortByPath(leftOut)
  return kinds.map((kind) => ({ kind, samples, ...(count === 0 ? {} : { absent: count }), leftOut }))
}

/** Paths of the first of them, one for each content. */
function firstLacking(files: DataFiles, covered: readonly number[], lacking: Lacking | null): string[] {
  if (lacking === null) return []
  const paths = new Map<number, string>()
  for (const file of covered) {
    const content = files.contents[file] as number
    if (lacking.isLacking[content] === 1 && !paths.has(content)) paths.set(content, pathAt(files, file))
    if (paths.size === MOST_ABSENT_NAMED) break
  }
  return [...paths.values()]
}
