import { mkdirSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { debug, info, isDebug, notice, setFailed, warning } from '@actions/core'
import { findBase } from './comparison.js'
import { writeText } from './content/write.js'
import { Failure } from './failure.js'
import type { Credentials } from './git/remote.js'
import { createGit } from './git/repository.js'
import { annotate } from './github/annotations.js'
import { readEvent, readPayload } from './github/event.js'
import { readInputs } from './github/inputs.js'
import { addToJobSummary } from './github/job-summary.js'
import { logFolded } from './github/log.js'
import { outputsOf, setOutputs } from './github/outputs.js'
import type { Git, Options, Report, World } from './model.js'
import type { RawOptions } from './options/raw.js'
import { OPTION_ROWS } from './options/table.js'
import { type Policy, readPolicyOf } from './policy.js'
import { FORMATS } from './report/formats.js'
import { run, type Surroundings } from './run.js'
import { NO_PROGRESS } from './terminal/progress.js'
import { display } from './text/display.js'
import { countOf } from './text/quantity.js'

const TITLE = 'Data Hygiene'

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const root = workspaceOf(environment)
  let warnings = 0
  const warn = (message: string): void => {
    warnings += 1
    warning(message, { title: TITLE })
  }
  const given = readInputs(OPTION_ROWS.map(({ name }) => name))
  const git = createGit(environment, process.cwd(), credentialsOf(given, environment))
  const { options, ...comparison } = await readChange(given, root, git, environment, warn)
  for (const note of comparison.notes) notice(note, { title: TITLE })

  const directory = temporaryDirectory(environment)
  const written = { report: join(directory, 'report.json'), summary: join(directory, 'summary.md') }
  const requested = options.reports.map(({ path }) => resolve(root, path))
  const surroundings = { ...comparison, ownReports: [...requested, directory] }
  const report = await run(options, surroundings, { root, git, progress: NO_PROGRESS, warn })

  await publish(report, options, root, written, environment['GITHUB_STEP_SUMMARY'])
  const { errors } = report.scanned
  if (errors[0])
    warn(`${countOf(errors.length, 'file')} could not be read, such as ${display(errors[0].path)}`)
  annotate(report.judgement.findings, options.rules, { warning: warnings, notice: comparison.notes.length })
  const { verdict } = report.judgement
  if (verdict.result === 'fail') setFailed(`${TITLE} shut the gate: ${verdict.reasons.join('; ')}`)
}

/** What the event is about: the policy that holds for it, and what to compare with. */
async function readChange(
  given: RawOptions,
  root: string,
  git: Git,
  environment: NodeJS.ProcessEnv,
  warn: World['warn'],
): Promise<Policy & Pick<Surroundings, 'base'>> {
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA } = environment
  const event = readEvent(GITHUB_EVENT_NAME ?? '', readPayload(GITHUB_EVENT_PATH), GITHUB_SHA)
  const repository = await git.open(root)
  const eventBase = await findBase(event.request, repository, true, warn)
  const policy = await readPolicyOf(given, root, repository, event.pullRequest === null ? null : eventBase)
  const { base: named } = policy.options
  const base =
    named === null ? eventBase : await findBase({ kind: 'named', ref: named }, repository, true, warn)
  return { ...policy, base }
}

function credentialsOf(given: RawOptions, { GITHUB_SERVER_URL }: NodeJS.ProcessEnv): Credentials | null {
  const token = given['token']?.[0]?.trim()
  return token ? { server: GITHUB_SERVER_URL || 'https://github.com', token } : null
}

async function publish(
  report: Report,
  options: Options,
  root: string,
  written: { report: string; summary: string },
  summaryFile: string | undefined,
): Promise<void> {
  writeText(written.report, FORMATS.json(report, {}))
  const summary = FORMATS.markdown(report, {})
  writeText(written.summary, summary)
  setOutputs(outputsOf(report, written))
  for (const { format, path } of options.reports) writeText(resolve(root, path), FORMATS[format](report, {}))
  logFolded('Data Hygiene: the report', FORMATS.text(report, {}))
  info(`The whole report: ${display(written.report)}`)
  await addToJobSummary(summary, summaryFile)
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
