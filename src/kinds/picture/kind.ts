import type { Kind } from '../kind.js'

/** Two files of different bytes show the same pixels. */
export const PICTURE = {
  name: 'picture',
  samples: 'files',
  certainty: 'proof',
  choice: { name: 'pictures', means: 'equal pixels in other bytes' },
  evidence: ['pixels'],
  words: {
    same: 'same pixels in other bytes',
    sameAs: 'Same pixels, in other bytes, as',
    brief: 'Same pixels',
    noun: 'picture',
    sign: '=',
    meaning: 'Pictures of different bytes show the same pixels.',
  },
} as const satisfies Kind
