import type {
  Compared,
  FileError,
  Leakage,
  PassedOver,
  RecognisedDataset,
  RepeatedDirectory,
  Report,
  RuleName,
} from '../../model.js'
import { SKIP_REASONS } from '../../model.js'
import { isUtf8Path } from '../../paths/lossless.js'
import { groupsInOrder } from '../groups-in-order.js'
import { documentInParts, longList } from '../parts.js'
import { tally } from '../tally.js'
import { base64Path, exactPath, writtenName } from '../written.js'
import { groupsText } from './groups.js'
import { readingEntry, rowGroupsText, tableEntry } from './rows.js'

const SCHEMA_VERSION = 2

/**
 * The JSON report, schema version 2: UTF-8, two spaces of indentation, a final newline. The same report gives
 * the same bytes. Comes in parts, since a million files take 300 MB.
 */
export function jsonReport(report: Report): Generator<string> {
  return documentInParts(documentOf(report))
}

function documentOf(report: Report) {
  const { source, base, baseline, scanned, judgement } = report
  return {
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
      filesOfUnknownSize: scanned.filesOfUnknownSize,
      passedOver: report.passedOver.map(passedOverEntry),
    },
    datasets: report.datasets.map(datasetEntry),
    compared: report.compared.map(comparedEntry),
    summary: summaryEntry(report),
    groups: longList(allGroups(report)),
    tables: report.tables.map(tableEntry),
    directories: report.directories.map(directoryEntry),
    verdict: {
      result: judgement.verdict.result,
      failOn: judgement.verdict.failOn,
      reasons: judgement.verdict.reasons,
    },
    notes: report.notes.map(writtenName),
    baseline: baseline && writtenName(baseline),
  }
}

function* allGroups(report: Report): Generator<string> {
  let between = ''
  for (const run of groupsInOrder(report)) {
    yield between
    yield* 'rows' in run ? rowGroupsText(run.rows) : groupsText(run.findings)
    between = ','
  }
}

function comparedEntry({ kind, samples, tables, read, absent, leftOut }: Compared) {
  return {
    kind,
    samples,
    ...(tables === undefined ? {} : { tables }),
    ...(read === undefined ? {} : { read: read.map(readingEntry) }),
    ...(absent === undefined ? {} : { absent }),
    ...(leftOut === undefined
      ? {}
      : {
          leftOut: leftOut.map(({ path, files, reason }) => ({
            path: writtenName(path),
            ...exactPath('pathBase64', path),
            ...(files === undefined ? {} : { files }),
            reason: writtenName(reason),
          })),
        }),
  }
}

function passedOverEntry({ directory, files }: PassedOver) {
  return { directory: writtenName(directory), ...exactPath('directoryBase64', directory), files }
}

function datasetEntry({ path, samples, splits, labels, labelsBy }: RecognisedDataset) {
  return {
    path: writtenName(path),
    ...exactPath('pathBase64', path),
    samples,
    splits: splits.map((split) => ({ name: writtenName(split.name), samples: split.samples, by: split.by })),
    labels: labels.map((label) => ({ name: writtenName(label.name), samples: label.samples })),
    labelsBy,
  }
}

function skippedEntry(skipped: Report['scanned']['skipped']): Record<string, number> {
  const occurred = SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0)
  return Object.fromEntries(occurred.map((reason) => [reason, skipped[reason] ?? 0]))
}

function errorEntry(error: FileError) {
  return {
    path: writtenName(error.path),
    ...exactPath('pathBase64', error.path),
    message: writtenName(error.message),
  }
}

function summaryEntry(report: Report) {
  const { byRule, total } = tally(report)
  return {
    groups: total.new + total.known,
    files: total.files,
    redundantFiles: total.redundantFiles,
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
    ...rowsEntry(leakage, [first, second]),
  }
}

function rowsEntry({ rows }: Leakage, [first, second]: [string, string]) {
  if (rows === undefined) return {}
  const share = (index: 0 | 1): number =>
    rows.samples[index] > 0 ? rows.rows[index] / rows.samples[index] : 0
  return {
    rows: { [first]: rows.rows[0], [second]: rows.rows[1] },
    contaminatedRows: { [first]: share(0), [second]: share(1) },
  }
}

function directoryEntry({ paths, files, bytes }: RepeatedDirectory) {
  const exact = paths.every(isUtf8Path) ? {} : { pathsBase64: paths.map(base64Path) }
  return { paths: paths.map(writtenName), ...exact, files, bytes }
}
