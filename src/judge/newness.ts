import type { Group, RuleName } from '../model.js'

/** What of a finding was not there before. */
export interface Newness {
  finding: boolean
  /** Whether a member's path did not hold this content before. */
  isNewPath(path: string): boolean
}

/**
 * Compares a group and the rules that it breaks with the same content in the base. Without a base, nothing is known
 * to have been there before, so all is new.
 */
export function newness(_group: Group, _broken: readonly RuleName[], _base: null): Newness {
  return { finding: true, isNewPath: () => true }
}
