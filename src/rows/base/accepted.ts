/** What an earlier report accepted of rows. */
export interface AcceptedRows {
  /** Whether it knows a content, with so many records, as one that breaks a rule. */
  knows(rule: string, id: string, count: number, paths: readonly string[]): boolean
}

interface AcceptedContent {
  rules: Set<string>
  count: number
}

/**
 * What an earlier JSON report accepts of rows: the contents that it lists, and how many it counts.
 * @param groups of the report
 */
export function acceptedRows(groups: readonly Record<string, unknown>[]): AcceptedRows {
  const contents = new Map<string, AcceptedContent>()
  for (const group of groups) {
    const { id, kind, rules, files, records } = group
    if (kind !== 'row' || typeof id !== 'string' || !Array.isArray(rules)) continue
    const count = typeof records === 'number' ? records : Array.isArray(files) ? files.length : 0
    const known = contents.get(id) ?? { rules: new Set(), count: 0 }
    for (const rule of rules) if (typeof rule === 'string') known.rules.add(rule)
    known.count = Math.max(known.count, count)
    contents.set(id, known)
  }
  return {
    knows(rule, id, count) {
      const known = contents.get(id)
      return known?.rules.has(rule) === true && known.count >= count
    },
  }
}
