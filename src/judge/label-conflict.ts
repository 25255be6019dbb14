import { disagree } from './disagreement.js'
import type { Rule } from './rule.js'

/** The same content has two labels in one dataset, so that at least one of them is wrong. */
export const labelConflict: Rule = {
  unless: [],
  isBrokenBy: (copies) => disagree(copies, 'label'),
}
