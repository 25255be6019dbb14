import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { debug, info, isDebug, notice, setFailed, warning } from '@actions/core'
import { credentialsOf, readChange } from './change.js'
import { findCheckout, repositoriesIn } from './checkout.js'
import { createPreview } from './content/preview.js'
import { directoryTrouble, makeDirectories } from './disk/directories.js'
import { describeReadError } from './disk/read.js'
import { writeText } from './disk/write.js'
import { Failure } from './failure.js'
import { failureText } from './failure-text.js'
import { loadFormat } from './formats.js'
import { createGit } from './git/repository.js'
import { annotate } from './github/annotations.js'
import { updateComment } from './github/comment.js'
import { COMMENT_BUDGET } from './github/comment-body.js'
import { commentMarker } from './github/comment-marker.js'
import { readEvent, readPayload } from './github/event.js'
import { readInputs } from './github/inputs.js'
import { addToJobSummary } from './github/job-summary.js'
import { createLogProgress, logFolded } from './github/log.js'
import { outputsOf, setOutputs, type WrittenFiles } from './github/outputs.js'
import { memoryPerThread, readLimits, workerCount } from './machine/limits.js'
import type { Options, Report, World } from './model.js'
import { assertOfMode } from './options/modes.js'
import { OPTION_ROWS } from './options/table.js'
import { placeInRepository } from './paths/places.js'
import { jsonReport } from './report/json/json.js'
import { markdownReport } from './report/markdown/markdown.js'
import { textReport } from './report/text/text.js'
import { run, type Surroundings } from './run.js'
import { runToEnd } from './run-to-end.js'
import { display } from './text/display.js'
import { countOf } from './text/quantity.js'
import { isNothingCompared, nothingWarning } from './wording/nothing-compared.js'
import { PERFORMERS } from './work.js'
import { createPool } from './workers/pool.js'
import { threadScript } from './workers/thread.js'

const TITLE = 'Data Hygiene'

/** Of the report's own; a step shows ten of one kind, and findings need room too. All of them stand in the report. */
const MOST_NOTICES = 4

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const workspace = workspaceOf(environment)
  let warnings = 0
  const warn = (message: string): void => {
    warnings += 1
    warning(message, { title: TITLE })
  }
  const { root, given } = findCheckout(readInputs(OPTION_ROWS.map(({ name }) => name)), workspace)
  const git = createGit(environment, process.cwd(), credentialsOf(given, environment), true)
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH } = environment
  const event = readEvent(GITHUB_EVENT_NAME ?? '', readPayload(GITHUB_EVENT_PATH), environment)
  if (event.request !== null) {
    const inner = repositoriesIn(root)
    if (inner !== null) {
      warn(
        `The workspace is no git work tree, but ${inner} in it is: set root to it to scan it and to know its base`,
      )
    }
  }
  const { options, ...comparison } = await readChange(event, given, root, git, warn)
  assertOfMode(options.mode, given)
  for (const note of comparison.notes) notice(note, { title: TITLE })

  const directory = temporaryDirectory(environment)
  const written = { report: join(directory, 'report.json'), summary: join(directory, 'summary.md') }
  const notes = [...comparison.notes, ...comparison.baseNotes]
  const surroundings = { ...comparison, notes, written: Object.values(written) }
  const workers = createPool(PERFORMERS, () => workerCount(readLimits()), threadScript(import.meta.url))
  const progress = createLogProgress(info, () => performance.now())
  const world: World = {
    ...{ root, git, progress, workers, warn },
    now: () => Date.now(),
    memoryPerThread: () => memoryPerThread(readLimits()),
  }
  if (options.mode === 'fingerprint') return await fingerprintShare(options, world)
  const report = await reportOf(options, surroundings, world)

  const summary = await publish(report, options, root, written)
  const within = (budget: number): string =>
    Buffer.byteLength(summary) <= budget ? summary : markdownReport(report, { budget })
  await addToJobSummary(within, environment['GITHUB_STEP_SUMMARY'], warn)
  await comment(report, options, event.pullRequest, environment, warn)
  const notices = report.notices.slice(0, MOST_NOTICES)
  for (const told of notices) notice(told, { title: TITLE })
  const { errors } = report.scanned
  if (errors[0])
    warn(`${countOf(errors.length, 'file')} could not be read, such as ${display(errors[0].path)}`)
  const nothing = nothingWarning(report, options)
  if (nothing !== null) warn(nothing)
  const repository = await git.open(root)
  const shown = { warning: warnings, notice: comparison.notes.length + notices.length }
  annotate(report, shown, (path) => placeInRepository(root, path, repository?.topLevel ?? root))
  const { verdict } = report.judgement
  if (verdict.result === 'fail') setFailed(`${TITLE} shut the gate: ${verdict.reasons.join('; ')}`)
}

