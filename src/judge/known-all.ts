import { RULES } from '../model.js'
import type { Known, KnownContent } from './newness.js'

const CONTENT: KnownContent = {
  rules: RULES,
  between: {},
  copies: () => [],
  holds: () => true,
  count: Number.POSITIVE_INFINITY,
}

/** What was there before a change that only takes away: all that is there now. */
export const KNOWN_ALL: Known = { contentOf: () => CONTENT, contentAt: () => CONTENT }
