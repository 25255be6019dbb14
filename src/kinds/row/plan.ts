/** What a column is taken for. */
export type Role = 'content' | 'label' | 'split' | 'index' | 'ignored'

/** How a column's cells become parts of keys. */
export interface ColumnPlan {
  role: Role
  /** Words for nothing are nothing, since all other cells are numbers. */
  foldsNulls: boolean
  /** TRUE, True and true are one value, since the column holds nothing else. */
  foldsTruths: boolean
  /** Its values are numbered, be it as a label or split or to find out whether it is one. */
  isCoded: boolean
  /** Whether no two of its cells are equal is to be found out; absent: only if its name is that of an index. */
  isWatched?: boolean
  /** The name by which its cells become parts of keys; absent: its own. */
  as?: string
}

/** By the name of each column; one that is not in it is content, as it is. */
export type Plan = ReadonlyMap<string, ColumnPlan>

export const PLAIN: ColumnPlan = { role: 'content', foldsNulls: false, foldsTruths: false, isCoded: false }

/** A plan by which only some of the content columns count. */
export function planOfCommon(plan: Plan, common: readonly string[]): Plan {
  return new Map(
    [...plan].map(([name, column]) => [
      name,
      column.role === 'content' && !common.includes(name) ? { ...column, role: 'ignored' } : column,
    ]),
  )
}
