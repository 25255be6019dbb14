import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { Failure } from '../failure.js'
import type { Advance, Performers, Tasks, Work, Workers, WorkKind } from '../model.js'
import { beginAhead } from './ahead.js'
import { createClaim } from './claim.js'
import { type Assignment, createRun, type Run } from './run.js'
import type { Answer, Order } from './serve.js'
import { optimizeLater, startThread } from './thread.js'
import { PATIENCE, watchThreads } from './watch.js'

/** A thread that has the next task already does not wait for the main one, which is busy with a task of its own. */
const TASKS_AHEAD = 2

/** With fewer tasks another thread has not started (20 ms) before they are done. */
const FEWEST_TASKS_TO_SHARE = 3

/** Milliseconds for a thread that is given up. */
const TIME_TO_END = 1000

const SILENCE = 'a thread that reads files has given no sign for'
const ADVICE = 'A disk or network drive may not answer; leave it out with exclude, or try again.'

/**
 * The main thread and others, started when there is enough to do for them. Each takes the next task when it is done
 * with one, so that none waits for the slowest. They don't keep the process alive when there is nothing to do.
 * @param countThreads says how many, the main one included; asked when there is enough to do, for it takes 4 ms
 * @param script what another thread runs; see `serve`
 */
export function createPool(
  performers: Performers,
  countThreads: () => number,
  script: URL,
  patience = PATIENCE,
): Workers {
  const workers: Worker[] = []
  const assigned = new Map<Worker, Map<number, Assignment>>()
  let threads = 0
  let orders = 0
  /** Gives out the tasks that the main thread has a part in. */
  let next = (): Assignment | undefined => undefined
  const watch = watchThreads(assigned, patience, (tasks) => void performAll(() => tasks.pop()), lose)

  function start(): void {
    threads ||= countThreads()
    if (workers.length < threads - 1) optimizeLater()
    while (workers.length < threads - 1) {
      const worker = startThread(script)
      // The system gives no more of them.
      if (worker === null) return
      workers.push(worker)
      assigned.set(worker, new Map())
      worker.on('message', (answer: Answer) => receive(worker, answer))
      worker.on('error', () => giveUp(worker))
      worker.on('exit', () => giveUp(worker))
      worker.unref()
    }
  }

  function give(worker: Worker, assignment: Assignment): void {
    const { run, task, claim } = assignment
    orders += 1
    assigned.get(worker)?.set(orders, assignment)
    worker.postMessage({ kind: run.kind, task: run.at(task), number: orders, claim } as Order)
    worker.ref()
    watch.begin()
  }

  function feed(worker: Worker): void {
    const given = assigned.get(worker)
    if (given === undefined) return
    while (given.size < TASKS_AHEAD) {
      const assignment = next()
      if (assignment === undefined) break
      give(worker, assignment)
    }
    if (given.size === 0) worker.unref()
  }

  function receive(worker: Worker, answer: Answer): void {
    watch.heard(worker)
    const assignment = assigned.get(worker)?.get(answer.number)
    if (assignment === undefined) return
    const { run, task } = assignment
    if (answer.type === 'advance') {
      run.advance(answer.files, answer.bytes)
      return
    }
    assigned.get(worker)?.delete(answer.number)
    if (answer.type === 'error') fail(run, answer.error)
    else {
      run.done(task, answer.result)
      feed(worker)
    }
  }

  /** A thread that can't be started, or has no more memory, leaves what it had to the main one. */
  function giveUp(worker: Worker): void {
    const orphans = [...(assigned.get(worker)?.values() ?? [])].filter(({ isAhead }) => !isAhead)
    assigned.delete(worker)
    void performAll(() => orphans.pop())
  }

  /** What a thread has begun with can't be done by another: a disk that does not answer one answers none. */
  async function lose(worker: Worker): Promise<void> {
    const lost = [...(assigned.get(worker)?.values() ?? [])]
    assigned.delete(worker)
    const isOver = await Promise.race([worker.terminate().then(() => true), setTimeout(TIME_TO_END, false)])
    // Nothing but this ends a thread that waits for the system, and the process would wait for the thread.
    if (!isOver) process.once('exit', () => process.kill(process.pid, 'SIGKILL'))
    const minutes = Math.round((patience.interval * patience.untilGivenUp) / 60_000)
    for (const { run } of lost)
      fail(run, new Failure(`Reading was given up: ${SILENCE} ${minutes} minutes. ${ADVICE}`))
  }

  /** The threads still have tasks whose results nobody wants; with them all ends that they were doing. */
  function fail(run: Run, error: unknown): void {
    // The threads that there are now may be those of the next one.
    if (run.isOver()) return
    run.fail(error)
    for (const worker of workers.splice(0)) {
      for (const other of assigned.get(worker)?.values() ?? []) other.run.fail(error)
      assigned.delete(worker)
      void worker.terminate()
    }
  }

  async function performAll(take: () => Assignment | undefined): Promise<void> {
    for (let each = take(); each !== undefined; each = take()) {
      const { run, task } = each
      const perform = performers[run.kind] as (task: unknown, advance: Advance) => unknown
      try {
        run.done(task, await perform(run.at(task), run.advance))
      } catch (error) {
        fail(run, error)
      }
      // Lets the results of other threads in, and new tasks out to them.
      if (!run.isOver()) await setImmediate()
    }
  }

  return {
    start,
    run: <Kind extends WorkKind>(
      kind: Kind,
      tasks: Tasks<Work[Kind]['task']>,
      take: (result: Work[Kind]['result'], task: number) => void,
      advance: Advance,
    ): Promise<void> => {
      const at = (task: number): unknown => tasks.at(task)
      const run = createRun(
        { kind, at, advance },
        tasks.length,
        take as (result: unknown, task: number) => void,
      )
      let given = 0
      next = () =>
        run.isOver() || given === tasks.length
          ? undefined
          : { run, task: given++, claim: createClaim(), isAhead: false }
      if (tasks.length >= FEWEST_TASKS_TO_SHARE) start()
      for (const worker of assigned.keys()) feed(worker)
      void performAll(next)
      return run.over
    },
    ahead: (kind, take, advance) => beginAhead(kind, take, advance, assigned, give),
  }
}
