import type { Kind } from '../kind.js'

/** Two records of tables have equal content columns. */
export const ROW = {
  name: 'row',
  samples: 'records',
  certainty: 'proof',
  choice: { name: 'rows', means: 'records of tables with equal content' },
  evidence: [],
  words: {
    same: 'same records',
    sameAs: 'Same record as',
    brief: 'Same record',
    noun: 'record',
    sign: '=',
    meaning: 'Records have equal content columns.',
  },
} as const satisfies Kind
