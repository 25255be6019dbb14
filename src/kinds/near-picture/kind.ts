import type { Kind } from '../kind.js'

/** Two pictures are near-identical. */
export const NEAR_PICTURE = {
  name: 'near-picture',
  samples: 'files',
  certainty: 'likeness',
  choice: { name: 'near-pictures', means: 'pictures that are very much alike' },
  evidence: ['thumbnails'],
  words: {
    same: 'near-identical pictures',
    sameAs: 'Near-identical to',
    brief: 'Near-identical',
    noun: 'group',
    sign: '≈',
    meaning: 'Pictures are near-identical.',
  },
} as const satisfies Kind
