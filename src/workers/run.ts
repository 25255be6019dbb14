import type { Worker } from 'node:worker_threads'
import type { Advance, WorkKind } from '../model.js'

/** Tasks of one kind that belong together, on whatever threads they are done. */
export interface Run {
  kind: WorkKind
  /** A task by its number. */
  at(task: number): unknown
  advance: Advance
  /** Takes what came of a task. */
  done(task: number, result: unknown): void
  fail(error: unknown): void
  /** Changes how many tasks are left; none: the run is over. */
  setLeft(count: number): void
  /** Whether nothing more is wanted of it. */
  isOver(): boolean
  /** Settled when no task is left, or one has failed. */
  over: Promise<void>
}

/** A task that a thread was given. */
export interface Assignment {
  run: Run
  task: number
  /** Taken by whoever does it: the thread when it begins, or who takes it back before. */
  claim: SharedArrayBuffer
  /** Whether it is left over, for whoever gave it out, should no thread begin with it. */
  isAhead: boolean
}

/** Hands a task to a thread. */
export type Give = (worker: Worker, assignment: Assignment) => void

/**
 * @param left how many tasks there are to be done
 * @param take gets each result, with the number of its task
 */
export function createRun(
  { kind, at, advance }: Pick<Run, 'kind' | 'at' | 'advance'>,
  left: number,
  take: (result: unknown, task: number) => void,
): Run {
  let isOver = false
  let settle = { resolve() {}, reject(_: unknown) {} }
  const over = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  // Who waits for it may begin to after it has failed.
  over.catch(() => {})
  const setLeft = (count: number): void => {
    left = count
    if (left > 0) return
    isOver = true
    settle.resolve()
  }
  setLeft(left)
  return {
    ...{ kind, at, advance, setLeft, over },
    done(task, result) {
      if (isOver) return
      take(result, task)
      setLeft(left - 1)
    },
    fail(error) {
      isOver = true
      settle.reject(error)
    },
    isOver: () => isOver,
  }
}
