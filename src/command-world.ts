import { createGit } from './git/repository.js'
import { memoryPerThread, readLimits, workerCount } from './machine/limits.js'
import type { World } from './model.js'
import type { CommandLine } from './options/command-line.js'
import { createProgress, NO_PROGRESS } from './terminal/progress.js'
import { PERFORMERS } from './work.js'
import { createPool } from './workers/pool.js'
import { threadScript } from './workers/thread.js'

/** The world of the command line: this process, its terminal, the threads of this machine. */
export function commandWorld(
  line: Pick<CommandLine, 'quiet' | 'progress'>,
  root: string,
): { world: World; endProgress: () => void } {
  const isWatched = process.stderr.isTTY === true && line.progress && !line.quiet
  const progress = isWatched ? createProgress(writeMessage, () => performance.now()) : null
  const world: World = {
    root,
    git: createGit(process.env, process.cwd()),
    progress: progress ?? NO_PROGRESS,
    workers: createPool(PERFORMERS, () => workerCount(readLimits()), threadScript(import.meta.url)),
    now: () => Date.now(),
    memoryPerThread: () => memoryPerThread(readLimits()),
    warn: line.quiet ? () => {} : (message) => writeMessage(`data-hygiene: warning: ${message}\n`),
  }
  return { world, endProgress: () => progress?.clear() }
}

/** Tells the user something beside the report. */
export function writeMessage(text: string): void {
  process.stderr.write(text)
}
