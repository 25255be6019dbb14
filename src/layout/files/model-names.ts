import { namesWith } from '../names/name-words.js'
import { MODEL_LIKE_ENDINGS, MODEL_WORDS } from '../words/directories.js'
import type { State } from './by-name.js'
import { endingOf, isMediaKind, KIND } from './kinds.js'

/** What TensorFlow writes beside the index of a checkpoint. */
const PART_OF_CHECKPOINT = /\.data-\d{5}-of-\d{5}$|ckpt[-.\w]*\.(?:index|meta)$/
/** The rest of a saved model, and what TensorBoard shows of its training. */
const BESIDE_MODEL = /^(?:variables\.index|checkpoint|events\.out\.tfevents\..*)$/s

const saysModel = namesWith(MODEL_WORDS)

/** A quick look, since a million names of no known kind are asked. */
const MAY_BE_MODEL = new RegExp([...MODEL_WORDS, '\\.data-', '^variables\\.', 'tfevents'].join('|'), 'i')

/** Whether a name says that this is a model, where its ending can be anything. */
export function isModelName(name: string, state: State): boolean {
  if (state === KIND.model) return true
  if (isMediaKind(state) || !MAY_BE_MODEL.test(name)) return false
  if (PART_OF_CHECKPOINT.test(name) || BESIDE_MODEL.test(name)) return true
  const { ending, stem } = endingOf(name)
  return MODEL_LIKE_ENDINGS.has(ending) && saysModel(name.slice(0, stem))
}
