import type { ChildProcess } from 'node:child_process'
import { Failure } from '../failure.js'
import { builtin } from '../libraries/builtin.js'
import { display } from '../text/display.js'

/** Environment variables for a child process. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Settings of every call, stronger than any configuration file: a repository's own configuration must not make
 * git start a program, page, prompt or write; and a repository that another user owns (usual in container
 * jobs) may be read, since nothing in it can run.
 */
const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  'protocol.allow=never',
  'safe.directory=*',
]

const SAFE_ARGUMENTS = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...SAFE_SETTINGS.flatMap((setting) => ['-c', setting]),
]

/** What a failed call of git gave. */
export class GitError extends Failure {
  /** What git wrote; `null` if there is no git to start. */
  readonly stderr: string | null

  constructor(message: string, stderr: string | null) {
    super(message)
    this.stderr = stderr
  }
}

/**
 * The variables that git gets: all but those that could redirect it (`GIT_DIR`, `GIT_TRACE`, …), with messages
 * in English, no prompts, no replaced objects and no downloads of missing objects.
 */
export function gitEnvironment(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.startsWith('GIT_') || name === 'GIT_CEILING_DIRECTORIES',
  )
  return {
    ...Object.fromEntries(kept),
    // Else some commands write each record by itself, which takes nine times as long.
    GIT_FLUSH: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

/**
 * Runs git without a shell and gives its standard output.
 * @param warned gets what git wrote to standard error although it succeeded
 * @throws {GitError} if it can't be started or exits with another status than 0
 */
export async function runGit(
  directory: string,
  args: readonly string[],
  environment: Environment,
  input?: Buffer,
  warned?: (messages: Buffer) => void,
): Promise<Buffer> {
  const output: Buffer[] = []
  await streamGit(directory, args, environment, (chunk) => output.push(chunk), input, warned)
  return Buffer.concat(output)
}

/**
 * Runs git without a shell and hands over its standard output as it comes.
 * @param warned gets what git wrote to standard error although it succeeded
 * @throws {GitError} if it can't be started or exits with another status than 0; what `take` throws
 */
export function streamGit(
  directory: string,
  args: readonly string[],
  environment: Environment,
  take: (chunk: Buffer) => void,
  input?: Buffer,
  warned?: (messages: Buffer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(directory, args, environment, 'pipe')
    child.stdout?.on('data', (chunk: Buffer) => {
      try {
        take(chunk)
      } catch (error) {
        child.kill()
        reject(error)
      }
    })
    finish(child, args, input).then((messages) => {
      warned?.(messages)
      resolve()
    }, reject)
  })
}

/** @param stdout where standard output goes: an open file, or to `child.stdout` */
export function spawnGit(
  directory: string,
  args: readonly string[],
  environment: Environment,
  stdout: number | 'pipe',
): ChildProcess {
  return builtin('node:child_process').spawn('git', [...SAFE_ARGUMENTS, ...args], {
    cwd: directory,
    env: environment as NodeJS.ProcessEnv,
    stdio: ['pipe', stdout, 'pipe'],
    windowsHide: true,
  })
}

/**
 * Gives git its input and waits for its end.
 * @returns what it wrote to standard error
 * @throws {GitError} if it can't be started or exits with another status than 0
 */
export function finish(child: ChildProcess, args: readonly string[], input?: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const errors: Buffer[] = []
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk))
    // A git that stops early closes its input; its exit status tells why.
    child.stdin?.on('error', () => {})
    child.on('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'ENOENT' ? 'git was not found on the PATH' : error.message
      reject(new GitError(`git could not be started: ${display(reason)}`, null))
    })
    child.on('close', (code, signal) => {
      const messages = Buffer.concat(errors)
      if (code === 0) return resolve(messages)
      const stderr = messages.toString('utf8').trim()
      const reason = lastComplaint(stderr) || `exit status ${code ?? signal}`
      reject(new GitError(`git ${commandOf(args)} failed: ${display(reason)}`, stderr))
    })
    child.stdin?.end(input)
  })
}

/** The command, behind settings of its own (`-c NAME=VALUE`). */
function commandOf(args: readonly string[]): string {
  return args.find((arg, at) => arg !== '-c' && args[at - 1] !== '-c') ?? ''
}

/** On one line what git died of, which may take several; else its last line. */
function lastComplaint(stderr: string): string {
  const start = stderr.lastIndexOf('fatal: ')
  return start < 0 ? (stderr.split('\n').at(-1) ?? '') : stderr.slice(start).replace(/\s*\n\s*/g, ' ')
}
