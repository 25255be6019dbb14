import type { Finding, Member, Report, RuleName, RuleSetting } from '../../model.js'
import { levelFor } from '../../rules/level.js'
import { codeSpan, nameShown } from '../../text/markdown.js'
import { countOf, formatBytes, formatCount } from '../../text/quantity.js'
import { displayMembers } from '../../wording/alike.js'
import { contrast } from '../../wording/contrast.js'
import { contrastText, findingSentences } from '../../wording/finding-text.js'
import { lookText, sizeText } from '../../wording/picture-text.js'
import { POINTER_WORDS, placeText } from '../../wording/pointer-text.js'
import { RULE_WORDING, SEVERITY_ICON } from '../../wording/wording.js'
import { chosenMembers } from '../chosen-members.js'
import { isCompared } from '../headline.js'

/** A finding in full: what it is, where, why it matters, what to do. */
export function findingBlock(report: Report, finding: Finding, rule: RuleName, members: number): string {
  const marksNew = isCompared(report)
  const show = displayMembers(finding)
  const shown = chosenMembers(finding, members)
  const lines = shown.map((member) => `- ${memberText(member, lookText(finding, member), marksNew, show)}`)
  const rest = finding.members.length - shown.length
  if (rest > 0) lines.push(`- and ${formatCount(rest)} more`)
  return card([findingHeading(report, finding, rule), lines.join('\n'), findingSentences(finding, rule)])
}

/** A finding in one item of a list. */
export function findingItem(
  finding: Finding,
  rule: RuleName,
  settings: Report['rules'],
  members: number,
): string {
  const show = displayMembers(finding)
  const shown = chosenMembers(finding, members).map(({ file }) =>
    placeText(file, (path) => codeSpan(show(path))),
  )
  const rest = finding.members.length - shown.length
  const more = rest > 0 ? ` and ${formatCount(rest)} more` : ''
  const separator =
    shown.length === 0 ? countOf(finding.members.length, 'file') : `${shown.join(', ')}${more}`
  const mark = icon(levelFor(rule, finding.group, settings))
  const { kind, size } = finding.group
  const facts = kind === undefined ? formatBytes(size) : sizeText(finding.group, '')
  return `- ${mark} ${breach(finding, rule)} · ${facts}: ${separator}`
}

function findingHeading(report: Report, finding: Finding, rule: RuleName): string {
  const others = finding.rules.filter((other) => other !== rule)
  const also = others.map((other) => ` · also ${lowerFirst(breach(finding, other))}`).join('')
  const copies = finding.group.files.length > 2 ? ` · ${countOf(finding.group.files.length, 'file')}` : ''
  const size = sizeText(finding.group, copies === '' ? '' : ' each')
  const mark = icon(levelFor(rule, finding.group, report.rules))
  return `${mark} **${breach(finding, rule)}**${also}${copies} · ${size}`
}

/** `Split leakage · train ↔ test` */
function breach(finding: Finding, rule: RuleName): string {
  const show = displayMembers(finding)
  const names = contrastText(contrast(finding, rule), (name) => nameShown(show(name)))
  return names === '' ? RULE_WORDING[rule].title : `${RULE_WORDING[rule].title} · ${names}`
}

function memberText(
  { file, split, label, isNew, list }: Member,
  look: string,
  marksNew: boolean,
  show: (name: string) => string,
): string {
  const placement = [split, label].filter((value) => value !== null).map((value) => nameShown(show(value)))
  const links = file.links === undefined ? [] : [countOf(file.links.length, 'further hard link')]
  const kind = file.pointer === undefined ? [] : [POINTER_WORDS[file.pointer.kind]]
  const listed = list === undefined ? [] : [`by ${codeSpan(show(list))}`]
  const looks = look === '' ? [] : [look]
  const place = placeText(file, (path) => codeSpan(show(path)))
  const parts = [place, ...placement, ...listed, ...looks, ...kind, ...links]
  return `${parts.join(' · ')}${marksNew && isNew ? ' **← added here**' : ''}`
}

/** The mark of a rule's severity. */
export function icon(setting: RuleSetting): string {
  return setting === 'off' ? '' : SEVERITY_ICON[setting]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A quotation is the one frame that Markdown has: it shows which lines belong together. */
export function card(parts: readonly string[]): string {
  const lines = parts.join('\n\n').split('\n')
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
}
