import type { Copy } from './rule.js'

/** Whether two copies in one dataset differ in their split, or in their label. Copies without one agree with all. */
export function disagree(copies: readonly Copy[], on: 'split' | 'label'): boolean {
  const firstIn = new Map<string | null, string>()
  return copies.some((copy) => {
    const value = copy[on]
    if (value === null) return false
    const first = firstIn.get(copy.dataset)
    if (first === undefined) firstIn.set(copy.dataset, value)
    return first !== undefined && first !== value
  })
}
