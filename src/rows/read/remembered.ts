import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { openPrints, type PrintCache } from '../../cache/prints.js'
import { stampName } from '../../cache/stamp.js'
import { inBatches } from '../../columns/lists.js'
import type { KeysTask, LinesTask, RecordsTask, TableToRead, Tasks, Work, World } from '../../model.js'
import { encodePath } from '../../paths/lossless.js'
import { readPrint, type TableResults, type TableWork, writePrint } from './prints.js'

/** To be raised with every change of the readers, of keys and of what is found out of columns. */
const VERSION = 12

/** What is larger is read anew each time: a table of some ten million records. */
const MOST_BYTES = 256 * 1024 * 1024

/** What earlier runs read of tables. */
export interface TableMemory {
  prints: PrintCache
  /** Names what is read for a task; `null`: nothing proves that it will be the same next time. */
  nameOf(kind: TableWork, task: KeysTask | RecordsTask | LinesTask): string | null
}

/** The world of a stage that remembers what it reads. */
export interface RememberingWorld extends World {
  /** `null`: nothing is remembered. */
  memory: TableMemory | null
}

/**
 * @param directory of the caches; `null`: nothing is remembered
 * @param now the time, in milliseconds since 1970
 */
export function openTableMemory(directory: string | null, now: () => number): TableMemory | null {
  if (directory === null) return null
  const prints = openPrints(directory, 'rows', VERSION)
  return { prints, nameOf: (kind, task) => nameOf(kind, task, now) }
}

/** Does tasks on threads, but for what is remembered of an earlier run. @returns in the order of the tasks */
export async function runRemembered<Kind extends TableWork>(
  kind: Kind,
  tasks: readonly TableResults[Kind]['task'][],
  { workers, progress, memory }: RememberingWorld,
): Promise<TableResults[Kind]['result'][]> {
  const names = tasks.map((task) => memory?.nameOf(kind, task) ?? null)
  const results: TableResults[Kind]['result'][] = []
  const unknown: number[] = []
  tasks.forEach((_, number) => {
    const name = names[number] ?? null
    const print = name === null ? null : (memory?.prints.find(name) ?? null)
    const known = print === null ? null : readPrint(kind, print)
    if (known === null) unknown.push(number)
    else {
      results[number] = known
      progress.advance(1, 0)
    }
  })
  const taskAt = (number: number): TableResults[Kind]['task'] => tasks[number] as TableResults[Kind]['task']
  const most = Math.min(MOST_AT_ONCE, Math.ceil(unknown.length / LISTS))
  const lists = [...inBatches(unknown, (number) => taskAt(number).source.size, BYTES_AT_ONCE, most)]
  const taken = (result: TableResults[Kind]['result'], number: number): void => {
    results[number] = result
    const name = names[number] ?? null
    if (name === null || memory === null) return
    // It may have changed while it was read: then its name has, too.
    if (memory.nameOf(kind, taskAt(number)) !== name) return
    const print = writePrint(kind, result)
    if (print !== null && print.length <= MOST_BYTES) memory.prints.keep(name, print)
  }
  const tasksOf = { length: lists.length, at: (list: number) => lists[list]?.map(taskAt) } as Tasks<
    Work[Kind]['task']
  >
  const takeList = (all: Work[Kind]['result'], list: number): void =>
    all.forEach((result, place) => {
      taken(result, lists[list]?.[place] as number)
    })
  await workers.run(kind, tasksOf, takeList, progress.advance)
  return results
}

/**
 * A thread is given small tables by the list: one by one, most of the time of a hundred thousand went into messages. Few
 * tables are shared by all threads evenly.
 */
const MOST_AT_ONCE = 64
const BYTES_AT_ONCE = 1024 * 1024
const LISTS = 64

function nameOf(kind: TableWork, task: KeysTask | RecordsTask | LinesTask, now: () => number): string | null {
  const { source, ...asked } = task
  const texts = [source, ...(source.columns ?? [])].map((table) => contentName(table, now))
  if (texts.includes(null)) return null
  const question = JSON.stringify(
    [kind, texts, source.part, source.isHeaderless, source.columns?.map(({ column }) => column), asked],
    plain,
  )
  return `${kind}:${createHash('sha256').update(question).digest('hex')}`
}

/** What is read, and the format that its name speaks for. */
function contentName(
  { content, name, location, size }: Pick<TableToRead, 'content' | 'name' | 'location' | 'size'>,
  now: () => number,
): string | null {
  const ending = name.replace(/^[^.]*/, '').toLowerCase()
  const known = content ?? stampOf(location, now)
  // What git converts when it writes a file has another size, and its lines other places.
  return known === null ? null : `${known} ${size} ${ending}`
}

function stampOf(location: string, now: () => number): string | null {
  const startedNs = BigInt(now()) * 1_000_000n
  const stat = lstatSync(encodePath(location), { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : stampName(stat, startedNs)
}

/** Maps and typed arrays as JSON can hold them. */
function plain(key: string, value: unknown): unknown {
  // Where records stand follows from the content.
  if (key === 'stretches') return undefined
  if (value instanceof Map) return [...value]
  if (!(value instanceof Int32Array)) return value
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return createHash('sha256').update(bytes).digest('hex')
}
