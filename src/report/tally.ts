import type { Report, RuleName, RuleSetting } from '../model.js'
import { RULES } from '../model.js'

/** What a set of findings amounts to. */
export interface Count {
  new: number
  known: number
  /** Members of the groups. */
  files: number
  redundantBytes: number
  /** Groups whose size is unknown, so that `redundantBytes` is a lower bound. */
  unknownSizes: number
}

export interface Tally {
  /** In the order of `RULES`, rules without findings included. */
  byRule: { rule: RuleName; setting: RuleSetting; count: Count }[]
  /** Each group once; a group can count under several rules, so this can be less than their sum. */
  total: Count
}

/** Counts the findings of a report: one walk, no matter how many there are. */
export function tally(report: Pick<Report, 'rules' | 'judgement'>): Tally {
  // First by set of rules, of which there are few: the judge gives all findings that break the same rules one array.
  const bySet = new Map<readonly RuleName[], Count>()
  for (const { rules, isNew, members, redundantBytes, group } of report.judgement.findings) {
    let count = bySet.get(rules)
    if (count === undefined) {
      count = emptyCount()
      bySet.set(rules, count)
    }
    if (isNew) count.new += 1
    else count.known += 1
    count.files += members.length
    count.redundantBytes += redundantBytes
    if (group.size === null) count.unknownSizes += 1
  }
  const byRule = RULES.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }))
  const total = emptyCount()
  for (const [rules, count] of bySet) {
    add(total, count)
    for (const line of byRule) if (rules.includes(line.rule)) add(line.count, count)
  }
  return { byRule, total }
}

function emptyCount(): Count {
  return { new: 0, known: 0, files: 0, redundantBytes: 0, unknownSizes: 0 }
}

function add(sum: Count, count: Count): void {
  sum.new += count.new
  sum.known += count.known
  sum.files += count.files
  sum.redundantBytes += count.redundantBytes
  sum.unknownSizes += count.unknownSizes
}
