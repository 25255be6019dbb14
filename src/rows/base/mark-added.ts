import type { RowMember, TableFinding } from '../../model.js'
import type { AddedLines, IsAdded } from './added-lines.js'

/**
 * Of equal records in one table the new ones are those on lines that the change adds. How many are new the counts say;
 * where these are silent, since a label has changed, the lines do.
 */
export async function markAdded(finding: TableFinding, addedIn: AddedLines): Promise<void> {
  const groups = finding.groups.filter(({ isNew }) => isNew)
  if (groups.length === 0) return
  for (const path of finding.paths) {
    const isAdded = await addedIn(path)
    if (isAdded === null) continue
    for (const { members } of groups) {
      mark(
        members.filter((member) => member.path === path && member.line !== null),
        isAdded,
      )
    }
  }
}

function mark(members: readonly RowMember[], isAdded: IsAdded): void {
  const added = members.filter(({ line }) => isAdded(line as number))
  const counted = members.filter(({ isNew }) => isNew).length
  // A table that was sorted anew consists of added lines.
  const isSilent = counted === 0 && added.length < members.length
  const wanted = isSilent ? added.length : counted
  if (wanted === 0 || added.length < wanted) return
  const chosen = new Set(added.slice(added.length - wanted))
  for (const member of members) member.isNew = chosen.has(member)
}
