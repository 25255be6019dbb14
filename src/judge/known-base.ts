import { placeOf } from '../columns/data-files.js'
import { heldByFiles } from '../layout/held-at.js'
import type { Group } from '../model.js'
import { type BaseFiles, contentsAtPlaces, copiesByContent } from './base-contents.js'
import type { Known, KnownContent } from './newness.js'

/**
 * What the base held of the contents that are in groups now, and what it held at the places of these groups: which
 * places, and which rules they broke there, by the layout that the base had.
 * @param objectIds the ids under which git would store a group's content; several if its files are converted
 *   differently
 */
export function knownInBase(
  base: BaseFiles,
  groups: readonly Group[],
  objectIds: (group: Group) => readonly string[],
): Known {
  const { files, layout } = base
  const copiesOf = copiesByContent(base, groups, objectIds)
  const known = new Map<Group, KnownContent>()
  const heldBy = heldByFiles(files, layout)
  groups.forEach((group, number) => {
    const held = heldBy(copiesOf(number), base.assumedPlacesOf?.(group) ?? [])
    if (held !== undefined) known.set(group, held)
  })
  const changed = groups.filter((group) => !heldAll(known.get(group), group))
  const filesAt = contentsAtPlaces(files, changed)
  return {
    contentOf: (group) => known.get(group),
    contentAt(group) {
      const held = filesAt(group)
      return held && heldBy(held, [])
    },
  }
}

function heldAll(content: KnownContent | undefined, { files }: Group): boolean {
  return content !== undefined && files.every((file) => content.holds(placeOf(file)))
}
