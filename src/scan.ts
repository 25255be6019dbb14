import { fstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { findBase, readBaseline } from './comparison.js'
import { createPreview } from './content/preview.js'
import { type Text, writeText } from './content/write.js'
import { type FormatSettings, loadFormat } from './formats.js'
import { createGit } from './git/repository.js'
import { memoryPerThread, readLimits, workerCount } from './machine/limits.js'
import type { Options, Report, World } from './model.js'
import type { CommandLine } from './options/command-line.js'
import { resolveOptions } from './options/resolve.js'
import { run } from './run.js'
import { writeToStandardOutput } from './terminal/output.js'
import { createProgress, NO_PROGRESS } from './terminal/progress.js'
import { display } from './text/display.js'
import { nothingWarning } from './text/nothing-compared.js'
import { PERFORMERS } from './work.js'
import { createPool } from './workers/pool.js'
import { threadScript } from './workers/thread.js'

/**
 * Does what a command line asks for: scans, and writes the reports.
 * @param root absolute, existing directory
 * @throws {Failure} if an option is not sound, the scan could not be done or a report not be written
 */
export async function scan(line: CommandLine, root: string): Promise<Report> {
  const options = resolveOptions({ root, given: line.given, pathArguments: line.pathArguments })
  const progress = isWatched(line) ? createProgress(writeMessage, () => performance.now()) : null
  const workers = createPool(PERFORMERS, () => workerCount(readLimits()), threadScript(import.meta.url))
  const world: World = {
    root,
    git: createGit(process.env, process.cwd()),
    progress: progress ?? NO_PROGRESS,
    workers,
    memoryPerThread: () => memoryPerThread(readLimits()),
    warn: line.quiet ? () => {} : (message) => writeMessage(`data-hygiene: warning: ${message}\n`),
  }
  const request = options.base === null ? null : ({ kind: 'named', ref: options.base } as const)
  const repository = request === null ? null : await world.git.open(root)
  const surroundings = {
    base: await findBase(request, repository, false, world.warn),
    baseline: readBaseline(root, options),
    notes: [],
    written: line.output === null ? standardOutput() : [resolve(line.output)],
  }
  const report = await run(options, surroundings, world).finally(() => progress?.clear())

  const settings: FormatSettings = { color: isColored(line), preview: createPreview(root), root }
  const render = async (format: string): Promise<Text> => (await loadFormat(format))(report, settings)
  for (const { format, path } of options.reports) await writeText(resolve(root, path), await render(format))
  const text = await render(line.format)
  if (line.output === null) await writeToStandardOutput(text)
  else await writeText(line.output, text)
  // The report for people says so itself.
  const nothing = line.format === 'text' && line.output === null ? null : nothingWarning(report, options)
  if (nothing !== null) world.warn(nothing)
  if (!line.quiet) tellWhereTheWholeReportIs(report, options, line)
  return report
}

/** The report for people leaves out what is too much to read. */
function tellWhereTheWholeReportIs(report: Report, { reports }: Options, line: CommandLine): void {
  const files = [...reports.map(({ path }) => path), ...(line.output === null ? [] : [line.output])]
  if (files.length > 0) writeMessage(`data-hygiene: wrote ${files.map(display).join(', ')}\n`)
  else if (line.format === 'text' && report.judgement.findings.length > 0) {
    writeMessage("data-hygiene: for all groups and files add --reports 'json: report.json'\n")
  }
}

/** Standard output where it goes to a file, in whose place no other report must be put. */
function standardOutput(): string[] {
  return process.platform !== 'win32' && fstatSync(1).isFile() ? ['/dev/stdout'] : []
}

function isWatched(line: CommandLine): boolean {
  return process.stderr.isTTY === true && line.progress && !line.quiet
}

/** By the convention of no-color.org, and for text that goes to a terminal only. */
function isColored(line: CommandLine): boolean {
  const { NO_COLOR, TERM } = process.env
  return line.color && line.output === null && process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb'
}

function writeMessage(text: string): void {
  process.stderr.write(text)
}
