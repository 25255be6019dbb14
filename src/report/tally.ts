import type { Finding, Report, RuleName, RuleSetting } from '../model.js'
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
  const byRule = RULES.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }))
  const total = emptyCount()
  for (const finding of report.judgement.findings) {
    add(total, finding)
    for (const line of byRule) if (finding.rules.includes(line.rule)) add(line.count, finding)
  }
  return { byRule, total }
}

function emptyCount(): Count {
  return { new: 0, known: 0, files: 0, redundantBytes: 0, unknownSizes: 0 }
}

function add(count: Count, finding: Finding): void {
  count[finding.isNew ? 'new' : 'known'] += 1
  count.files += finding.members.length
  count.redundantBytes += finding.redundantBytes
  if (finding.group.size === null) count.unknownSizes += 1
}
