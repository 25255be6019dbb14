import { addTo } from '../columns/lists.js'
import { type FileKindName, kindOfGroup } from '../kinds/table.js'
import type { DataFile, Group, PictureLook } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { type FileContent, filesOf } from './contents.js'
import type { ContentGroup } from './engine.js'
import type { PrintSource } from './print-source.js'

/** A file of a group, and the content or set of equal contents of which it is one. */
export interface ContentMember {
  file: DataFile
  part: number
  look?: PictureLook
}

/** What is told of contents that are the same by a key. */
export interface Described {
  /** The key, as text. */
  keyOf(content: number): string
  lookOf?(content: number): PictureLook
}

/**
 * Groups of contents with equal keys, two or more.
 * @param firsts for each content the first that has its key
 * @param isWhole whether they also stand for what is equal by bytes within them, which is then not told by itself
 */
export function equalGroups(
  kind: FileKindName,
  firsts: ReadonlyMap<number, number>,
  source: Pick<PrintSource, 'contents' | 'files'>,
  isWhole: boolean,
  { keyOf, lookOf }: Described,
): ContentGroup[] {
  return setsOf(firsts).map((contents) => {
    const members = contents.flatMap((content) => membersOf(source, content, content, lookOf?.(content)))
    const stored = contents.flatMap((content) => namesOf(source.contents[content] as FileContent))
    const group = groupOf(kind, [`${kind}:${keyOf(contents[0] as number)}`, ...stored], members)
    if (isWhole) delete group.parts
    return { contents, group }
  })
}

/** The groups of bytes that lie within groups of contents. */
export function groupsWithin(
  groups: readonly ContentGroup[],
  { contents }: Pick<PrintSource, 'contents'>,
): Set<Group> {
  return new Set(
    groups.flatMap(({ contents: own }) => own.flatMap((content) => contents[content]?.group ?? [])),
  )
}

export function membersOf(
  { contents, files }: Pick<PrintSource, 'contents' | 'files'>,
  content: number,
  part: number,
  look?: PictureLook,
): ContentMember[] {
  return filesOf(contents[content] as FileContent, files).map((file) =>
    look === undefined ? { file, part } : { file, part, look },
  )
}

/** A group with the first of these names as its own. */
export function groupOf(kind: FileKindName, names: string[], members: readonly ContentMember[]): Group {
  const sorted = [...members].sort((left, right) => comparePaths(left.file.path, right.file.path))
  const parts = sorted.map(({ part }) => part)
  const looks = sorted.flatMap(({ look }) => look ?? [])
  const group: Group = {
    kind,
    id: names[0] as string,
    names: [...new Set(names)],
    evidence: kindOfGroup({ kind }).evidence,
    size: null,
    files: sorted.map(({ file }) => file),
  }
  if (looks.length > 0) group.looks = looks
  if (new Set(parts).size < parts.length) group.parts = parts
  return group
}

/** Sets of two or more. */
function setsOf(firsts: ReadonlyMap<number, number>): number[][] {
  const sets = new Map<number, number[]>()
  for (const [content, first] of firsts) {
    addTo(sets, first, content)
  }
  return [...sets.values()].filter(({ length }) => length > 1)
}

/** Every name of a content that groups of equal bytes know. */
function namesOf({ group, stored }: FileContent): string[] {
  return group?.names ?? (stored === null ? [] : [stored])
}
