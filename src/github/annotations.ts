import { type AnnotationProperties, error, notice, warning } from '@actions/core'
import type { Finding, Report, RuleName, Severity } from '../model.js'
import { RULES } from '../model.js'
import { display } from '../text/display.js'
import {
  type AnnotationText,
  annotationText,
  bundleAnnotation,
  directoryAnnotation,
} from '../wording/annotation-text.js'
import { bundled, isBundle } from '../wording/bundle.js'
import { explainedFindings, gravityOf } from '../wording/directory-text.js'
import { leadingRule } from '../wording/finding-text.js'
import { tableAnnotation } from '../wording/table-text.js'

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

/** What annotations tell of a report. */
type Annotated = Pick<Report, 'judgement' | 'directories' | 'rules' | 'tables'>

/** Where it is pinned, and what it says. */
interface Pinned {
  path: string
  line: number
  title: string
  message: string
}

/** What can be pinned to a file; its text is made only if there is room for it. */
interface Ranked {
  severity: Severity
  rule: RuleName
  textOf(): Pinned
}

/**
 * Pins the gravest new findings to their files, one annotation each; those that repeated directories explain share one.
 * Within a rule directories come first, then findings in the order of the report.
 * @param shown how many of each kind the step has shown already
 * @param placeOf the path under which a pull request knows that of a report; `null`: it does not
 */
export function annotate(
  report: Annotated,
  shown: Readonly<Record<'warning' | 'notice', number>>,
  placeOf: (path: string) => string | null,
): void {
  const left = {
    error: LIMITS.error,
    warning: Math.max(0, LIMITS.warning - shown.warning),
    notice: Math.max(0, LIMITS.notice - shown.notice),
  }
  for (const { severity, textOf } of gravestFirst([
    ...ofDirectories(report),
    ...ofFindings(report),
    ...ofTables(report),
  ])) {
    if (left[severity] === 0) continue
    left[severity] -= 1
    const { path, line, title, message } = textOf()
    COMMANDS[severity](message, { title, ...locationOf(placeOf(path), line) })
  }
}

function ofDirectories({ directories, rules }: Annotated): Ranked[] {
  return directories.flatMap((directory) => {
    const text = directoryAnnotation(directory, rules)
    return text === null ? [] : [{ severity: text.severity, rule: text.rule, textOf: () => onFile(text) }]
  })
}

/** One for each rule and set of tables, on the first new line. */
function ofTables({ tables }: Annotated): Ranked[] {
  return tables
    .filter(({ isNew }) => isNew)
    .map((finding) => ({
      severity: finding.severity,
      rule: finding.rule,
      textOf: () => tableAnnotation(finding),
    }))
}

function ofFindings({ judgement, directories, rules }: Annotated): Ranked[] {
  const explained = explainedFindings({ directories })
  const byRule = new Map(RULES.map((rule): [RuleName, Finding[]] => [rule, []]))
  for (const finding of judgement.findings) {
    if (finding.isNew && !explained.has(finding)) byRule.get(leadingRule(finding, rules))?.push(finding)
  }
  return [...byRule].flatMap(([rule, findings]) =>
    bundled(findings, rule).map((told) =>
      isBundle(told)
        ? {
            severity: (told.findings[0] as Finding).severity,
            rule,
            textOf: () => onFile(bundleAnnotation(told)),
          }
        : { severity: told.severity, rule, textOf: () => onFile(annotationText(told, rule)) },
    ),
  )
}

/** What is about a whole file stands on its first line. */
function onFile({ member, title, message }: AnnotationText): Pinned {
  return { path: member.file.path, line: 1, title, message }
}

/** By severity, then by rule: a leak must not go without its annotation for the sake of ten large copies. */
function gravestFirst(all: readonly Ranked[]): Ranked[] {
  return [...all].sort((left, right) => gravityOf(left) - gravityOf(right))
}

/**
 * The file that an annotation stands on. A name that can't be shown as it is gets no location: the runner would
 * see it raw, and the message names it safely anyway.
 */
function locationOf(path: string | null, line: number): AnnotationProperties {
  return path !== null && display(path) === path ? { file: path, startLine: line } : {}
}
