import type { Rule } from './rule.js'

/** The same content lies in several places, and nothing explains it. */
export const duplicateFile: Rule = {
  unless: ['split-leakage', 'label-conflict', 'derived-copy'],
  isBrokenBy: (copies) => copies.length > 1,
}
