import { meet, NOTHING } from './difference.js'
import type { Rule } from './rule.js'

const REASON = 'A copy adds no information: it only gives its content more weight, and takes space.'
const ADVICE = 'Keep one of the copies.'

/** The same content lies in several places of one dataset, and nothing explains it. */
export const duplicateFile = {
  name: 'duplicate-file',
  samples: ['files'],
  severity: { proof: 'error', likeness: 'notice' },
  unless: ['split-leakage', 'label-conflict', 'derived-copy'],
  isBrokenBy: meet,
  compares: null,
  between: () => NOTHING,
  words: {
    title: 'Duplicate file',
    meaning:
      'Several files of one dataset hold the same content, with no leak between splits and no conflict of labels.',
    reason: REASON,
    advice: ADVICE,
    reasonBetween: () => REASON,
    groupAdvice: ADVICE,
    pairAdvice: (_, added) => (added === null ? 'Remove one of the two.' : 'Remove the new one.'),
    directoryAdvice: 'Keep one of the directories.',
    alike: {
      reasonBetween: () => 'Bursts and augmentations within one split are often meant.',
      advice: 'If these are not, keep one of them.',
    },
  },
} as const satisfies Rule
