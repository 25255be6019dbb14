import type { Finding, Report } from '../../model.js'
import { type Bundle, bundleExamples, bundleSentences, bundleTitle } from '../../text/bundle.js'
import { code, name } from '../../text/markdown.js'
import { countOf, formatBytes, formatCount } from '../../text/quantity.js'
import { RULE_WORDING } from '../../text/wording.js'
import { card, icon } from './finding.js'

/** Many findings of one shape: what they are, three of them, where the rest stands, why it matters, what to do. */
export function bundleBlock(report: Report, bundle: Bundle, examples: number): string {
  const { rule, findings } = bundle
  const files = findings.reduce((sum, { members }) => sum + members.length, 0)
  const bytes = findings.reduce((sum, { redundantBytes }) => sum + redundantBytes, 0)
  const facts = `${countOf(files, 'file')} · ${reclaimText(findings, bytes)}`
  const shown = bundleExamples(bundle, code).slice(0, examples)
  const rest = findings.length - shown.length
  return card([
    `${icon(report.rules[rule])} **${RULE_WORDING[rule].title} · ${bundleTitle(bundle, code, name)}** · ${facts}`,
    [...shown.map((example) => `- ${example}`), `- and ${formatCount(rest)} more: see the JSON report`].join(
      '\n',
    ),
    bundleSentences(bundle),
  ])
}

/** The same in one item of a list. */
export function bundleItem(report: Report, bundle: Bundle): string {
  return `- ${icon(report.rules[bundle.rule])} ${RULE_WORDING[bundle.rule].title} · ${bundleTitle(bundle, code, name)}`
}

function reclaimText(findings: readonly Finding[], bytes: number): string {
  const isLeast = findings.some(({ group }) => group.size === null)
  if (isLeast && bytes === 0) return formatBytes(null)
  return `${isLeast ? 'at least ' : ''}${formatBytes(bytes)} to reclaim`
}
