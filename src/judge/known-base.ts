import { pathAt } from '../columns/paths.js'
import type { DataFiles, Group, Options } from '../model.js'
import { readLayout } from './layout.js'
import type { Known, KnownContent } from './newness.js'
import { brokenRules } from './rules.js'

/**
 * What the base held of the contents that are in groups now: which paths, and which rules they broke there, by the
 * layout that the base had.
 * @param files the base's data files, each named by git
 * @param objectIds the ids under which git would store a group's content; several if its files are converted
 *   differently
 */
export function knownInBase(
  files: DataFiles,
  groups: readonly Group[],
  options: Pick<Options, 'splits' | 'labels'>,
  objectIds: (group: Group) => readonly string[],
): Known {
  const pathsOf = pathsByContent(files, groups, objectIds)
  const layout = readLayout(files, options)
  const known = new Map<string, KnownContent>()
  for (const group of groups) {
    const paths = new Set(objectIds(group).flatMap(pathsOf))
    if (paths.size === 0) continue
    const copies = Array.from(paths, (path) => ({
      file: { path, size: null, objectId: null },
      ...layout.placementOf(path),
    }))
    known.set(group.id, { paths, rules: new Set(copies.length > 1 ? brokenRules(copies) : []) })
  }
  return (groupId) => known.get(groupId)
}

/** The paths that held a content, for the contents that are in groups. */
function pathsByContent(
  files: DataFiles,
  groups: readonly Group[],
  objectIds: (group: Group) => readonly string[],
): (objectId: string) => string[] {
  const wanted = new Map<number, string[]>()
  for (const group of groups) {
    for (const id of objectIds(group)) {
      const content = files.objectIds.find(id)
      if (content >= 0) wanted.set(content, [])
    }
  }
  files.contents.forEach((content, file) => {
    wanted.get(content)?.push(pathAt(files, file))
  })
  return (objectId) => wanted.get(files.objectIds.find(objectId)) ?? []
}
