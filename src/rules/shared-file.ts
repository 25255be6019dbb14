import { NOTHING } from './difference.js'
import type { Rule } from './rule.js'

const REASON = 'The datasets are not independent of each other: whoever uses both has this content twice.'
const ADVICE = 'If they are used together, keep it in one of them.'

/** Datasets have a content in common that each of them holds once: templates, examples, variants of one another. */
export const sharedFile = {
  name: 'shared-file',
  samples: ['files'],
  severity: { proof: 'notice', likeness: null },
  unless: ['split-leakage', 'label-conflict', 'duplicate-file', 'derived-copy'],
  isBrokenBy: (copies) => copies.length > 1,
  compares: null,
  between: () => NOTHING,
  words: {
    title: 'Shared file',
    meaning: 'The same content lies in different datasets, once in each.',
    reason: REASON,
    advice: ADVICE,
    reasonBetween: () => REASON,
    groupAdvice: ADVICE,
    pairAdvice: () => ADVICE,
    directoryAdvice: 'If they are used together, keep one of the directories.',
    alike: null,
  },
} as const satisfies Rule
