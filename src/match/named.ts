import { dataFileAt, knownSize, NOT_NAMED, UNKNOWN_SIZE } from '../columns/data-files.js'
import type { DataFiles, Evidence, Group } from '../model.js'

/**
 * Groups files by git's name of their content.
 * @param contents for each file the number of its content among `files.objectIds`, or `NOT_NAMED`; a file that has
 *   one only here was read
 */
export function groupNamed(files: DataFiles, contents: readonly number[]): Group[] {
  return setsOf(contents, files.objectIds.count).map((members) => {
    const objectId = files.objectIds.hex(contents[members[0] as number] as number)
    return {
      id: `git:${objectId}`,
      evidence: evidenceOf(members, files),
      size: sizeOf(members, files),
      files: members.map((file) => dataFileAt(files, file, objectId)),
    }
  })
}

/**
 * Sets of two or more files with one content, by their first file. Counted first, since at a million files nearly all
 * contents have one file, and need no set.
 */
function setsOf(contents: readonly number[], different: number): number[][] {
  const counts = new Uint32Array(different)
  for (const content of contents) {
    if (content >= 0) counts[content] = (counts[content] as number) + 1
  }
  const sets: number[][] = []
  // The place of a content's set, plus one, for those that have one.
  const places = new Uint32Array(different)
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file] as number
    if (content < 0 || (counts[content] as number) < 2) continue
    const place = places[content] as number
    if (place === 0) places[content] = sets.push([file])
    else sets[place - 1]?.push(file)
  }
  return sets
}

/** Members that were named by git have git's word, members that were read have their bytes. */
function evidenceOf(members: readonly number[], { contents }: DataFiles): Evidence[] {
  const read = members.filter((file) => contents[file] === NOT_NAMED).length
  if (read === 0) return ['git-oid']
  return read === members.length ? ['bytes'] : ['git-oid', 'bytes']
}

/** Git's own size where it is known: a file that git converts has another one on disk. */
function sizeOf(members: readonly number[], { sizes }: DataFiles): number | null {
  const known = members.find((file) => sizes[file] !== UNKNOWN_SIZE)
  return known === undefined ? null : knownSize(sizes[known] as number)
}
