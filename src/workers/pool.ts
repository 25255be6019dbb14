import { setImmediate } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { Advance, Performers, Tasks, Work, Workers, WorkKind } from '../model.js'
import type { Answer, Order } from './serve.js'
import { optimizeLater, startThread } from './thread.js'

/** A thread that has the next task already does not wait for the main one, which is busy with a task of its own. */
const TASKS_AHEAD = 2

/** With fewer tasks another thread has not started (20 ms) before they are done. */
const FEWEST_TASKS_TO_SHARE = 3

interface Run {
  kind: WorkKind
  tasks: Tasks<unknown>
  next: number
  left: number
  take(result: unknown, task: number): void
  advance: Advance
  finish(error?: unknown): void
}

/**
 * The main thread and others, started when there is enough to do for them. Each takes the next task when it is done
 * with one, so that none waits for the slowest. They don't keep the process alive when there is nothing to do.
 * @param threads how many, the main one included
 * @param script what another thread runs; see `serve`
 */
export function createPool(performers: Performers, threads: number, script: URL): Workers {
  const workers: Worker[] = []
  const assigned = new Map<Worker, Set<number>>()
  let run: Run | null = null

  function start(): void {
    if (workers.length < threads - 1) optimizeLater()
    while (workers.length < threads - 1) {
      const worker = startThread(script)
      // The system gives no more of them.
      if (worker === null) return
      workers.push(worker)
      assigned.set(worker, new Set())
      worker.on('message', (answer: Answer) => receive(worker, answer))
      worker.on('error', () => giveUp(worker))
      worker.on('exit', () => giveUp(worker))
      worker.unref()
    }
  }

  function feed(worker: Worker): void {
    const numbers = assigned.get(worker)
    if (run === null || numbers === undefined) return
    while (numbers.size < TASKS_AHEAD && run.next < run.tasks.length) {
      const number = run.next
      run.next += 1
      numbers.add(number)
      worker.postMessage({ kind: run.kind, task: run.tasks.at(number), number } as Order)
    }
    if (numbers.size > 0) worker.ref()
    else worker.unref()
  }

  function receive(worker: Worker, answer: Answer): void {
    if (!assigned.has(worker)) return
    if (answer.type === 'advance') {
      run?.advance(answer.files, answer.bytes)
      return
    }
    assigned.get(worker)?.delete(answer.number)
    if (run === null) return
    if (answer.type === 'error') {
      run.finish(answer.error)
      return
    }
    run.take(answer.result, answer.number)
    run.left -= 1
    feed(worker)
    if (run.left === 0) run.finish()
  }

  /** A thread that can't be started, or has no more memory, leaves what it had to the main one. */
  function giveUp(worker: Worker): void {
    const orphans = [...(assigned.get(worker) ?? [])]
    assigned.delete(worker)
    if (run !== null) void performAll(run, orphans).catch(run.finish)
  }

  /** After a failure the threads still have tasks whose results nobody wants. */
  function dropAll(): void {
    for (const worker of workers.splice(0)) {
      assigned.delete(worker)
      void worker.terminate()
    }
  }

  async function performAll(current: Run, orphans?: number[]): Promise<void> {
    const perform = performers[current.kind] as (task: unknown, advance: Advance) => unknown
    const next = (): number | undefined => {
      if (orphans !== undefined) return orphans.pop()
      return current.next < current.tasks.length ? current.next++ : undefined
    }
    for (let number = next(); number !== undefined && run === current; number = next()) {
      const result = await perform(current.tasks.at(number), current.advance)
      current.take(result, number)
      current.left -= 1
      if (current.left === 0) return current.finish()
      // Lets the results of other threads in, and new tasks out to them.
      await setImmediate()
    }
  }

  return {
    run: <Kind extends WorkKind>(
      kind: Kind,
      tasks: Tasks<Work[Kind]['task']>,
      take: (result: Work[Kind]['result'], task: number) => void,
      advance: Advance,
    ): Promise<void> => {
      if (tasks.length === 0) return Promise.resolve()
      return new Promise<void>((resolve, reject) => {
        const finish = (error?: unknown): void => {
          if (run !== current) return
          run = null
          for (const worker of workers) worker.unref()
          if (error === undefined) resolve()
          else {
            dropAll()
            reject(error)
          }
        }
        const current: Run = {
          ...{ kind, tasks, next: 0, left: tasks.length, advance, finish },
          take: take as Run['take'],
        }
        run = current
        if (tasks.length >= FEWEST_TASKS_TO_SHARE) start()
        for (const worker of assigned.keys()) feed(worker)
        performAll(current).catch(finish)
      })
    },
    start,
  }
}
