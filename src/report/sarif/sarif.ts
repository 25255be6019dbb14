import type { Finding, Report } from '../../model.js'
import { isCompared } from '../headline.js'
import { documentInParts, itemsText, longList } from '../parts.js'
import { writtenName } from '../written.js'
import { SOURCE_ROOT } from './location.js'
import { locationsPerResult, MAX_RESULTS, notifications } from './notifications.js'
import { resultEntry } from './result.js'
import { ruleDescriptors } from './rules.js'
import { tableResult } from './tables.js'

/** So many results are put into words at once: few enough for memory, enough to be quick. */
const RESULTS_AT_ONCE = 200

/** `runs`, the run, `results`, the result. */
const RESULTS_DEPTH = 4

/**
 * The report in SARIF 2.1.0 (OASIS, with errata 01), as code scanning takes it: one run, one result per group, the
 * gravest first. The same report gives the same bytes. Comes in parts: as one text it takes 200 MB on its way.
 *
 * It names no `automationDetails`: the action that uploads it fills in the job or its input `category`, but only
 * where nothing is; a name of ours would make two jobs on one commit replace each other's results.
 * @param root absolute directory that was scanned, for paths that lead out of it
 */
export function sarifReport(
  report: Report,
  { root = null }: { root?: string | null } = {},
): Generator<string> {
  return documentInParts(documentOf(report, root))
}

function documentOf(report: Report, root: string | null) {
  const { tool } = report
  const findings = report.judgement.findings.slice(0, MAX_RESULTS)
  const locations = locationsPerResult(findings.length)
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
        results: longList(results(report, findings, locations, root)),
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

function* results(
  report: Report,
  findings: readonly Finding[],
  locations: number,
  root: string | null,
): Generator<string> {
  const directoryOf = new Map(
    report.directories.flatMap((directory) =>
      directory.explains.map((finding) => [finding, directory] as const),
    ),
  )
  const settings = { rules: report.rules, directoryOf, isCompared: isCompared(report), locations, root }
  yield* itemsText(findings, RESULTS_AT_ONCE, RESULTS_DEPTH, (finding) => resultEntry(finding, settings))
  // Rows are told by tables, so there are few of them.
  const tables = report.tables.slice(0, MAX_RESULTS - findings.length)
  if (findings.length > 0 && tables.length > 0) yield ','
  yield* itemsText(tables, RESULTS_AT_ONCE, RESULTS_DEPTH, (finding) => tableResult(finding, settings))
}