async function reportOf(options: Options, surroundings: Surroundings, world: World): Promise<Report> {
  if (options.mode !== 'judge') return run(options, surroundings, world)
  const { judgeParts } = await import(/* webpackIgnore: true */ './judge-parts.js')
  if (surroundings.base !== null && options.baseParts.length === 0)
    world.warn('judge needs base-parts to know its base, so all findings count as new')
  return judgeParts(options.parts, options, surroundings, world)
}

async function fingerprintShare(options: Options, world: World): Promise<void> {
  const { fingerprint } = await import(/* webpackIgnore: true */ './fingerprint.js')
  const [part, ...others] = options.parts
  if (part === undefined || others.length > 0) {
    throw new Failure('parts: name the one file that fingerprint writes, such as part-1.parquet')
  }
  info(
    `Wrote ${display(part)}: ${await fingerprint(options, options.shard, resolve(world.root, part), world)}`,
  )
}

/** Writes the files and outputs of the step and its log, and gives the text of the job summary. */
async function publish(
  report: Report,
  options: Options,
  root: string,
  written: WrittenFiles,
): Promise<string> {
  await writeText(written.report, jsonReport(report))
  const summary = markdownReport(report)
  await writeText(written.summary, summary)
  setOutputs(outputsOf(report, written))
  for (const { format, path } of options.reports) {
    const told = await loadFormat(format)
    await writeText(resolve(root, path), told(report, { preview: createPreview(root), root }))
  }
  logFolded(`${TITLE}: the report`, textReport(report))
  info(`The whole report: ${display(written.report)}`)
  return summary
}

function comment(
  report: Report,
  options: Options,
  pullRequest: number | null,
  environment: NodeJS.ProcessEnv,
  warn: (message: string) => void,
): Promise<void> {
  const { GITHUB_API_URL, GITHUB_JOB, GITHUB_REPOSITORY, GITHUB_WORKFLOW } = environment
  return updateComment(
    {
      mode: options.comment,
      result: report.judgement.verdict.result,
      isResolved: report.judgement.verdict.result === 'pass' && !isNothingCompared(report),
      report: markdownReport(report, { budget: COMMENT_BUDGET }),
      marker: commentMarker({ workflow: GITHUB_WORKFLOW ?? '', job: GITHUB_JOB ?? '', options }),
      pullRequest,
      repository: GITHUB_REPOSITORY ?? '',
      token: options.token,
      apiUrl: GITHUB_API_URL || 'https://api.github.com',
    },
    warn,
  )
}

function workspaceOf({ GITHUB_WORKSPACE }: NodeJS.ProcessEnv): string {
  const root = resolve(GITHUB_WORKSPACE || '.')
  const trouble = directoryTrouble(root)
  if (trouble === null) return root
  throw new Failure(
    `GITHUB_WORKSPACE names "${display(root)}", which ${trouble}; check out the repository first`,
  )
}

/** One of its own for each step, so that a job can use the action twice. */
function temporaryDirectory({ RUNNER_TEMP }: NodeJS.ProcessEnv): string {
  const parent = resolve(RUNNER_TEMP || tmpdir())
  try {
    makeDirectories(parent)
    return mkdtempSync(join(parent, 'data-hygiene-'))
  } catch (error) {
    throw new Failure(
      `RUNNER_TEMP names "${display(parent)}", in which no directory can be made: ${display(describeReadError(error))}`,
    )
  }
}

function fail(error: unknown): void {
  const { message, isExpected } = failureText(error)
  setFailed(isExpected ? message : `Internal error: ${message}. Run with debug logging to see where.`)
  if (isDebug() && error instanceof Error) debug(error.stack ?? '')
}

runToEnd(main(process.env).catch(fail), fail)
