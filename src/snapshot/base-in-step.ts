import { ELSEWHERE, placeOf } from '../columns/data-files.js'
import { filesAt } from '../columns/paths.js'
import type { DataFiles, Group, Numbers } from '../model.js'
import { identityKey } from '../pointers/identity.js'

/** How a name begins that git gave. */
export const GIT_NAME = 'git:'

/**
 * Finds groups all of whose places held one content at the base too: what is kept in another way now (in Git LFS, by
 * DVC, or in git again) moved in step, whether or not this clone has the bytes that would prove it.
 * @param base its files, by number
 * @param numbers those of them that count
 * @returns by group: the name that the base has for the content that its places held
 */
export function namesInStep(
  base: Pick<DataFiles, 'directories' | 'directoryOf' | 'names' | 'contents' | 'objectIds' | 'pointers'>,
  numbers: Numbers,
  groups: readonly Group[],
): Map<Group, string> {
  const inStep = new Map<Group, string>()
  if (groups.length === 0) return inStep
  const placesOf = groups.map(({ files }) => files.map(placeOf))
  const filesOf = filesAt(base, numbers, placesOf.flat())
  // Of several at one place none tells what was there.
  const nameAt = (place: string): string | null => {
    const [file, ...others] = filesOf.get(place) ?? []
    return file === undefined || others.length > 0 ? null : nameOf(base, file)
  }
  groups.forEach((group, at) => {
    const [first = '', ...others] = placesOf[at] as string[]
    const name = nameAt(first)
    // Outputs that lie outside of the repository share the place of what describes them, and tell nothing.
    const isApart = new Set(placesOf[at]).size === group.files.length
    if (name && isApart && others.every((place) => nameAt(place) === name)) inStep.set(group, name)
  })
  return inStep
}

function nameOf(
  { contents, objectIds, pointers }: Parameters<typeof namesInStep>[0],
  file: number,
): string | null {
  const identity = pointers.get(file)?.identity
  if (identity) return identityKey(identity)
  const content = contents[file] as number
  return content < 0 || content === ELSEWHERE ? null : `${GIT_NAME}${objectIds.hex(content)}`
}
