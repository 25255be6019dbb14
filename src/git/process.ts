import type { ChildProcess } from 'node:child_process'
import { Failure } from '../failure.js'
import { builtin } from '../libraries/builtin.js'
import { display } from '../text/display.js'
import { adopt, endGroup, HAS_OWN_GROUP } from './children.js'
import { type Environment, findProgram } from './program.js'
import { SAFE_ARGUMENTS } from './safe.js'
import { LOCAL, type Patience, watch } from './watch.js'

/** What a failed call of git gave. */
export class GitError extends Failure {
  /** What git wrote; `null` if there is no git to start. */
  readonly stderr: string | null
  /** It did nothing for so long that nobody waits for it any more. */
  readonly isGivenUp: boolean

  constructor(message: string, stderr: string | null, isGivenUp = false) {
    super(message)
    this.stderr = stderr
    this.isGivenUp = isGivenUp
  }
}

/** How a call of git is made. */
export interface Call {
  input?: Buffer | undefined
  /** Gets what git wrote to standard error although it succeeded. */
  warned?: ((messages: Buffer) => void) | undefined
  /** How long git may do nothing. */
  patience?: Patience
}

/**
 * Runs git without a shell and gives its standard output.
 * @throws {GitError} if it can't be started, exits with another status than 0 or does nothing for too long
 */
export async function runGit(
  directory: string,
  args: readonly string[],
  environment: Environment,
  call: Call = {},
): Promise<Buffer> {
  const output: Buffer[] = []
  await streamGit(directory, args, environment, (chunk) => output.push(chunk), call)
  return Buffer.concat(output)
}

/**
 * Runs git without a shell and hands over its standard output as it comes.
 * @throws {GitError} if it can't be started, exits with another status than 0 or does nothing for too long; what
 *   `take` throws
 */
export function streamGit(
  directory: string,
  args: readonly string[],
  environment: Environment,
  take: (chunk: Buffer) => void,
  call: Call = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(directory, args, environment, 'pipe')
    let said = 0
    child.stdout?.on('data', (chunk: Buffer) => {
      said += 1
      try {
        take(chunk)
      } catch (error) {
        endGroup(child)
        reject(error)
      }
    })
    finish(child, args, call, () => said)
      .then((messages) => {
        call.warned?.(messages)
        resolve()
      }, reject)
      // Node keeps the child until the main thread has nothing to do, and with it all that takes: 8 MB of a million entries.
      .finally(() => child.stdout?.removeAllListeners('data'))
  })
}

/**
 * @param stdout where standard output goes: an open file, or to `child.stdout`
 * @throws {GitError} if there is no git that can be trusted
 */
export function spawnGit(
  directory: string,
  args: readonly string[],
  environment: Environment,
  stdout: number | 'pipe',
): ChildProcess {
  const program = findProgram('git', environment)
  if (program === null) {
    throw new GitError(
      'git could not be started: git was not found on the PATH (relative entries, and those inside of what is scanned, do not count)',
      null,
    )
  }
  const child = builtin('node:child_process').spawn(program, [...SAFE_ARGUMENTS, ...args], {
    cwd: directory,
    detached: HAS_OWN_GROUP,
    env: environment as NodeJS.ProcessEnv,
    stdio: ['pipe', stdout, 'pipe'],
    windowsHide: true,
  })
  adopt(child)
  return child
}

/**
 * Gives git its input and waits for its end.
 * @param said how much it has written to standard output by now, in any measure
 * @returns what it wrote to standard error
 * @throws {GitError} if it can't be started, exits with another status than 0 or does nothing for too long
 */
export function finish(
  child: ChildProcess,
  args: readonly string[],
  { input, patience = LOCAL }: Call,
  said: () => number,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const errors: Buffer[] = []
    const unwatch = watch(
      child.pid,
      patience,
      () => errors.length + said(),
      (reason) => {
        endGroup(child)
        const stderr = Buffer.concat(errors).toString('utf8')
        reject(new GitError(`git ${commandOf(args)} was given up: ${reason}`, stderr, true))
      },
    )
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk))
    // A git that stops early closes its input; its exit status tells why.
    child.stdin?.on('error', () => {})
    child.on('error', (error: NodeJS.ErrnoException) => {
      unwatch()
      reject(new GitError(`git could not be started: ${display(error.message)}`, null))
    })
    child.on('close', (code, signal) => {
      unwatch()
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
  return start < 0 ? (stderr.split(/[\r\n]/).at(-1) ?? '') : stderr.slice(start).replace(/\s*\n\s*/g, ' ')
}
