import { mkdirSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { debug, info, isDebug, setFailed, warning } from '@actions/core'
import { writeText } from './content/write.js'
import { Failure } from './failure.js'
import { createGit } from './git/repository.js'
import { annotate } from './github/annotations.js'
import { readInputs } from './github/inputs.js'
import { addToJobSummary } from './github/job-summary.js'
import { logFolded } from './github/log.js'
import { outputsOf, setOutputs } from './github/outputs.js'
import type { Options, Report, World } from './model.js'
import { resolveOptions } from './options/resolve.js'
import { OPTION_ROWS } from './options/table.js'
import { FORMATS } from './report/formats.js'
import { run } from './run.js'
import { NO_PROGRESS } from './terminal/progress.js'
import { display } from './text/display.js'
import { countOf } from './text/quantity.js'

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const root = workspaceOf(environment)
  const options = resolveOptions({ root, given: readInputs(OPTION_ROWS.map(({ name }) => name)) })
  const directory = temporaryDirectory(environment)
  const written = { report: join(directory, 'report.json'), summary: join(directory, 'summary.md') }

  let warnings = 0
  const warn = (message: string): void => {
    warnings += 1
    warning(message, { title: 'Data Hygiene' })
  }
  const world: World = { root, git: createGit(environment, process.cwd()), progress: NO_PROGRESS, warn }
  const requested = options.reports.map(({ path }) => resolve(root, path))
  const report = await run(options, [...requested, directory], world)

  const summary = publish(report, options, root, written)
  await addToJobSummary(summary, environment['GITHUB_STEP_SUMMARY'], warn)
  const { errors } = report.scanned
  if (errors[0])
    warn(`${countOf(errors.length, 'file')} could not be read, such as ${display(errors[0].path)}`)
  annotate(report.judgement.findings, options.rules, warnings)
  const { verdict } = report.judgement
  if (verdict.result === 'fail') setFailed(`Data Hygiene shut the gate: ${verdict.reasons.join('; ')}`)
}

/** Writes the files and outputs of the step and its log, and gives the text of the job summary. */
function publish(
  report: Report,
  options: Options,
  root: string,
  written: { report: string; summary: string },
): string {
  writeText(written.report, FORMATS.json(report, {}))
  const summary = FORMATS.markdown(report, {})
  writeText(written.summary, summary)
  setOutputs(outputsOf(report, written))
  for (const { format, path } of options.reports) writeText(resolve(root, path), FORMATS[format](report, {}))
  logFolded('Data Hygiene: the report', FORMATS.text(report, {}))
  info(`The whole report: ${display(written.report)}`)
  return summary
}

function workspaceOf({ GITHUB_WORKSPACE }: NodeJS.ProcessEnv): string {
  const root = resolve(GITHUB_WORKSPACE || '.')
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root
  throw new Failure(
    `GITHUB_WORKSPACE names "${display(root)}", which is not a directory; check out the repository first`,
  )
}

/** One of its own for each step, so that a job can use the action twice. */
function temporaryDirectory({ RUNNER_TEMP }: NodeJS.ProcessEnv): string {
  const parent = resolve(RUNNER_TEMP || tmpdir())
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(join(parent, 'data-hygiene-'))
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  const isExpected = error instanceof Failure
  setFailed(
    isExpected ? message : `Internal error: ${display(message)}. Run with debug logging to see where.`,
  )
  if (isDebug() && error instanceof Error) debug(error.stack ?? '')
}

await main(process.env).catch(fail)
