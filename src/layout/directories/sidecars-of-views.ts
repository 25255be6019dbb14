import { nameAt } from '../../columns/names.js'
import type { Field } from '../files/field.js'
import { isMediaKind, stemEndOf } from '../files/kinds.js'
import { endsInAnnotation } from '../names/stem-views.js'

/** The word at the end of a stem that says which view of a sample it is. */
const LAST_WORD = /[-_. ]([A-Za-z][A-Za-z0-9]*)$/

/** More words than these are no views: names that people gave. */
const MOST_VIEWS = 6

/** So many samples have an annotation. */
const MOST = 0.5

/**
 * The annotations of samples that are called after a view as well: `119_mask.png` beside `119_sat.jpg` (DeepGlobe),
 * `x_seg.nii.gz` beside `x_flair.nii.gz` and `x_t1.nii.gz` (BraTS).
 */
export function sidecarsOfViews({ files, states }: Field, entries: readonly number[]): number[] {
  const asked: { entry: number; base: string; word: string }[] = []
  const bases = new Set<string>()
  const views = new Set<string>()
  for (const entry of entries) {
    if (!isMediaKind(states[entry] as number)) continue
    const name = nameAt(files.names, entry)
    const stem = name.slice(0, stemEndOf(name))
    const part = LAST_WORD.exec(stem)
    const word = part?.[1]?.toLowerCase()
    if (part === null || word === undefined) continue
    const base = stem.slice(0, part.index)
    if (endsInAnnotation(stem)) asked.push({ entry, base, word })
    else {
      bases.add(base)
      views.add(word)
    }
    if (views.size > MOST_VIEWS) return []
  }
  const matched = asked.filter(({ base }) => bases.has(base))
  // `1_nomask.jpg` beside `1_mask.jpg` is the other class.
  const isOpposite = asked.some(({ word }) => [...views].some((view) => view.includes(word)))
  return isOpposite || matched.length < MOST * bases.size ? [] : matched.map(({ entry }) => entry)
}
