import { pathAt } from '../columns/paths.js'
import type { DataFiles, DatasetCard, Group, Numbers, Options, RuleName } from '../model.js'
import { identityKey } from '../pointers/identity.js'
import { brokenRules } from '../rules/broken.js'
import { type Layout, readLayout } from './layout.js'
import type { Known, KnownContent } from './newness.js'

/** What the base held. */
export interface BaseFiles {
  /** Its data files: each named by git, or a pointer. */
  files: DataFiles
  /** What its dataset cards say of their splits. */
  datasetCards?: readonly DatasetCard[]
  /** All names under which it can have a group's content; default: those of the group. */
  namesOf?(group: Group): readonly string[]
  /** Places that are taken to have held a group's content; default: none. */
  assumedPlacesOf?(group: Group): readonly string[]
}

/**
 * What the base held of the contents that are in groups now: which places, and which rules they broke there, by the
 * layout that the base had.
 * @param objectIds the ids under which git would store a group's content; several if its files are converted
 *   differently
 */
export function knownInBase(
  base: BaseFiles,
  groups: readonly Group[],
  options: Pick<Options, 'splits' | 'labels'>,
  objectIds: (group: Group) => readonly string[],
): Known {
  const { files, datasetCards } = base
  const copiesOf = copiesByContent(base, groups, objectIds)
  const layout = readLayout(files, options, datasetCards)
  const known = new Map<Group, KnownContent>()
  groups.forEach((group, number) => {
    const places = Array.from(copiesOf(number), (file) => pathAt(files, file))
    for (const place of base.assumedPlacesOf?.(group) ?? []) places.push(place)
    if (places.length > 0) {
      known.set(group, { paths: new Set(places), copies: places.length, rules: rulesOf(places, layout) })
    }
  })
  return (group) => known.get(group)
}

/** The rules that files at these places break, if they have the same content. */
function rulesOf(places: readonly string[], { placementOf }: Layout): readonly RuleName[] {
  if (places.length < 2) return []
  return brokenRules(
    places.map((path) => {
      const { split, label, dataset } = placementOf(path)
      return { file: { path, size: null, objectId: null }, split, label, dataset }
    }),
  )
}

/** The numbers of the files that held the content of a group, which is told by its number, by any of its names. */
function copiesByContent(
  { files, namesOf }: BaseFiles,
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
    const others = byName.get(name)
    if (others) others.push(file)
    else byName.set(name, [file])
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
