import { hashHeads } from './match/work/heads.js'
import { nameFiles } from './match/work/names.js'
import { narrow } from './match/work/narrow.js'
import type { Advance, Performers } from './model.js'
import { measureFiles } from './snapshot/files/measure.js'
import { sniffFiles } from './snapshot/stored/sniff.js'

/**
 * How each kind of work that threads share is done; a new one is one line here and its types in `model/work.ts`. What
 * few runs need is loaded when the first task of its kind comes: each thread compiles for itself what it loads.
 */
export const PERFORMERS: Performers = {
  measure: measureFiles,
  narrow,
  heads: hashHeads,
  names: nameFiles,
  sniff: sniffFiles,
  lines: async (tasks, advance) =>
    inTurn(tasks, advance, (await import(/* webpackIgnore: true */ './rows/read/lines.js')).readLineShape),
  keys: async (tasks, advance) =>
    inTurn(tasks, advance, (await import(/* webpackIgnore: true */ './rows/read/keys.js')).readTableKeys),
  records: async (tasks, advance) =>
    inTurn(
      tasks,
      advance,
      (await import(/* webpackIgnore: true */ './rows/read/records.js')).readRecordsAgain,
    ),
  contentKeys: async (task, advance) =>
    (await import(/* webpackIgnore: true */ './compare/by-key/read-keys.js')).readContentKeys(task, advance),
  prints: async (task, advance) =>
    (await import(/* webpackIgnore: true */ './compare/pictures/read-prints.js')).readPrints(task, advance),
  printsAndPixels: async (task, advance) =>
    (await import(/* webpackIgnore: true */ './compare/pictures/read-prints.js')).readPrintsAndPixels(
      task,
      advance,
    ),
  tops: async (task, advance) =>
    (await import(/* webpackIgnore: true */ './compare/pictures/read-prints.js')).readTops(task, advance),
  pixels: async (task, advance) =>
    (await import(/* webpackIgnore: true */ './compare/pictures/read-prints.js')).readPixels(task, advance),
  hash: async (task) => (await import(/* webpackIgnore: true */ './parts/work.js')).hashPart(task),
  deal: async (task) => (await import(/* webpackIgnore: true */ './parts/work.js')).dealKeys(task),
  pick: async (task) => (await import(/* webpackIgnore: true */ './parts/work.js')).pickRows(task),
  likeness: async (task) =>
    (await import(/* webpackIgnore: true */ './compare/pictures/compare-prints.js')).comparePrints(task),
}

async function inTurn<Task, Result>(
  tasks: readonly Task[],
  advance: Advance,
  perform: (task: Task, advance: Advance) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (const task of tasks) results.push(await perform(task, advance))
  return results
}
