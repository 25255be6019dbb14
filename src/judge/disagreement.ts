import type { Copy } from './rule.js'

/** Whether two copies in one dataset differ in their split, or in their label. Copies without one agree with all. */
export function disagree(copies: readonly Copy[], on: 'split' | 'label'): boolean {
  let first: Copy | null = null
  // Most groups lie in one dataset: a map for each of them took longer than all else here.
  let others: Map<string | null, string> | null = null
  for (const copy of copies) {
    const value = copy[on]
    if (value === null) continue
    if (first === null) first = copy
    else if (copy.dataset === first.dataset) {
      if (value !== first[on]) return true
    } else {
      others ??= new Map()
      const known = others.get(copy.dataset)
      if (known === undefined) others.set(copy.dataset, value)
      else if (known !== value) return true
    }
  }
  return false
}
