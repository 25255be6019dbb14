import type { Finding, Member, Report, Severity } from '../../model.js'
import { levelFor } from '../../rules/level.js'
import { display } from '../../text/display.js'
import { countOf, formatCount } from '../../text/quantity.js'
import { displayMembers } from '../../wording/alike.js'
import {
  type Bundle,
  bundled,
  bundleExamples,
  bundleTitle,
  countTold,
  isBundle,
} from '../../wording/bundle.js'
import { contrast } from '../../wording/contrast.js'
import { contrastText } from '../../wording/finding-text.js'
import { lookText, sizeText } from '../../wording/picture-text.js'
import { POINTER_WORDS, placeText } from '../../wording/pointer-text.js'
import { RULE_WORDING, wordsFor } from '../../wording/wording.js'
import { chosenMembers } from '../chosen-members.js'
import { isCompared } from '../headline.js'
import { cut, type Outline, type Shelf, shelves } from '../outline.js'
import type { Paint } from './paint.js'

const GROUPS_PER_RULE = 50
const MEMBERS_PER_GROUP = 10
/** Longer paths push what stands behind them; shorter ones are padded, so that it stands in one column. */
const WIDEST_COLUMN = 60

const COLORS: Record<Severity, keyof Paint> = { error: 'red', warning: 'yellow', notice: 'cyan' }

/**
 * One block per rule: what it means and what to do once, then its groups, the new ones first. Groups that repeated
 * directories explain are only counted.
 */
export function findingBlocks(report: Report, { explained }: Outline, paint: Paint): string[] {
  return shelves(report.judgement.findings, report).map((shelf) => ruleBlock(report, shelf, explained, paint))
}

function ruleBlock(
  report: Report,
  { kind, rule, findings }: Shelf,
  explained: ReadonlySet<Finding>,
  paint: Paint,
): string {
  const [first] = findings as [Finding]
  const wording = wordsFor(rule, kind === undefined ? {} : { kind })
  const setting = levelFor(rule, first.group, report.rules)
  const color = setting === 'off' ? paint.dim : paint[COLORS[setting]]
  const fresh = findings.filter((finding) => finding.isNew)
  const counts = [countOf(findings.length, 'group')]
  if (isCompared(report)) counts.push(`${formatCount(fresh.length)} new`)
  const listed = [...fresh, ...findings.filter((finding) => !finding.isNew)].filter(
    (finding) => !explained.has(finding),
  )
  const { shown } = cut(bundled(listed, rule), GROUPS_PER_RULE)
  const rest = listed.length - countTold(shown)
  const folded = findings.length - listed.length
  return [
    `${paint.bold(color(wording.title))} (${setting}): ${counts.join(', ')}`,
    `${wording.reason} ${wording.advice}`,
    ...shown.flatMap((one) =>
      isBundle(one) ? bundleLines(report, one, paint) : groupLines(report, one, rule, paint),
    ),
    ...(rest > 0 ? ['', `  and ${countOf(rest, 'more group')}`] : []),
    ...(folded > 0 ? ['', `  ${foldedWords(folded)}`] : []),
  ].join('\n')
}

function foldedWords(count: number): string {
  return `${countOf(count, 'group')} explained by the repeated directories above`
}

function bundleLines(report: Report, bundle: Bundle, paint: Paint): string[] {
  const [first] = bundle.findings as [Finding]
  const age = isCompared(report) ? (first.isNew ? ' · new' : ' · known') : ''
  const facts = `${bundleTitle(bundle, display, display)}${age}`
  const examples = bundleExamples(bundle, display)
  const rest = bundle.findings.length - examples.length
  return [
    '',
    `  ${age === ' · known' ? paint.dim(facts) : paint.bold(facts)}`,
    ...examples.map((example) => `    ${example}`),
    ...(rest > 0 ? [`    and ${formatCount(rest)} more: see the JSON report`] : []),
  ]
}

function groupLines(report: Report, finding: Finding, rule: Shelf['rule'], paint: Paint): string[] {
  const hasBase = isCompared(report)
  const show = displayMembers(finding)
  const names = contrastText(contrast(finding, rule), show)
  const others = finding.rules.filter((other) => other !== rule)
  const files = finding.group.files.length
  const facts = [
    ...(names === '' ? [] : [names]),
    countOf(files, 'file'),
    sizeText(finding.group, files === 1 ? '' : ' each'),
    ...others.map((other) => `also ${RULE_WORDING[other].title.toLowerCase()}`),
    ...(hasBase ? [finding.isNew ? 'new' : 'known'] : []),
  ].join(' · ')
  const shown = chosenMembers(finding, MEMBERS_PER_GROUP)
  const rest = finding.members.length - shown.length
  const paths = shown.map(({ file }) => placeText(file, show))
  const width = Math.min(WIDEST_COLUMN, Math.max(...paths.map((path) => path.length)))
  return [
    '',
    `  ${hasBase && !finding.isNew ? paint.dim(facts) : paint.bold(facts)}`,
    ...shown.map((member, index) => {
      const remark = memberRemark(member, lookText(finding, member), hasBase, paint, show)
      return `    ${remark === '' ? paths[index] : `${paths[index]?.padEnd(width)}  ${remark}`}`
    }),
    ...(rest > 0 ? [`    and ${formatCount(rest)} more`] : []),
  ]
}

function memberRemark(
  { file, split, label, isNew, list }: Member,
  look: string,
  hasBase: boolean,
  paint: Paint,
  show: (name: string) => string,
): string {
  const links = file.links?.length ?? 0
  const facts = [split, label].filter((name) => name !== null).map(show)
  if (list !== undefined) facts.push(`by ${show(list)}`)
  if (look !== '') facts.push(look)
  if (file.pointer) facts.push(POINTER_WORDS[file.pointer.kind])
  if (links > 0) facts.push(countOf(links, 'further hard link'))
  const parts = facts.length === 0 ? [] : [paint.dim(facts.join(' · '))]
  if (hasBase && isNew) parts.push(paint.yellow('← added here'))
  return parts.join('  ')
}
