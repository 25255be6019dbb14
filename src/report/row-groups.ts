import type { RowGroup, RowMember, RuleName, Severity, TableFinding } from '../model.js'
import { RULES, SEVERITIES } from '../model.js'
import { comparePaths } from '../paths/order.js'

/** A group of records with all that findings say of it: several can tell of one content. */
export interface ToldRows extends RowGroup {
  /** Gravest first. */
  rules: RuleName[]
  severity: Severity
}

/** The groups of records that findings tell one by one, each content of a dataset once, in the order of the findings. */
export function rowGroups(tables: readonly TableFinding[]): ToldRows[] {
  const told = new Map<string, ToldRows>()
  for (const { dataset, rule, severity, groups } of tables) {
    for (const group of groups) {
      const key = `${dataset}\n${group.id}`
      for (const each of [{ rule, severity, isNew: group.isNew }, ...(group.also ?? [])]) {
        const one = { ...group, isNew: each.isNew }
        const known = told.get(key)
        const made = { ...one, rules: [each.rule], severity: each.severity }
        told.set(key, known === undefined ? made : joined(known, one, each.rule, each.severity))
      }
    }
  }
  return [...told.values()]
}

function joined(known: ToldRows, group: RowGroup, rule: RuleName, severity: Severity): ToldRows {
  const members = membersOf(known.members, group.members)
  return {
    id: known.id,
    members,
    count: Math.max(known.count, group.count, members.length),
    isNew: known.isNew || group.isNew,
    cells: known.cells ?? group.cells,
    rules: RULES.filter((each) => each === rule || known.rules.includes(each)),
    severity: SEVERITIES.find((each) => each === severity || each === known.severity) as Severity,
  }
}

/** Each record once, in the order of tables and records. */
function membersOf(known: readonly RowMember[], others: readonly RowMember[]): RowMember[] {
  const members = new Map<string, RowMember>()
  for (const member of [...known, ...others]) {
    const key = `${member.part} ${member.row} ${member.path}`
    const same = members.get(key)
    members.set(key, same === undefined || member.isNew ? member : same)
  }
  return [...members.values()].sort(
    (one, other) => comparePaths(one.path, other.path) || one.part - other.part || one.row - other.row,
  )
}
