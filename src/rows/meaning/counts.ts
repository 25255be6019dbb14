import type { ContentCount, RowCounts, RuleName } from '../../model.js'

/** Counts contents that are told under several rules and for several sets of tables. */
export interface ContentCounter {
  /** @param content the same object or text each time that it is the same content */
  add(content: unknown, rule: RuleName, isNew: boolean): void
  counts(): RowCounts
}

export function createContentCounter(): ContentCounter {
  /** For each content whether it is new: under all rules, and under each. */
  const all = new Map<unknown, boolean>()
  const byRule = new Map<RuleName, Map<unknown, boolean>>()
  return {
    add(content, rule, isNew) {
      const ofRule = byRule.get(rule) ?? new Map<unknown, boolean>()
      byRule.set(rule, ofRule)
      for (const known of [all, ofRule]) known.set(content, isNew || known.get(content) === true)
    },
    counts: () => ({
      total: countOf(all),
      byRule: Object.fromEntries([...byRule].map(([rule, contents]) => [rule, countOf(contents)])),
    }),
  }
}

function countOf(contents: ReadonlyMap<unknown, boolean>): ContentCount {
  let newContents = 0
  for (const isNew of contents.values()) if (isNew) newContents += 1
  return { contents: contents.size, newContents }
}
