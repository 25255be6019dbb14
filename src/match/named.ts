import { dataFileAt, knownSize, NOT_NAMED, UNKNOWN_SIZE } from '../columns/data-files.js'
import {
  type DataFiles,
  EVIDENCE,
  type Evidence,
  type Group,
  type Numbers,
  type PointerKind,
} from '../model.js'
import { type ContentIdentity, identityKey } from '../pointers/identity.js'

const EVIDENCE_OF: Readonly<Record<PointerKind, Evidence>> = {
  lfs: 'lfs-oid',
  annex: 'annex-key',
  dvc: 'dvc-md5',
}

/** Sets of evidence by the bits of their places in `EVIDENCE`: groups share them. */
const EVIDENCE_SETS: (readonly Evidence[] | undefined)[] = []

/** The order of names that pointers give; others come after, in the order of their text. */
const NAMES_FIRST = ['sha256:', 'md5:', 'md5-lf:']

/**
 * Groups files by the number of their content.
 * @param contents for each file the number of its content: among `files.objectIds`, or a larger one for a content
 *   that only pointers stand for; less than 0: in no group. A file that has one only here was read, or is a pointer
 * @param different one more than the largest number
 */
export function groupNamed(files: DataFiles, contents: Numbers, different: number): Group[] {
  return setsOf(contents, different).map((members) => {
    const content = contents[members[0] as number] as number
    const objectId = content < files.objectIds.count ? files.objectIds.hex(content) : undefined
    const names = namesOf(objectId, members, files)
    return groupOf(members, names, files, objectId)
  })
}

/**
 * The group of a file by itself.
 * @param objectId git's id of its content if that was read; else what git or a pointer says stands for it
 * @returns `null` for a pointer that tells nothing of its content
 */
export function groupOfOne(files: DataFiles, file: number, objectId?: string): Group | null {
  const content = files.contents[file] as number
  const id = objectId ?? (content < 0 ? undefined : files.objectIds.hex(content))
  const names = namesOf(id, [file], files)
  return names.length === 0 ? null : groupOf([file], names, files, id)
}

function groupOf(members: readonly number[], names: string[], files: DataFiles, objectId?: string): Group {
  return {
    id: names[0] as string,
    names,
    evidence: evidenceOf(members, files),
    size: sizeOf(members, files),
    files: members.map((file) => dataFileAt(files, file, objectId)),
  }
}

/**
 * Sets of two or more files with one content, by their first file. Counted first, since at a million files nearly all
 * contents have one file, and need no set.
 */
function setsOf(contents: Numbers, different: number): number[][] {
  const counts = new Uint32Array(different)
  for (const content of contents) {
    if (content >= 0) counts[content] = (counts[content] as number) + 1
  }
  const sets: number[][] = []
  // The place of a content's set, plus one, for those that have one.
  const places = new Uint32Array(different)
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file] as number
    const count = content < 0 ? 0 : (counts[content] as number)
    if (count === 0 || (count === 1 && places[content] === 0)) continue
    // Of its full size at once: an array that grows from its first member takes room for seventeen.
    if (places[content] === 0) places[content] = sets.push(new Array<number>(count))
    const set = sets[(places[content] as number) - 1] as number[]
    set[set.length - count] = file
    counts[content] = count - 1
  }
  return sets
}

function namesOf(
  objectId: string | undefined,
  members: readonly number[],
  { pointers }: DataFiles,
): string[] {
  const git = objectId === undefined ? [] : [`git:${objectId}`]
  if (pointers.size === 0) return git
  const stored: string[] = []
  for (const file of members) {
    const identity = pointers.get(file)?.identity
    // Few: most pointers of a group were made by one tool.
    if (identity && !stored.some((name) => isName(name, identity))) stored.push(identityKey(identity))
  }
  if (stored.length > 1) stored.sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1))
  return [...git, ...stored]
}

function isName(name: string, { algorithm, hex }: ContentIdentity): boolean {
  return name.length === algorithm.length + 1 + hex.length && name.endsWith(hex) && name.startsWith(algorithm)
}

function rank(name: string): number {
  const first = NAMES_FIRST.findIndex((prefix) => name.startsWith(prefix))
  return first < 0 ? NAMES_FIRST.length : first
}

/** Members that were named by git have git's word, members that were read have their bytes, pointers what they say. */
function evidenceOf(members: readonly number[], { contents, pointers }: DataFiles): readonly Evidence[] {
  let found = 0
  for (const file of members) {
    const pointer = pointers.size === 0 ? undefined : pointers.get(file)
    const evidence = pointer ? EVIDENCE_OF[pointer.kind] : contents[file] === NOT_NAMED ? 'bytes' : 'git-oid'
    found |= 1 << EVIDENCE.indexOf(evidence)
  }
  let evidence = EVIDENCE_SETS[found]
  if (evidence === undefined) {
    evidence = EVIDENCE.filter((_, index) => (found & (1 << index)) !== 0)
    EVIDENCE_SETS[found] = evidence
  }
  return evidence
}

/**
 * Git's own size where it is known: a file that git converts has another one on disk. Without a real file that which
 * pointers tell.
 */
function sizeOf(members: readonly number[], { sizes, pointers }: DataFiles): number | null {
  const isSized = (file: number): boolean => sizes[file] !== UNKNOWN_SIZE
  const known = members.find((file) => isSized(file) && !pointers.has(file)) ?? members.find(isSized)
  return known === undefined ? null : knownSize(sizes[known] as number)
}
