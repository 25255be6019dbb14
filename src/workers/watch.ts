import type { Worker } from 'node:worker_threads'
import { isTaken, takeClaim } from './claim.js'
import type { Assignment } from './run.js'

/** How long threads that have tasks may give no sign. Whoever reads tells of it every 16 MiB or 1,000 files. */
export interface Patience {
  /** Milliseconds between two looks; those in which the main thread was busy, and heard nothing, do not count. */
  interval: number
  /** Looks without a sign after which what a thread has not begun with is taken back. */
  untilTakenBack: number
  /** Looks without a sign after which a thread is given up. */
  untilGivenUp: number
}

/** Ten minutes for 16 MiB: slower than any disk or network drive that works. */
export const PATIENCE: Patience = { interval: 1000, untilTakenBack: 5, untilGivenUp: 600 }

export interface Watch {
  /** A thread has got a task. */
  begin(): void
  /** A thread has given a sign. */
  heard(worker: Worker): void
}

/**
 * Watches threads while they have tasks.
 * @param assigned what each thread has
 * @param takeBack gets tasks that a silent thread has not begun with, and now never will
 * @param giveUp gets a thread that has begun with something and been silent for too long
 */
export function watchThreads(
  assigned: ReadonlyMap<Worker, Map<number, Assignment>>,
  { interval, untilTakenBack, untilGivenUp }: Patience,
  takeBack: (assignments: Assignment[]) => void,
  giveUp: (worker: Worker) => void,
): Watch {
  const silent = new Map<Worker, number>()
  let timer: NodeJS.Timeout | null = null

  function look(): void {
    let isBusy = false
    for (const [worker, given] of assigned) {
      if (given.size === 0) continue
      isBusy = true
      const looks = (silent.get(worker) ?? 0) + 1
      silent.set(worker, looks)
      if (looks >= untilGivenUp && hasBegun(given)) giveUp(worker)
      else if (looks >= untilTakenBack) {
        takeBack(takeUnbegun(given))
        if (given.size === 0) worker.unref()
      }
    }
    if (isBusy || timer === null) return
    clearInterval(timer)
    timer = null
  }

  return {
    begin() {
      timer ??= setInterval(look, interval).unref()
    },
    heard(worker) {
      silent.set(worker, 0)
    },
  }
}

function hasBegun(given: ReadonlyMap<number, Assignment>): boolean {
  return Array.from(given.values()).some(({ claim }) => isTaken(claim))
}

/** What was given out ahead is not among it: whoever gave it takes it back. */
function takeUnbegun(given: Map<number, Assignment>): Assignment[] {
  const taken: Assignment[] = []
  for (const [order, assignment] of given) {
    if (assignment.isAhead || !takeClaim(assignment.claim)) continue
    given.delete(order)
    taken.push(assignment)
  }
  return taken
}
