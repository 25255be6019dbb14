import type { Group, RuleName } from '../model.js'

/** What was known of one content before: in the base, or in an accepted report. */
export interface KnownContent {
  /** The places that held it. */
  paths: ReadonlySet<string>
  /** How many files held it: outputs that lie outside of the repository have no place but that of their description. */
  copies: number
  /** The rules that they broke. */
  rules: readonly RuleName[]
}

/** What was known before of a group's content: `undefined` for one that was not there. */
export type Known = (group: Group) => KnownContent | undefined

/** What of a finding was not there before. */
export interface Newness {
  finding: boolean
  /** Whether a place did not hold this content before. */
  isNewPath(path: string): boolean
}

const ALL_NEW: Newness = { finding: true, isNewPath: () => true }

/**
 * Compares a content with what was known of it. A rule is introduced if it was not broken before, or if more
 * places hold the content now than then; a finding is new if any of its rules is introduced. So what only removes or
 * renames within a split and label introduces nothing.
 * @param broken rules that the group breaks
 * @param known each source of what was there before; what one of them knows is not new. None: all is new
 */
export function newness(group: Group, broken: readonly RuleName[], known: readonly Known[]): Newness {
  if (known.length === 0) return ALL_NEW
  const before = known.map((lookUp) => lookUp(group))
  const isIntroduced = (content: KnownContent | undefined): boolean =>
    content === undefined ||
    group.files.length > content.copies ||
    broken.some((rule) => !content.rules.includes(rule))
  return {
    finding: before.every(isIntroduced),
    isNewPath: (path) => before.every((content) => !content?.paths.has(path)),
  }
}
