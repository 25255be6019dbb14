import type { Report } from '../model.js'
import { isCompared } from './compared.js'
import { jsonText } from './json-text.js'
import { locationsPerResult, MAX_RESULTS } from './sarif-limits.js'
import { SOURCE_ROOT } from './sarif-location.js'
import { notifications } from './sarif-notifications.js'
import { resultEntry } from './sarif-result.js'
import { ruleDescriptors } from './sarif-rules.js'
import { writtenName } from './written-name.js'

/**
 * The report in SARIF 2.1.0 (OASIS, with errata 01), as code scanning takes it: one run, one result per group, the
 * gravest first. The same report gives the same bytes.
 *
 * It names no `automationDetails`: the action that uploads it fills in the job or its input `category`, but only
 * where nothing is; a name of ours would make two jobs on one commit replace each other's results.
 * @param root absolute directory that was scanned, for paths that lead out of it
 */
export function sarifReport(report: Report, { root = null }: { root?: string | null } = {}): string {
  const { tool, judgement } = report
  const findings = judgement.findings.slice(0, MAX_RESULTS)
  const locations = locationsPerResult(findings.length)
  const directoryOf = new Map(
    report.directories.flatMap((directory) =>
      directory.explains.map((finding) => [finding, directory] as const),
    ),
  )
  const settings = { rules: report.rules, directoryOf, isCompared: isCompared(report), locations, root }
  return jsonText({
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
        results: findings.map((finding) => resultEntry(finding, settings)),
        properties: runProperties(report),
      },
    ],
  })
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
