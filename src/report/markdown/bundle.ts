import { isLikeness } from '../../kinds/table.js'
import type { Finding, Report } from '../../model.js'
import { levelFor } from '../../rules/level.js'
import { code, name } from '../../text/markdown.js'
import { countOf, formatBytes, formatCount } from '../../text/quantity.js'
import { type Bundle, bundleExamples, bundleSentences, bundleTitle } from '../../wording/bundle.js'
import { wordsFor } from '../../wording/wording.js'
import { card, icon } from './finding.js'

/** Many findings of one shape: what they are, three of them, where the rest stands, why it matters, what to do. */
export function bundleBlock(report: Report, bundle: Bundle, examples: number): string {
  const { rule, findings } = bundle
  const [first] = findings as readonly [Finding]
  const mark = icon(levelFor(rule, first.group, report.rules))
  const { title } = wordsFor(rule, first.group)
  const files = findings.reduce((sum, { group }) => sum + group.files.length, 0)
  const bytes = findings.reduce((sum, { redundantBytes }) => sum + redundantBytes, 0)
  const isAlike = isLikeness(first.group)
  const facts = `${countOf(files, 'file')}${isAlike ? '' : ` · ${reclaimText(findings, bytes)}`}`
  const shown = bundleExamples(bundle, code).slice(0, examples)
  const rest = findings.length - shown.length
  return card([
    `${mark} **${title} · ${bundleTitle(bundle, code, name)}** · ${facts}`,
    [
      ...shown.map((example) => `- ${example}`),
      ...(rest > 0 ? [`- and ${formatCount(rest)} more: see the JSON report`] : []),
    ].join('\n'),
    bundleSentences(bundle),
  ])
}

/** The same in one item of a list. */
export function bundleItem(report: Report, bundle: Bundle): string {
  const [first] = bundle.findings as readonly [Finding]
  const mark = icon(levelFor(bundle.rule, first.group, report.rules))
  return `- ${mark} ${wordsFor(bundle.rule, first.group).title} · ${bundleTitle(bundle, code, name)}`
}

function reclaimText(findings: readonly Finding[], bytes: number): string {
  const isLeast = findings.some(({ group }) => group.kind === undefined && group.size === null)
  if (isLeast && bytes === 0) return formatBytes(null)
  return `${isLeast ? 'at least ' : ''}${formatBytes(bytes)} to reclaim`
}
