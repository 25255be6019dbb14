import type { Report } from '../model.js'
import { isCompared } from './compared.js'
import { jsonText } from './json-text.js'
import { locationsPerResult, MAX_RESULTS } from './sarif-limits.js'
import { SOURCE_ROOT } from './sarif-location.js'
import { notifications } from './sarif-notifications.js'
import { resultEntry } from './sarif-result.js'
import { ruleDescriptors } from './sarif-rules.js'
import { writtenName } from './written-name.js'

/** So many results are put into words at once: few enough for memory, enough to be quick. */
const RESULTS_AT_ONCE = 200

/**
 * The report in SARIF 2.1.0 (OASIS, with errata 01), as code scanning takes it: one run, one result per group, the
 * gravest first. The same report gives the same bytes. Comes in parts: as one text it takes 200 MB on its way.
 *
 * It names no `automationDetails`: the action that uploads it fills in the job or its input `category`, but only
 * where nothing is; a name of ours would make two jobs on one commit replace each other's results.
 * @param root absolute directory that was scanned, for paths that lead out of it
 */
export function* sarifReport(
  report: Report,
  { root = null }: { root?: string | null } = {},
): Generator<string> {
  const findings = report.judgement.findings.slice(0, MAX_RESULTS)
  const locations = locationsPerResult(findings.length)
  const text = jsonText(documentOf(report, locations, root))
  if (findings.length === 0) return yield text
  // Within a string the quotes would be escaped, so this can only be the member itself.
  const start = text.indexOf(NO_RESULTS) + NO_RESULTS.length - 1
  yield text.slice(0, start)
  const directoryOf = new Map(
    report.directories.flatMap((directory) =>
      directory.explains.map((finding) => [finding, directory] as const),
    ),
  )
  const settings = { rules: report.rules, directoryOf, isCompared: isCompared(report), locations, root }
  for (let at = 0; at < findings.length; at += RESULTS_AT_ONCE) {
    const results = findings.slice(at, at + RESULTS_AT_ONCE).map((finding) => resultEntry(finding, settings))
    // Within a document of their own they stand as deep as in the whole one.
    const inner = jsonText([[[results]]]).slice(BEFORE_RESULTS.length, -AFTER_RESULTS.length)
    yield at === 0 ? inner : `,${inner}`
  }
  yield `\n      ${text.slice(start)}`
}

const NO_RESULTS = '\n      "results": []'
const BEFORE_RESULTS = '[\n  [\n    [\n      ['
const AFTER_RESULTS = '\n      ]\n    ]\n  ]\n]\n'

function documentOf(report: Report, locations: number, root: string | null) {
  const { tool } = report
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: ruleDescriptors(report),
          },
        },
        // Without a URI, since that would be another one on every machine.
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The directory that was scanned.' } } },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(report, locations, root) },
        ],
        results: [],
        properties: runProperties(report),
      },
    ],
  }
}

function runProperties({ source, base, baseline, scanned, judgement }: Report) {
  const { result, failOn, reasons } = judgement.verdict
  return {
    source,
    filesScanned: scanned.files,
    base: base && { ref: writtenName(base.ref), commit: writtenName(base.commit) },
    baseline: baseline && writtenName(baseline),
    verdict: { result, failOn, reasons },
  }
}
