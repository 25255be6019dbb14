import type { DataFiles, Group, Numbers } from '../../model.js'
import { heldTogether } from '../../pointers/held-together.js'
import { identityKey } from '../../pointers/identity.js'

/** How a name begins that git gave. */
export const GIT_NAME = 'git:'

type Base = Pick<DataFiles, 'directories' | 'directoryOf' | 'names' | 'contents' | 'objectIds' | 'pointers'>

/**
 * Finds groups all of whose places held one content at the base too: what is kept in another way now (in Git LFS, by
 * DVC, or in git again) moved in step, whether or not this clone has the bytes that would prove it.
 * @param base its files, by number
 * @param numbers those of them that count
 * @returns by group: the name that the base has for the content that its places held
 */
export function namesInStep(base: Base, numbers: Numbers, groups: readonly Group[]): Map<Group, string> {
  const inStep = new Map<Group, string>()
  for (const [group, file] of heldTogether(base, numbers, groups)) inStep.set(group, nameOf(base, file))
  return inStep
}

/** What has no identity of a pointer is named by git: else nothing would tell that it is one content. */
function nameOf({ contents, objectIds, pointers }: Base, file: number): string {
  const identity = pointers.get(file)?.identity
  return identity ? identityKey(identity) : `${GIT_NAME}${objectIds.hex(contents[file] as number)}`
}
