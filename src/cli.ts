#!/usr/bin/env node
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeText } from './content/write.js'
import { Failure } from './failure.js'
import type { Options, Report, World } from './model.js'
import { type CommandLine, parseCommandLine } from './options/command-line.js'
import { helpText } from './options/help.js'
import { writeToStandardOutput } from './terminal/output.js'
import { createProgress, NO_PROGRESS } from './terminal/progress.js'
import { display } from './text/display.js'
import { TOOL } from './tool.js'

const OPEN = 0
const SHUT = 1
const FAILED = 2

async function main(argv: readonly string[]): Promise<number> {
  const line = parseCommandLine(argv)
  if (line.help) return writeToStandardOutput(helpText()).then(() => OPEN)
  if (line.version) return writeToStandardOutput(`${TOOL.version}\n`).then(() => OPEN)
  const report = await scan(line, rootOf(line))
  return report.judgement.verdict.result === 'pass' ? OPEN : SHUT
}

async function scan(line: CommandLine, root: string): Promise<Report> {
  // Loaded here because --help, --version and a mistyped flag need none of it.
  const { resolveOptions } = await import('./options/resolve.js')
  const { FORMATS } = await import('./report/formats.js')
  const { run } = await import('./run.js')

  const options = resolveOptions({ root, given: line.given, pathArguments: line.pathArguments })
  const progress = isWatched(line) ? createProgress(writeMessage, () => performance.now()) : null
  const world = await createWorld(root, progress ?? NO_PROGRESS, line.quiet)
  const report = await run(options, ownReports(options, line, root), world)
  progress?.clear()

  for (const { format, path } of options.reports) writeText(resolve(root, path), FORMATS[format](report, {}))
  const text = FORMATS[line.format](report, { color: isColored(line) })
  if (line.output === null || line.output === '-') await writeToStandardOutput(text)
  else writeText(line.output, text)
  return report
}

async function createWorld(root: string, progress: World['progress'], isQuiet: boolean): Promise<World> {
  const { createGit } = await import('./git/repository.js')
  const warn = isQuiet ? () => {} : (message: string) => writeMessage(`data-hygiene: warning: ${message}\n`)
  return { root, git: createGit(process.env, process.cwd()), progress, warn }
}

/** Where this run writes: an earlier report in a dataset directory is not data. */
function ownReports(options: Options, line: CommandLine, root: string): string[] {
  const written = options.reports.map(({ path }) => resolve(root, path))
  return line.output === null ? written : [...written, resolve(line.output)]
}

function rootOf({ root }: CommandLine): string {
  const directory = resolve(root ?? '.')
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return directory
  throw new Failure(`Option --root: "${display(root ?? directory)}" is not a directory`)
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

function describeFailure(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error)
  const isExpected = error instanceof Failure
  writeMessage(`data-hygiene: ${isExpected ? message : `internal error: ${display(message)}`}\n`)
  if (process.argv.includes('--debug') && error instanceof Error) writeMessage(`${error.stack}\n`)
  else if (!isExpected) writeMessage('data-hygiene: --debug shows where it happened; please report it\n')
  return FAILED
}

process.exitCode = await main(process.argv.slice(2)).catch(describeFailure)
