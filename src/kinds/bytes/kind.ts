import type { Kind } from '../kind.js'

/** Every byte is equal, or what stands for it: git's id, a pointer's hash. */
export const BYTES = {
  name: 'bytes',
  samples: 'files',
  certainty: 'proof',
  choice: null,
  evidence: ['git-oid', 'bytes', 'lfs-oid', 'annex-key', 'dvc-md5'],
  words: {
    same: '',
    sameAs: 'Same content as',
    brief: 'Same content',
    noun: 'content',
    sign: '=',
    meaning: 'Contents are equal byte by byte.',
  },
} as const satisfies Kind
