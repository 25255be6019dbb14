import { type AnnotationProperties, error, notice, warning } from '@actions/core'
import { type Finding, type Options, RULES, type RuleName, SEVERITIES, type Severity } from '../model.js'
import { isOutside } from '../paths/locate.js'
import { annotationText } from '../text/annotation-text.js'
import { display } from '../text/display.js'
import { leadingRule } from '../text/finding-text.js'

/**
 * What GitHub shows of each kind per step; it drops the rest in silence. One error is left for the verdict.
 * Source: GitHub's documentation, "Workflow commands: limitations on annotations".
 */
const LIMITS: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 10 }

const COMMANDS: Readonly<Record<Severity, (message: string, properties: AnnotationProperties) => void>> = {
  error,
  warning,
  notice,
}

/**
 * Pins the gravest findings to their files, one annotation each.
 * @param findings in the order of the report, which they keep within a rule
 * @param shown how many of each kind the step has shown already
 */
export function annotate(
  findings: readonly Finding[],
  rules: Options['rules'],
  shown: Readonly<Record<'warning' | 'notice', number>>,
): void {
  const left = {
    error: LIMITS.error,
    warning: Math.max(0, LIMITS.warning - shown.warning),
    notice: Math.max(0, LIMITS.notice - shown.notice),
  }
  for (const { finding, rule } of gravestFirst(findings, rules)) {
    if (!finding.isNew || left[finding.severity] === 0) continue
    left[finding.severity] -= 1
    const { member, title, message } = annotationText(finding, rule)
    COMMANDS[finding.severity](message, { title, ...locationOf(member.file.path) })
  }
}

/** By severity, then by rule: a leak must not go without its annotation for the sake of ten large copies. */
function gravestFirst(
  findings: readonly Finding[],
  rules: Options['rules'],
): { finding: Finding; rule: RuleName }[] {
  const ranked = findings.map((finding) => {
    const rule = leadingRule(finding, rules)
    const rank = SEVERITIES.indexOf(finding.severity) * RULES.length + RULES.indexOf(rule)
    return { finding, rule, rank }
  })
  return ranked.sort((left, right) => left.rank - right.rank)
}

/**
 * The file that an annotation stands on. A name that can't be shown as it is gets no location: the runner would
 * see it raw, and the message names it safely anyway.
 */
function locationOf(path: string): AnnotationProperties {
  return display(path) === path && !isOutside(path) ? { file: path, startLine: 1 } : {}
}
