import type { Member, RuleName } from '../model.js'

/** What a rule needs to know of a file in a group. */
export type Copy = Pick<Member, 'file' | 'split' | 'label' | 'dataset'>

/** One way in which a group of equal files can be wrong. */
export interface Rule {
  /** Rules that say more: where one of them is broken, this one isn't. */
  unless: readonly RuleName[]
  /** Whether a group with these members breaks the rule, `unless` aside. Its work grows with their number only. */
  isBrokenBy(copies: readonly Copy[]): boolean
}
