import { readFileSync } from 'node:fs'
import { countOf } from '../text/quantity.js'

/** How long a child may do nothing; milliseconds. */
export interface Patience {
  /** Neither output nor, as far as that can be seen, work: it waits for what does not come. */
  idle: number
  /** No output, though it may be at work, or nobody can see whether it is. */
  silent: number
  /** In all; `null`: as long as it takes. */
  whole: number | null
  /** What is most likely the cause, to be told. */
  cause: string
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/**
 * Git on this machine: within a minute each of its calls reads, computes or writes, unless it waits at a pipe that lies
 * where a file should, or at a disk that is gone. Without a word it can go through a very large work tree.
 */
export const LOCAL: Patience = {
  idle: MINUTE,
  silent: 30 * MINUTE,
  whole: null,
  cause:
    'there may be a pipe in the place of a file that it reads, such as .gitignore, or a disk that is gone',
}

/**
 * A fetch, which tells every second how far it is: a server that has said nothing for a minute will say nothing more.
 * An hour is enough for the history of any repository, without contents.
 */
export const REMOTE: Patience = {
  idle: MINUTE,
  silent: MINUTE,
  whole: 60 * MINUTE,
  cause: 'the server does not answer',
}

/** Where nobody can see whether a child is at work, it is taken to be for so long. */
const UNSEEN = 10 * MINUTE

/** Between two looks. */
const LONGEST_INTERVAL = SECOND

/**
 * Calls `giveUp` once if a process does nothing for too long. Looks are counted, not time: while the main thread is
 * busy elsewhere, what the process says is not heard, and no time passes for it.
 * @param pid of the process
 * @param said how much it has said by now, in any measure
 * @param giveUp gets how it was too slow
 * @returns ends the watch
 */
export function watch(
  pid: number | undefined,
  patience: Patience,
  said: () => number,
  giveUp: (reason: string) => void,
): () => void {
  const interval = Math.min(LONGEST_INTERVAL, patience.idle / 4)
  let [words, work] = ['', '']
  let [silence, idleness, whole] = [0, 0, 0]
  const timer = setInterval(() => {
    whole += interval
    silence += interval
    idleness += interval
    const nowSaid = `${said()}`
    const nowWork = workOf(pid)
    if (nowSaid !== words) silence = 0
    if (nowSaid !== words || (nowWork !== null && nowWork !== work)) idleness = 0
    words = nowSaid
    work = nowWork ?? ''
    const idle = nowWork === null ? Math.max(patience.idle, Math.min(UNSEEN, patience.silent)) : patience.idle
    const reason =
      silence >= patience.silent
        ? `it said nothing for ${inSeconds(silence)}`
        : idleness >= idle
          ? `it did nothing for ${inSeconds(idleness)}`
          : patience.whole !== null && whole >= patience.whole
            ? `it took longer than ${inSeconds(whole)}`
            : null
    if (reason === null) return
    clearInterval(timer)
    giveUp(`${reason}; ${patience.cause}`)
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}

function inSeconds(milliseconds: number): string {
  return countOf(Math.round(milliseconds / SECOND), 'second')
}

/** What a process has done so far, where the system tells: its time on a processor, and how often it waited in vain. */
function workOf(pid: number | undefined): string | null {
  if (process.platform !== 'linux' || pid === undefined) return null
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // User and system time; the name before them can hold any character.
    const times = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    const switches = readFileSync(`/proc/${pid}/status`, 'latin1').match(/^voluntary_ctxt_switches.*$/m)
    return `${times.join(' ')} ${switches?.[0] ?? ''}`
  } catch {
    return null
  }
}
