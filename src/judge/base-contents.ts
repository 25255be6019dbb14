import { addTo } from '../columns/lists.js'
import { numbersTo } from '../columns/numbers.js'
import type { DataFiles, Group, Layout, Numbers } from '../model.js'
import { contentKey, heldTogether } from '../pointers/held-together.js'
import { identityKey } from '../pointers/identity.js'

/** What the base held. */
export interface BaseFiles {
  /** Its data files: each named by git, or a pointer. */
  files: DataFiles
  /** Where each of them stands. */
  layout: Pick<Layout, 'placementOf' | 'ofDirectory' | 'divided'>
  /** All names under which it can have a group's content; default: those of the group. */
  namesOf?(group: Group): readonly string[]
  /** Places that are taken to have held a group's content; default: none. */
  assumedPlacesOf?(group: Group): readonly string[]
}

/** The numbers of the files that held the content of a group, which is told by its number, by any of its names. */
export function copiesByContent(
  { files, namesOf }: Pick<BaseFiles, 'files' | 'namesOf'>,
  groups: readonly Group[],
  objectIds: (group: Group) => readonly string[],
): (group: number) => Iterable<number> {
  const idsOf = groups.map(objectIds)
  const wanted = new Uint8Array(files.objectIds.count)
  const contentsOf = idsOf.map((ids) => {
    const contents: number[] = []
    for (const id of ids) {
      const content = files.objectIds.find(id)
      if (content < 0) continue
      contents.push(content)
      wanted[content] = 1
    }
    return contents
  })
  const filesOf = filesByContent(files.contents, wanted)
  const filesWith = (group: number): Int32Array[] => (contentsOf[group] as number[]).map(filesOf)
  if (files.pointers.size === 0) return (group) => union(filesWith(group))
  const pointers = pointersByName(files)
  const pointersNamed = (name: string): readonly number[] => pointers.get(name) ?? []
  return (number) => {
    const group = groups[number] as Group
    const ids = idsOf[number] as readonly string[]
    return union([
      ...filesWith(number),
      ...ids.map((id) => pointersNamed(`file:${id}`)),
      ...(namesOf?.(group) ?? group.names).map((name) =>
        pointersNamed(name).filter((file) => canHave(group.size, file, files)),
      ),
    ])
  }
}

/** Each number once. */
function union(parts: readonly Iterable<number>[]): Iterable<number> {
  const [first] = parts
  if (first === undefined || parts.length === 1) return first ?? []
  return new Set(parts.flatMap((part) => [...part]))
}

/**
 * For each of the wanted contents the files that have it. Counted first, so that a million files need no list of their
 * own for each content.
 * @param wanted 1 for each content that will be asked for
 */
function filesByContent(contents: Numbers, wanted: Uint8Array): (content: number) => Int32Array {
  const ends = new Uint32Array(wanted.length)
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file] as number
    if (content >= 0 && wanted[content] === 1) ends[content] = (ends[content] as number) + 1
  }
  let total = 0
  for (let content = 0; content < ends.length; content++) {
    const count = ends[content] as number
    // Where its files begin; it moves on to where they end as they are filled in.
    ends[content] = total
    total += count
  }
  const files = new Int32Array(total)
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file] as number
    if (content < 0 || wanted[content] !== 1) continue
    const place = ends[content] as number
    files[place] = file
    ends[content] = place + 1
  }
  return (content) => files.subarray(content === 0 ? 0 : ends[content - 1], ends[content])
}

/** The pointers by the name of their data, and those that are files of their own by git's id of that file. */
function pointersByName({ pointers }: DataFiles): Map<string, number[]> {
  const byName = new Map<string, number[]>()
  const add = (name: string, file: number): void => {
    addTo(byName, name, file)
  }
  for (const [file, { identity, describedIn, objectId }] of pointers) {
    if (identity === null) continue
    add(identityKey(identity), file)
    if (objectId !== null && describedIn === null) add(`file:${objectId}`, file)
  }
  return byName
}

/** Whether a pointer's data can have so many bytes. */
function canHave(size: number | null, file: number, { pointers }: DataFiles): boolean {
  const told = pointers.get(file)?.identity?.size ?? null
  return size === null || told === null || size === told
}

/**
 * Tells which files of the base held the one content that all places of a group held; `undefined`: not all of them did.
 * @param groups those that will be asked for
 * @param placeThen where what lies at a place now lay in the base
 */
export function contentsAtPlaces(
  files: DataFiles,
  groups: readonly Group[],
  placeThen: (place: string) => string,
): (group: Group) => Iterable<number> | undefined {
  const together = heldTogether(files, numbersTo(files.names.length), groups, placeThen)
  if (together.size === 0) return () => undefined
  const wanted = new Uint8Array(files.objectIds.count)
  for (const first of together.values()) {
    const content = files.contents[first] as number
    if (content >= 0) wanted[content] = 1
  }
  const filesOf = filesByContent(files.contents, wanted)
  const pointers = pointersByContent(files)
  return (group) => {
    const first = together.get(group)
    if (first === undefined) return undefined
    const content = files.contents[first] as number
    return content >= 0 ? filesOf(content) : pointers.get(contentKey(files, first) ?? '')
  }
}

function pointersByContent(files: DataFiles): Map<string, number[]> {
  const byKey = new Map<string, number[]>()
  for (const file of files.pointers.keys()) {
    const key = contentKey(files, file)
    if (key === null) continue
    addTo(byKey, key, file)
  }
  return byKey
}
