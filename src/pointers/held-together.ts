import { placeOf } from '../columns/data-files.js'
import { filesAt } from '../columns/paths.js'
import type { DataFiles, Group, Numbers } from '../model.js'
import { identityKey } from './identity.js'

/** The columns that tell what lay at a place. */
type Held = Pick<DataFiles, 'directories' | 'directoryOf' | 'names' | 'contents' | 'pointers'>

/**
 * Finds the groups all of whose places held one content together, whichever it was: such copies change in step.
 * @param files what is compared with, by number
 * @param numbers those of the files that count
 * @param placeThen where what lies at a place now lay among these files; default: there
 * @returns by group: one of the files at its places
 */
export function heldTogether(
  files: Held,
  numbers: Numbers,
  groups: readonly Group[],
  placeThen: (place: string) => string = (place) => place,
): Map<Group, number> {
  const together = new Map<Group, number>()
  if (groups.length === 0) return together
  const placesOf = groups.map((group) => group.files.map((file) => placeThen(placeOf(file))))
  const filesOf = filesAt(files, numbers, placesOf.flat())
  // Of several at one place none tells what was there.
  const fileAt = (place: string): number | undefined => {
    const [file, ...others] = filesOf.get(place) ?? []
    return others.length > 0 ? undefined : file
  }
  groups.forEach((group, at) => {
    const places = placesOf[at] as string[]
    // Outputs that lie outside of the repository share the place of what describes them, which tells nothing.
    if (new Set(places).size !== places.length) return
    const [first, ...others] = places.map(fileAt)
    const key = first === undefined ? null : contentKey(files, first)
    if (first === undefined || key === null) return
    if (others.every((file) => file !== undefined && contentKey(files, file) === key)) {
      together.set(group, first)
    }
  })
  return together
}

/** By what a file's content is told from others of the same columns; `null`: nothing tells. */
export function contentKey({ contents, pointers }: Pick<Held, 'contents' | 'pointers'>, file: number) {
  const identity = pointers.get(file)?.identity ?? null
  if (identity !== null) return `${identityKey(identity)}:${identity.size}`
  const content = contents[file] as number
  return content < 0 ? null : `${content}`
}
