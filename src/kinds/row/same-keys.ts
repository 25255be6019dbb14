import type { ColumnFacts } from './facts.js'
import { PLAIN, type Plan } from './plan.js'

/** Whether the keys of a table, and the codes that are wanted, would be those that another plan gave. */
export function givesSameKeys(facts: readonly ColumnFacts[], used: Plan, wanted: Plan): boolean {
  return facts.every(({ name, nulls, truths }) => {
    const was = used.get(name) ?? PLAIN
    const will = wanted.get(name) ?? PLAIN
    if ((was.role === 'content') !== (will.role === 'content')) return false
    if (will.as !== was.as) return false
    const needsCodes = will.role === 'split' || will.role === 'label'
    if (needsCodes && !was.isCoded) return false
    if (will.role !== 'content') return true
    return (
      (nulls === 0 || was.foldsNulls === will.foldsNulls) &&
      (truths === 0 || was.foldsTruths === will.foldsTruths)
    )
  })
}
