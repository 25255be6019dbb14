import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { NODE } from '../fixtures/program.js'
import { makeDirectory } from '../fixtures/tree.js'

/** What a run of one job left behind. */
export interface WorkflowRun {
  status: number | null
  job: string | undefined
  /** Results of all jobs by their name in the workflow, one for each of a matrix. */
  jobs: Record<string, string[]>
  /** Results by the `id` of the step. */
  steps: Record<string, string>
  annotations: { level: string; message: string; file: string | undefined }[]
  /** What the commands of each step printed, by the `id` of the step. */
  printed: Record<string, string>
  /** All of it, for a test that fails. */
  log: string
}

/** A line of act's log, as far as tests look into it. */
interface LogLine {
  jobID?: string
  stepID?: string[]
  stepResult?: string
  jobResult?: string
  raw_output?: boolean
  msg?: string
  command?: string
  arg?: string
  kvPairs?: Record<string, string>
}

const ANNOTATIONS = ['error', 'warning', 'notice']
/** Nobody listens there: whatever asks for the network fails. */
const NOWHERE = 'http://127.0.0.1:9'

/** Runs the workflows of a checkout for an event, on this machine, without Docker and without the network. */
export function runWorkflow(checkout: string, event: string, payload: object): WorkflowRun {
  const home = makeDirectory()
  const eventFile = join(home, 'event.json')
  writeFileSync(eventFile, JSON.stringify(payload))
  const settings = [
    ['--platform', 'ubuntu-latest=-self-hosted'],
    ['--eventpath', eventFile],
    ['--action-cache-path', join(home, 'cache')],
    ['--secret', 'GITHUB_TOKEN=token-of-no-use'],
    ['--no-cache-server', '--pull=false', '--json'],
  ]
  const { status, stdout, stderr, error } = spawnSync('act', [event, ...settings.flat()], {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: {
      PATH: [dirname(NODE), process.env['PATH']].join(delimiter),
      HOME: home,
      LANG: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      http_proxy: NOWHERE,
      https_proxy: NOWHERE,
    },
  })
  if (error) throw error
  return { ...read(stdout), status, log: stdout + stderr }
}

function read(log: string): Omit<WorkflowRun, 'status' | 'log'> {
  const run: Omit<WorkflowRun, 'status' | 'log'> = {
    ...{ job: undefined, jobs: {}, steps: {}, annotations: [], printed: {} },
  }
  const lines = log.split('\n').filter((line) => line.startsWith('{'))
  for (const line of lines.map((text) => JSON.parse(text) as LogLine)) {
    const step = line.stepID?.[0] ?? ''
    if (line.jobResult) {
      run.job = line.jobResult
      const name = line.jobID ?? ''
      run.jobs[name] = [...(run.jobs[name] ?? []), line.jobResult]
    }
    if (line.stepResult) run.steps[step] = line.stepResult
    if (line.raw_output) run.printed[step] = (run.printed[step] ?? '') + line.msg
    if (line.command && ANNOTATIONS.includes(line.command)) {
      run.annotations.push({ level: line.command, message: line.arg ?? '', file: line.kvPairs?.['file'] })
    }
  }
  return run
}
