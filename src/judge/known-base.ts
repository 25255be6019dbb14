import type { DataFile, Group, Options } from '../model.js'
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
  files: readonly DataFile[],
  groups: readonly Group[],
  options: Pick<Options, 'splits' | 'labels'>,
  objectIds: (group: Group) => readonly string[],
): Known {
  const wanted = new Map<string, string[]>()
  for (const group of groups) for (const id of objectIds(group)) wanted.set(id, [])
  for (const { path, objectId } of files) wanted.get(objectId ?? '')?.push(path)

  const layout = readLayout(files, options)
  const known = new Map<string, KnownContent>()
  for (const group of groups) {
    const paths = new Set(objectIds(group).flatMap((id) => wanted.get(id) ?? []))
    if (paths.size === 0) continue
    const copies = Array.from(paths, (path) => ({
      file: { path, size: null, objectId: null },
      ...layout.placementOf(path),
    }))
    known.set(group.id, { paths, rules: new Set(copies.length > 1 ? brokenRules(copies) : []) })
  }
  return (groupId) => known.get(groupId)
}
