import { addAll } from '../../columns/lists.js'
import type { PartOfRecords, PartResult, RecordsTask, TableToRead } from '../../model.js'
import { type RememberingWorld, runRemembered } from '../read/remembered.js'
import type { TableSet } from './placed-table.js'

/** Records of one table that are to be read again. */
export interface RecordsOfTable {
  source: TableToRead
  records: PartOfRecords
}

/** Reads records of tables again; gives what it read in the order of the tables. */
export type ReadRecords = (asked: readonly RecordsOfTable[]) => Promise<PartResult[]>

/**
 * Reads records again, those of all tables of a file in one go, and the same ones once.
 * @param counted is told how many bytes were read
 */
export function recordsByFile(world: RememberingWorld, counted: (bytes: number) => void): ReadRecords {
  return async (asked) => {
    const tasks = new Map<string, { number: number; parts: PartOfRecords[] }>()
    const places = asked.map(({ source, records }) => {
      const key = fileOf(source)
      const task = tasks.get(key) ?? { number: tasks.size, parts: [] }
      tasks.set(key, task)
      const known = task.parts.findIndex((part) => isSame(part, records))
      return { task: task.number, part: known < 0 ? task.parts.push(records) - 1 : known }
    })
    const sources = new Map(
      asked.map(({ source }) => [fileOf(source), { ...source, part: null, place: null }]),
    )
    const all = [...tasks].map(
      ([file, { parts }]): RecordsTask => ({ source: sources.get(file) as TableToRead, parts }),
    )
    const results = await runRemembered('records', all, world)
    for (const { bytesRead } of results) counted(bytesRead)
    return places.map(({ task, part }) => results[task]?.parts[part] as PartResult)
  }
}

/** For each set those that have tables in the same files, itself among them. */
export function sharingFiles(sets: readonly TableSet[]): ReadonlyMap<TableSet, readonly TableSet[]> {
  const together = new Map<TableSet, TableSet[]>(sets.map((set) => [set, [set]]))
  const holding = new Map<string, TableSet>()
  for (const set of sets) {
    for (const { source } of set.tables) {
      const other = holding.get(source.location)
      holding.set(source.location, set)
      const [own, others] = [together.get(set) as TableSet[], other && (together.get(other) as TableSet[])]
      if (others === undefined || others === own) continue
      addAll(others, own)
      for (const each of own) together.set(each, others)
    }
  }
  return together
}

/** Names the file in which a table lies, or the files that are its columns, as it is read. */
export function fileOf({ location, isHeaderless, columns }: TableToRead): string {
  return JSON.stringify([location, isHeaderless, columns])
}

/** Whether the same is asked, as it is of files that are equal by bytes. */
function isSame(one: PartOfRecords, other: PartOfRecords): boolean {
  return (
    one.part === other.part &&
    one.plan === other.plan &&
    one.content === other.content &&
    one.every === other.every &&
    one.wanted.length === other.wanted.length &&
    one.wanted.every((record, at) => record === other.wanted[at])
  )
}
