import type { Candidates } from './candidates.js'
import { ALIKE } from './likeness.js'
import { isCrowded } from './settle.js'
import type { Compared } from './settle.js'
