import { baseName } from '../columns/paths.js'
import type { ReadableContent } from '../content/readable.js'
import type { Plan } from '../kinds/row/plan.js'
import { canonicalSplit, splitNamed } from '../layout/split-name.js'
import type { FileError, KeysResult, KeysTask, RecordsResult, RecordsTask, World } from '../model.js'
import type { LooseTable } from './settle-columns.js'
import type { TableFile } from './table-files.js'

/** Tables as they were read, and what could not be. */
export interface ReadTables {
  tables: LooseTable[]
  errors: FileError[]
  /** Bytes of content. */
  bytesRead: number
}

/**
 * Reads the keys of tables, equal ones once.
 * @param at where the content of each can be read, by the number of its file
 * @param planFor the plan to read a table by; `null`: to be found out
 */
export async function readTables(
  files: readonly TableFile[],
  at: ReadonlyMap<number, ReadableContent>,
  world: World,
  planFor: (file: TableFile) => Plan | null = () => null,
): Promise<ReadTables> {
  const tasks = new Map<string, { task: KeysTask; files: TableFile[] }>()
  for (const file of files) {
    const content = at.get(file.file)
    if (content === undefined) continue
    const plan = planFor(file)
    // The format is part of what a content means.
    const key = JSON.stringify([file.identity, file.part, ending(file.path), file.given, plan && [...plan]])
    const known = tasks.get(key)
    if (known !== undefined) known.files.push(file)
    else {
      const { location, size } = content
      const source = { location, name: baseName(file.path), size, part: file.part ?? null }
      tasks.set(key, { task: { source, plan, given: file.given }, files: [file] })
    }
  }
  const all = [...tasks.values()]
  const results: KeysResult[] = []
  const read: ReadTables = { tables: [], errors: [], bytesRead: 0 }
  await world.workers.run(
    'keys',
    all.map(({ task }) => task),
    (result, task) => {
      results[task] = result
    },
    world.progress.advance,
  )
  all.forEach(({ task, files: same }, index) => {
    const { trouble, tables, bytesRead } = results[index] as KeysResult
    read.bytesRead += bytesRead
    for (const { file: _, part: __, ...placed } of same) {
      if (trouble !== null) read.errors.push({ path: placed.path, message: trouble })
      for (const { part, name, table, plan } of tables) {
        // A rest beside the split, as in `oos_train`, says nothing of the split.
        const partSplit = name === null ? null : (splitNamed(name)?.split ?? canonicalSplit(name))
        const identity = part === 0 ? placed.identity : `${placed.identity} ${part}`
        const split = partSplit ?? placed.split
        read.tables.push({
          ...placed,
          identity,
          split,
          partSplit,
          source: { ...task.source, part },
          read: table,
          plan,
        })
      }
    }
  })
  return read
}

/** Reads records again, each task on a thread. */
export async function readRecords(tasks: readonly RecordsTask[], world: World): Promise<RecordsResult[]> {
  const results: RecordsResult[] = []
  await world.workers.run(
    'records',
    tasks,
    (result, task) => {
      results[task] = result
    },
    world.progress.advance,
  )
  return results
}

function ending(path: string): string {
  return baseName(path)
    .replace(/^[^.]*/, '')
    .toLowerCase()
}
