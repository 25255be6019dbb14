import { placeOf } from '../columns/data-files.js'
import { pathAt } from '../columns/paths.js'
import { heldAt } from '../layout/held-at.js'
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
  groups.forEach((group, number) => {
    const places = Array.from(copiesOf(number), (file) => pathAt(files, file))
    for (const place of base.assumedPlacesOf?.(group) ?? []) places.push(place)
    if (places.length > 0) known.set(group, heldAt(places, layout))
  })
  const changed = groups.filter((group) => !heldAll(known.get(group), group))
  const filesAt = contentsAtPlaces(files, changed)
  return {
    contentOf: (group) => known.get(group),
    contentAt(group) {
      const held = filesAt(group)
      return (
        held &&
        heldAt(
          Array.from(held, (file) => pathAt(files, file)),
          layout,
        )
      )
    },
  }
}

function heldAll(content: KnownContent | undefined, { files }: Group): boolean {
  return content !== undefined && files.every((file) => content.paths.has(placeOf(file)))
}
