import { placeOf } from '../columns/data-files.js'
import { formerPlaces } from '../layout/former-places.js'
import { heldByFiles } from '../layout/held-at.js'
import type { Group, PathColumns } from '../model.js'
import { type BaseFiles, contentsAtPlaces, copiesByContent } from './base-contents.js'
import type { Known, KnownContent } from './newness.js'

/**
 * What the base held of the contents that are in groups now, and what it held at the places of these groups: which
 * places, and which rules they broke there, by the layout that the base had.
 * @param objectIds the ids under which git would store a group's content; several if its files are converted
 *   differently
 * @param now all data files that there are, so that what was converted to another format is known in the place of what
 *   it was; `null`: not known, and such a place is a new one
 */
export function knownInBase(
  base: BaseFiles,
  groups: readonly Group[],
  objectIds: (group: Group) => readonly string[],
  now: PathColumns | null = null,
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
  const places = changed.flatMap((group) => group.files.map(placeOf))
  const former = now === null ? new Map<string, string>() : formerPlaces(files, now, places)
  const placeThen = (place: string): string => former.get(place) ?? place
  const filesAt = contentsAtPlaces(files, changed, placeThen)
  return {
    contentOf: (group) => known.get(group),
    contentAt(group) {
      const at = filesAt(group)
      const held = at && heldBy(at, [])
      return held && { ...held, holds: (place) => held.holds(placeThen(place)) }
    },
  }
}

function heldAll(content: KnownContent | undefined, { files }: Group): boolean {
  return content !== undefined && files.every((file) => content.holds(placeOf(file)))
}
