import type { Worker } from 'node:worker_threads'
import type { Advance, Ahead, Work, WorkKind } from '../model.js'
import { createClaim, takeClaim } from './claim.js'
import { type Assignment, createRun, type Give } from './run.js'

/**
 * Has other threads begin with work while the main one still finds out how much there is. While it is busy it hears
 * nothing of them, so each is given its part of all tasks at once, and what none has begun with is taken back.
 * @param assigned what each thread has
 */
export function beginAhead<Kind extends WorkKind>(
  kind: Kind,
  take: (result: Work[Kind]['result'], task: number) => void,
  advance: Advance,
  assigned: ReadonlyMap<Worker, Map<number, Assignment>>,
  give: Give,
): Ahead<Work[Kind]['task']> {
  const makers: (() => Work[Kind]['task'])[] = []
  const left = new Set<number>()
  const takeDone = (result: unknown, task: number): void => {
    left.delete(task)
    take(result as Work[Kind]['result'], task)
  }
  const run = createRun({ kind, at: (task) => makers[task]?.(), advance }, Number.POSITIVE_INFINITY, takeDone)
  return {
    add(make) {
      const task = makers.push(make) - 1
      left.add(task)
      const [worker] = [...assigned].sort(([, one], [, other]) => one.size - other.size)[0] ?? []
      if (worker) give(worker, { run, task, claim: createClaim(), isAhead: true })
    },
    end() {
      let begun = 0
      for (const [worker, given] of assigned) {
        for (const [order, assignment] of given) {
          if (assignment.run !== run || !assignment.isAhead) continue
          if (takeClaim(assignment.claim)) given.delete(order)
          else {
            left.delete(assignment.task)
            // Should its thread be lost, the main one has to do it.
            assignment.isAhead = false
            begun += 1
          }
        }
        if (given.size === 0) worker.unref()
      }
      run.setLeft(begun)
      return { left: [...left], over: run.over }
    },
  }
}
