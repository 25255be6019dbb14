import { addAll } from '../columns/lists.js'
import { isLikeness, LIKENESS_NAMES, type LikenessName } from '../kinds/table.js'
import type { Finding, Report, RuleName, RuleSetting } from '../model.js'
import { RULES } from '../model.js'
import { alikeAlone } from '../rules/alike-alone.js'
import { levelOf } from '../rules/level.js'
import { countOf, formatBytes, formatCount } from '../text/quantity.js'
import { RULE_WORDING } from '../wording/wording.js'

/** What a set of findings amounts to. */
export interface Count {
  new: number
  known: number
  /** Members of the groups of files; groups of records count above alone. In a total each file counts once. */
  files: number
  /** Files that could go: all but one of each group whose members are proved to be the same. */
  redundantFiles: number
  redundantBytes: number
  /** Groups whose size is unknown, so that `redundantBytes` is a lower bound. */
  unknownSizes: number
}

/** What breaks one rule, of the kinds of groups that are told together. */
export interface TallyLine {
  rule: RuleName
  /** Absent: all kinds of proof. */
  kind?: LikenessName
  setting: RuleSetting
  count: Count
}

export interface Tally {
  /** In the order of `RULES`, rules without findings included. */
  byRule: { rule: RuleName; setting: RuleSetting; count: Count }[]
  /** The same, with what is only alike on lines of its own, behind the others. */
  lines: TallyLine[]
  /** Contents of records that are counted above, and the findings as which they are told. */
  records: { contents: number; findings: number }
  /** Each group once; a group can count under several rules, so this can be less than their sum. */
  total: Count
}

/** Counts the findings of a report: one walk, no matter how many there are. */
export function tally(report: Pick<Report, 'rules' | 'judgement' | 'rowCounts' | 'tables'>): Tally {
  const { findings } = report.judgement
  const proof = countsBySet(findings.filter(({ group }) => !isLikeness(group)))
  const alike = findings.filter(({ group }) => isLikeness(group))
  const byRule = RULES.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }))
  const total = emptyCount()
  addSets(proof, byRule, total)
  addContents(total, report.rowCounts.total)
  for (const { rule, count } of byRule) addContents(count, report.rowCounts.byRule[rule])
  const lines: TallyLine[] = byRule.map((line) => ({ ...line, count: { ...line.count } }))
  if (alike.length > 0) {
    const files = total.files
    for (const kind of LIKENESS_NAMES) {
      const ofKind = RULES.map((rule): TallyLine => {
        return { rule, kind, setting: levelOf(rule, kind, report.rules), count: emptyCount() }
      })
      const sets = countsBySet(alike.filter(({ group }) => group.kind === kind))
      addSets(sets, ofKind, total)
      addSets(sets, byRule, emptyCount())
      addAll(
        lines,
        ofKind.filter(({ count }) => count.new + count.known > 0),
      )
    }
    total.files = files + alikeAlone(findings)
  }
  const records = { contents: report.rowCounts.total.contents, findings: report.tables.length }
  return { byRule, lines, records, total }
}

/** First by set of rules, of which there are few: the judge gives all findings that break the same rules one array. */
function countsBySet(findings: readonly Finding[]): Map<readonly RuleName[], Count> {
  const bySet = new Map<readonly RuleName[], Count>()
  for (const { rules, isNew, redundantBytes, group } of findings) {
    let count = bySet.get(rules)
    if (count === undefined) {
      count = emptyCount()
      bySet.set(rules, count)
    }
    if (isNew) count.new += 1
    else count.known += 1
    count.files += group.files.length
    count.redundantBytes += redundantBytes
    if (isProofOfAll(group)) count.redundantFiles += group.files.length - 1
    if (group.size === null && group.kind === undefined) count.unknownSizes += 1
  }
  return bySet
}

/** Whether all copies but one could go. */
function isProofOfAll({ kind, parts }: Finding['group']): boolean {
  return !isLikeness({ kind }) && parts === undefined
}

function addSets(
  bySet: ReadonlyMap<readonly RuleName[], Count>,
  byRule: readonly { rule: RuleName; count: Count }[],
  total: Count,
): void {
  for (const [rules, count] of bySet) {
    add(total, count)
    for (const line of byRule) if (rules.includes(line.rule)) add(line.count, count)
  }
}

function addContents(count: Count, { contents, newContents } = { contents: 0, newContents: 0 }): void {
  count.new += newContents
  count.known += contents - newContents
}

function emptyCount(): Count {
  return { new: 0, known: 0, files: 0, redundantFiles: 0, redundantBytes: 0, unknownSizes: 0 }
}

function add(sum: Count, count: Count): void {
  sum.new += count.new
  sum.known += count.known
  sum.files += count.files
  sum.redundantFiles += count.redundantFiles
  sum.redundantBytes += count.redundantBytes
  sum.unknownSizes += count.unknownSizes
}

/** What removing all copies but one would free: `4.1 MB`, `≥ 1 MB`, `unknown`, `–`. */
export function reclaimable({ files, redundantBytes, unknownSizes }: Count): string {
  if (files === 0) return '–'
  if (unknownSizes === 0) return formatBytes(redundantBytes)
  return redundantBytes === 0 ? 'unknown' : `≥ ${formatBytes(redundantBytes)}`
}

/** What a reader of the numbers per rule must know; may be empty. */
export function tallyRemarks({ byRule, records, total }: Tally): string {
  return [offRemark(byRule), recordRemark(records), overlapRemark(byRule, total)]
    .filter((remark) => remark !== '')
    .join(' ')
}

function offRemark(byRule: Tally['byRule']): string {
  const off = byRule.filter(({ setting }) => setting === 'off')
  if (off.length === 0) return ''
  return `Turned off: ${off.map(({ rule }) => RULE_WORDING[rule].title.toLowerCase()).join(', ')}.`
}

/** Else the numbers would not add up to those of the verdict. */
function recordRemark({ contents, findings }: Tally['records']): string {
  if (contents === findings) return ''
  return `Records of tables count by content: ${formatCount(contents)}, told as ${countOf(findings, 'finding')}.`
}

function overlapRemark(byRule: Tally['byRule'], total: Count): string {
  const groups = total.new + total.known
  const counted = byRule.reduce((sum, { count }) => sum + count.new + count.known, 0)
  return counted > groups ? 'A group that breaks several rules counts under each.' : ''
}
