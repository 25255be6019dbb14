import { KIND, kindOf } from '../../layout/files/kinds.js'
import type { Engine } from '../engine.js'

/** Compares pictures: which of them show equal pixels, and which are near-identical. */
export const PICTURES: Engine = {
  kinds: ['picture', 'near-picture'],
  noun: 'picture',
  covers: (name) => kindOf(name) === KIND.picture,
  mostContents: 400_000,
  load: async () => (await import(/* webpackIgnore: true */ './comparison.js')).LOADED_PICTURES,
}
