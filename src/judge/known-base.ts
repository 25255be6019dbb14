import { pathAt } from '../columns/paths.js'
import type { DataFiles, DatasetCard, Group, Options } from '../model.js'
import { identityKey } from '../pointers/identity.js'
import { readLayout } from './layout.js'
import type { Known, KnownContent } from './newness.js'
import { brokenRules } from './rules.js'

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
  for (const group of groups) {
    const numbers = copiesOf(group)
    const held = Array.from(numbers, (file) => pathAt(files, file))
    const places = [...held, ...(base.assumedPlacesOf?.(group) ?? [])]
    if (places.length === 0) continue
    const copies = places.map((path) => ({
      file: { path, size: null, objectId: null },
      ...layout.placementOf(path),
    }))
    known.set(group, {
      paths: new Set(places),
      copies: copies.length,
      rules: new Set(copies.length > 1 ? brokenRules(copies) : []),
    })
  }
  return (group) => known.get(group)
}

/** The numbers of the files that held a group's content, by any of its names. */
function copiesByContent(
  { files, namesOf }: BaseFiles,
  groups: readonly Group[],
  objectIds: (group: Group) => readonly string[],
): (group: Group) => ReadonlySet<number> {
  const wanted = new Map<number, number[]>()
  for (const group of groups) {
    for (const id of objectIds(group)) {
      const content = files.objectIds.find(id)
      if (content >= 0) wanted.set(content, [])
    }
  }
  for (let file = 0; file < files.contents.length; file++) {
    wanted.get(files.contents[file] as number)?.push(file)
  }
  const pointers = pointersByName(files)
  return (group) => {
    const copies = new Set<number>()
    for (const id of objectIds(group)) {
      for (const file of wanted.get(files.objectIds.find(id)) ?? []) copies.add(file)
      for (const file of pointers.get(`file:${id}`) ?? []) copies.add(file)
    }
    for (const name of namesOf?.(group) ?? group.names) {
      for (const file of pointers.get(name) ?? []) if (canHave(group.size, file, files)) copies.add(file)
    }
    return copies
  }
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
