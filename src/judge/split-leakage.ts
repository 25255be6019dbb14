import { disagree } from './disagreement.js'
import type { Rule } from './rule.js'

/** The same content lies in two splits of one dataset: what is tested or validated on was seen in training. */
export const splitLeakage: Rule = {
  unless: [],
  isBrokenBy: (copies) => disagree(copies, 'split'),
}
