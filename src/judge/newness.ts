import type { RuleName } from '../model.js'

/** What was known of one content before: in the base, or in an accepted report. */
export interface KnownContent {
  /** The paths that held it. */
  paths: ReadonlySet<string>
  /** The rules that they broke. */
  rules: ReadonlySet<RuleName>
}

/** What was known before, by group: `undefined` for a content that was not there. */
export type Known = (groupId: string) => KnownContent | undefined

/** What of a finding was not there before. */
export interface Newness {
  finding: boolean
  /** Whether a path did not hold this content before. */
  isNewPath(path: string): boolean
}

const ALL_NEW: Newness = { finding: true, isNewPath: () => true }

/**
 * Compares a content with what was known of it. A rule is introduced if it was not broken before, or if more
 * paths hold the content now than then; a finding is new if any of its rules is introduced. So what only removes or
 * renames within a split and label introduces nothing.
 * @param paths how many paths hold the content now
 * @param broken rules that they break
 * @param known each source of what was there before; what one of them knows is not new. None: all is new
 */
export function newness(
  groupId: string,
  paths: number,
  broken: readonly RuleName[],
  known: readonly Known[],
): Newness {
  if (known.length === 0) return ALL_NEW
  const before = known.map((lookUp) => lookUp(groupId))
  const isIntroduced = (content: KnownContent | undefined): boolean =>
    content === undefined || paths > content.paths.size || broken.some((rule) => !content.rules.has(rule))
  return {
    finding: before.every(isIntroduced),
    isNewPath: (path) => before.every((content) => !content?.paths.has(path)),
  }
}
