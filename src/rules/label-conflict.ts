import { comparePaths } from '../paths/order.js'
import { differ, differences } from './difference.js'
import type { Rule } from './rule.js'

const REASON = 'The same content has different labels, so at least one of them is wrong.'
const ADVICE = 'Keep the copy with the right label and remove the others.'
const PAIR_ADVICE = 'Keep the copy with the right label and remove the other.'

/** The same content has two labels in one dataset, so that at least one of them is wrong. */
export const labelConflict = {
  name: 'label-conflict',
  samples: ['files', 'records'],
  severity: { proof: 'error', likeness: 'warning' },
  unless: [],
  isBrokenBy: (copies) => differ(copies, 'label'),
  compares: 'label',
  between: (copies) => differences(copies, 'label', comparePaths),
  words: {
    title: 'Label conflict',
    meaning: 'The same content has different labels within one dataset.',
    reason: REASON,
    advice: ADVICE,
    reasonBetween: () => REASON,
    groupAdvice: ADVICE,
    pairAdvice: () => PAIR_ADVICE,
    directoryAdvice: 'Keep the directory with the right label and remove what repeats it.',
    alike: {
      reasonBetween: () => 'If they show the same thing, at least one of the labels is wrong.',
      advice: 'Look at them, and correct the label that is wrong.',
    },
  },
} as const satisfies Rule
