import type { DataFile, FileError, Finding, Leakage, Member, Report, RuleName } from '../model.js'
import { SKIP_REASONS } from '../model.js'
import { isUtf8Path, pathBytes } from '../paths/lossless.js'
import { jsonText } from './json-text.js'
import { tally } from './tally.js'
import { writtenName } from './written-name.js'

const SCHEMA_VERSION = 1

/**
 * The JSON report, schema version 1: UTF-8, two spaces of indentation, a final newline. The same report gives
 * the same bytes.
 */
export function jsonReport(report: Report): string {
  const { source, base, baseline, scanned, judgement } = report
  const document = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: report.tool.name, version: report.tool.version },
    source,
    base: base && { ref: writtenName(base.ref), commit: base.commit },
    scanned: {
      files: scanned.files,
      bytes: scanned.bytes,
      bytesRead: scanned.bytesRead,
      skipped: skippedEntry(scanned.skipped),
      errors: scanned.errors.map(errorEntry),
    },
    summary: summaryEntry(report),
    groups: judgement.findings.map(groupEntry),
    directories: [],
    verdict: {
      result: judgement.verdict.result,
      failOn: judgement.verdict.failOn,
      reasons: judgement.verdict.reasons,
    },
    notes: report.notes.map(writtenName),
    baseline: baseline && writtenName(baseline),
  }
  return jsonText(document)
}

function skippedEntry(skipped: Report['scanned']['skipped']): Record<string, number> {
  const occurred = SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0)
  return Object.fromEntries(occurred.map((reason) => [reason, skipped[reason] ?? 0]))
}

function errorEntry(error: FileError) {
  return { path: writtenName(error.path), ...exactPath(error.path), message: writtenName(error.message) }
}

function summaryEntry(report: Report) {
  const { byRule, total } = tally(report)
  const groups = report.judgement.findings.length
  return {
    groups,
    files: total.files,
    redundantFiles: total.files - groups,
    redundantBytes: total.redundantBytes,
    byRule: Object.fromEntries(
      byRule.map(({ rule, count }): [RuleName, number] => [rule, count.new + count.known]),
    ),
    newGroups: total.new,
    leakage: report.judgement.leakage.map(leakageEntry),
  }
}

/** Computed keys make own properties, so that a split named `__proto__` is a key like any other. */
function leakageEntry(leakage: Leakage) {
  const [first, second] = leakage.splits.map(writtenName) as [string, string]
  const share = (index: 0 | 1) =>
    leakage.samples[index] > 0 ? leakage.files[index] / leakage.samples[index] : 0
  return {
    splits: [first, second],
    groups: leakage.groups,
    files: { [first]: leakage.files[0], [second]: leakage.files[1] },
    contaminated: { [first]: share(0), [second]: share(1) },
    dataset: writtenName(leakage.dataset),
  }
}

function groupEntry(finding: Finding) {
  return {
    id: finding.group.id,
    evidence: finding.group.evidence.join('+'),
    size: finding.group.size,
    rules: finding.rules,
    severity: finding.severity,
    new: finding.isNew,
    files: finding.members.map(fileEntry),
    redundantBytes: finding.redundantBytes,
  }
}

function fileEntry({ file, split, label, isNew }: Member) {
  return {
    path: writtenName(file.path),
    ...exactPath(file.path),
    split: split === null ? null : writtenName(split),
    label: label === null ? null : writtenName(label),
    new: isNew,
    ...linksEntry(file),
  }
}

function exactPath(path: string): { pathBase64?: string } {
  return isUtf8Path(path) ? {} : { pathBase64: pathBytes(path).toString('base64') }
}

function linksEntry({ links }: DataFile): { links?: string[] } {
  return links === undefined || links.length === 0 ? {} : { links: links.map(writtenName) }
}
