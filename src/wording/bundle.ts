import { placeOf } from '../columns/data-files.js'
import { parentDirectory } from '../columns/paths.js'
import { isLikeness, kindOfGroup } from '../kinds/table.js'
import type { Finding, Member, RuleName } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { countOf } from '../text/quantity.js'
import { bySplit, contrast } from './contrast.js'
import { findingReason } from './finding-text.js'
import { isListedTwice, listAdvice, listsText } from './listed-twice.js'
import { countGroups } from './picture-text.js'
import { placeText } from './pointer-text.js'
import { wordsFor } from './wording.js'

/** So many findings of one shape are told one by one; more are told as one. */
const MOST_SINGLE = 10

/** In place of the name of a split that there is not. */
const WITHOUT_SPLIT = 'without a split'

/** Findings of a bundle that are shown. */
const EXAMPLES = 3

/** Many findings of one rule between the same directories, splits or labels: they are told as one. */
export interface Bundle {
  rule: RuleName
  /** One or two directories that hold all members, or else the splits or labels that the rule is broken between. */
  between: readonly string[]
  /** What `between` names. */
  by: 'directories' | 'names'
  /** The dataset that all of them lie in; `null`: the layout tells of none. */
  dataset: string | null
  /** In the order of the report. */
  findings: readonly Finding[]
}

/** A finding, or many that are told as one. */
export type Told = Finding | Bundle

export function isBundle(told: Told): told is Bundle {
  return 'findings' in told
}

/**
 * Tells what is more than ten times the same as one: by the directories that hold the members, else by what the rule is
 * broken between. Each bundle stands where the first of its findings stood; new ones and known ones are never mixed.
 */
export function bundled(findings: readonly Finding[], rule: RuleName): readonly Told[] {
  const bundles = new Map<Finding, Bundle>()
  foldRemarks(findings, rule, bundles)
  if (findings.length <= MOST_SINGLE && bundles.size === 0) return findings
  const single = findings.filter((finding) => !bundles.has(finding))
  collect(single, rule, 'directories', directoriesOf, bundles)
  const rest = findings.filter((finding) => !bundles.has(finding))
  collect(rest, rule, 'names', (finding) => contrast(finding, rule), bundles)
  if (bundles.size === 0) return findings
  const told = new Set<Told>()
  for (const finding of findings) told.add(bundles.get(finding) ?? finding)
  return [...told]
}

/** How many findings these are. */
export function countTold(all: readonly Told[]): number {
  return all.reduce((sum, told) => sum + (isBundle(told) ? told.findings.length : 1), 0)
}

/**
 * What a bundle is: `train/dog ↔ test/dog: 86 contents`.
 * @param showPath makes a directory safe for where it will stand
 * @param showName the same for a split or a label
 */
export function bundleTitle(
  { between, by, dataset, findings }: Bundle,
  showPath: (path: string) => string,
  showName: (name: string) => string,
): string {
  const [first] = findings as readonly [Finding]
  const count = countGroups(findings.length, first.group)
  if (by === 'names') {
    const place = dataset === null || dataset === '' ? '' : ` in ${showPath(dataset)}`
    const names = between.map(showName).join(' ↔ ')
    const isSplit = between.length === 1 && between[0] !== WITHOUT_SPLIT
    return `${isSplit ? 'within ' : ''}${names}: ${count}${place}`
  }
  const shown = between.map((directory) => (directory === '' ? 'the root' : showPath(directory)))
  return shown.length === 1 ? `within ${shown[0]}: ${count}` : `${shown.join(' ↔ ')}: ${count}`
}

/** Three of a bundle's findings, each by its first two places: `test/dog/9.jpg = train/dog/1.jpg`. */
export function bundleExamples({ findings }: Bundle, show: (path: string) => string): string[] {
  return findings.slice(0, EXAMPLES).map((finding) => {
    const { members, group } = finding
    const [first, second] = members as [Member, Member]
    if (isListedTwice(finding)) return `${placeText(first.file, show)} in ${listsText(members, show)}`
    const others = members.length - 2
    const more = others > 0 ? ` and ${countOf(others, 'other')}` : ''
    return `${placeText(first.file, show)} ${kindOfGroup(group).words.sign} ${placeText(second.file, show)}${more}`
  })
}

/** Why they matter and what to do about them. */
export function bundleSentences({ rule, findings }: Bundle): string {
  const [first] = findings as [Finding]
  const { pairAdvice, groupAdvice } = wordsFor(rule, first.group)
  if (findings.every(isListedTwice)) return `${findingReason(first, rule)} ${listAdvice(first)}`
  const arePairs = findings.every(({ members }) => members.length === 2)
  return `${findingReason(first, rule)} ${arePairs ? pairAdvice(contrast(first, rule), null) : groupAdvice}`
}

/**
 * What is only alike within one split is often meant, and where they are there are many of them: of each dataset
 * and split they are told as one, however few.
 */
function foldRemarks(findings: readonly Finding[], rule: RuleName, bundles: Map<Finding, Bundle>): void {
  if (!findings.some(isRemark)) return
  const splitOf = ({ members }: Finding): readonly string[] => {
    const [first] = members as [Member]
    return members.every(({ split }) => split === first.split) ? [first.split ?? WITHOUT_SPLIT] : []
  }
  collect(findings.filter(isRemark), rule, 'names', splitOf, bundles, 1)
}

function isRemark({ group, rules, severity }: Finding): boolean {
  return isLikeness(group) && severity === 'notice' && rules.every((rule) => rule === 'duplicate-file')
}

/** Puts findings with the same key together where they are many. */
function collect(
  findings: readonly Finding[],
  rule: RuleName,
  by: Bundle['by'],
  betweenOf: (finding: Finding) => readonly string[] | null,
  bundles: Map<Finding, Bundle>,
  mostSingle = MOST_SINGLE,
): void {
  const byKey = new Map<string, Omit<Bundle, 'rule' | 'by' | 'findings'> & { findings: Finding[] }>()
  for (const finding of findings) {
    const between = betweenOf(finding)
    if (between === null || between.length === 0) continue
    const dataset = finding.members.find((member) => member.dataset !== null)?.dataset ?? null
    // A NUL can stand in no name.
    const key = `${finding.group.kind}\0${dataset}\0${finding.isNew}\0${finding.severity}\0${contrast(finding, rule).join('\0')}\0\0${between.join('\0')}`
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { between, dataset, findings: [finding] })
    else known.findings.push(finding)
  }
  for (const same of byKey.values()) {
    if (same.findings.length <= mostSingle) continue
    const bundle: Bundle = { rule, by, ...same }
    for (const finding of same.findings) bundles.set(finding, bundle)
  }
}

/** The one or two directories that hold all members, in the order of their splits; `null`: there are more. */
function directoriesOf({ members }: Finding): readonly string[] | null {
  const splits = new Map<string, string | null>()
  for (const { file, split } of members) {
    const directory = parentDirectory(placeOf(file))
    if (splits.has(directory)) continue
    if (splits.size === 2) return null
    splits.set(directory, split)
  }
  return [...splits]
    .sort(([left, leftSplit], [right, rightSplit]) =>
      leftSplit !== null && rightSplit !== null && leftSplit !== rightSplit
        ? bySplit(leftSplit, rightSplit)
        : comparePaths(left, right),
    )
    .map(([directory]) => directory)
}
