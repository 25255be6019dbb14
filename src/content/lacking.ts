import { lstatSync } from 'node:fs'
import { visitPresent } from '../git/present.js'
import type { DataFiles, Repository } from '../model.js'
import { locateText } from '../paths/locate.js'
import { encodePath } from '../paths/lossless.js'

/** Why a content that this machine lacks is not compared. */
export const NOT_HERE = 'its content is not here'

/** So many contents that are not here are named: a clone without contents has none of a million. */
export const MOST_ABSENT_NAMED = 1000

/** Contents that a clone leaves out. */
export interface Lacking {
  /** 1 for each content that is not on this machine, by its number. */
  isLacking: Uint8Array
  /** How many they are. */
  count: number
}

/**
 * Finds the contents of files that this machine surely lacks: the clone left them out, and the directories of their files
 * are not checked out. There can be a million of them, so nothing is made for each.
 * @param numbers of the files
 * @returns `null`: all may be here
 */
export async function lackingContents(
  { contents, objectIds, directories, directoryOf }: DataFiles,
  numbers: readonly number[],
  repository: Repository | null,
  root: string,
): Promise<Lacking | null> {
  if (repository === null || numbers.length === 0 || (await repository.lacks()) === 'nothing') return null
  const isThere = existing(directories, root)
  // Nearly always all of a clone is checked out, and git need not list what it has.
  if (numbers.every((file) => isThere(directoryOf[file] as number))) return null
  const isHere = new Uint8Array(objectIds.count)
  await visitPresent(repository, (id) => {
    const content = objectIds.find(id)
    if (content >= 0) isHere[content] = 1
  })
  const isLacking = new Uint8Array(objectIds.count)
  for (const file of numbers) {
    const content = contents[file] as number
    if (content >= 0 && isHere[content] === 0) isLacking[content] = 1
  }
  // One of several files with a content may be checked out all the same.
  for (const file of numbers) {
    const content = contents[file] as number
    if (content >= 0 && isLacking[content] === 1 && isThere(directoryOf[file] as number))
      isLacking[content] = 0
  }
  const count = isLacking.reduce((sum, one) => sum + one, 0)
  return count === 0 ? null : { isLacking, count }
}

/** Whether a directory, told by its number, is on disk. */
function existing(directories: readonly string[], root: string): (directory: number) => boolean {
  const known = new Map<number, boolean>()
  return (directory) => {
    let isThere = known.get(directory)
    if (isThere === undefined) {
      const place = encodePath(locateText(root, directories[directory] as string))
      isThere = lstatSync(place, { throwIfNoEntry: false }) !== undefined
      known.set(directory, isThere)
    }
    return isThere
  }
}
