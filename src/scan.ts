import { fstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { commandWorld, writeMessage } from './command-world.js'
import { findBase, readBaseline } from './comparison.js'
import { createPreview } from './content/preview.js'
import { type Text, writeText } from './disk/write.js'
import { type FormatSettings, loadFormat } from './formats.js'
import type { Options, Report, World } from './model.js'
import type { CommandLine } from './options/command-line.js'
import { resolveOptions } from './options/resolve.js'
import { run, type Surroundings } from './run.js'
import { writeToStandardOutput } from './terminal/output.js'
import { display } from './text/display.js'
import { nothingWarning } from './wording/nothing-compared.js'

/**
 * Does what a command line asks for: scans, and writes the reports.
 * @param root absolute, existing directory
 * @throws {Failure} if an option is not sound, the scan could not be done or a report not be written
 */
export async function scan(line: CommandLine, root: string): Promise<Report> {
  const pathArguments = line.mode === 'judge' ? [] : line.pathArguments
  const options = resolveOptions({ root, given: line.given, pathArguments })
  const { world, endProgress } = commandWorld(line, root)
  const request = options.base === null ? null : ({ kind: 'named', ref: options.base } as const)
  const repository = request === null ? null : await world.git.open(root)
  const surroundings = {
    base: await findBase(request, repository, false, world.warn),
    baseline: readBaseline(root, options),
    notes: [],
    written: line.output === null ? standardOutput() : [resolve(line.output)],
  }
  const report = await reportOf(line, options, surroundings, world).finally(endProgress)

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

async function reportOf(
  { mode, pathArguments }: CommandLine,
  options: Options,
  surroundings: Surroundings,
  world: World,
): Promise<Report> {
  if (mode !== 'judge') return run(options, surroundings, world)
  const { judgeParts } = await import(/* webpackIgnore: true */ './judge-parts.js')
  return judgeParts([...options.parts, ...pathArguments], options, surroundings, world)
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

/** By the convention of no-color.org, and for text that goes to a terminal only. */
function isColored(line: CommandLine): boolean {
  const { NO_COLOR, TERM } = process.env
  return line.color && line.output === null && process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb'
}
