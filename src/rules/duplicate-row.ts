import { NOTHING } from './difference.js'
import type { Rule } from './rule.js'

const REASON = 'A repeated record adds no information: it only gives its content more weight.'
const ADVICE = 'If the repeats are not meant, keep one of each.'

/** The same record stands several times in one split. Groups of files never break it. */
export const duplicateRow = {
  name: 'duplicate-row',
  samples: ['records'],
  severity: { proof: 'warning', likeness: null },
  unless: ['split-leakage', 'label-conflict'],
  isBrokenBy: () => false,
  compares: null,
  between: () => NOTHING,
  words: {
    title: 'Duplicate row',
    meaning: 'Records of tables repeat within one split, with the same label.',
    reason: REASON,
    advice: ADVICE,
    reasonBetween: () => REASON,
    groupAdvice: ADVICE,
    pairAdvice: () => ADVICE,
    directoryAdvice: ADVICE,
    alike: null,
  },
} as const satisfies Rule
