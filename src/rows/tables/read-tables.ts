import { baseName } from '../../columns/paths.js'
import type { Plan } from '../../kinds/row/plan.js'
import { canonicalSplit, splitNamed } from '../../layout/names/split-name.js'
import type { ColumnToRead, FileError, KeysResult, KeysTask, TableToRead } from '../../model.js'
import { type RememberingWorld, runRemembered } from '../read/remembered.js'
import type { NamedContent } from './contents.js'
import type { LooseTable } from './settle-columns.js'
import type { TableFile } from './table-files.js'

/** Tables as they were read, and what could not be. */
export interface ReadTables {
  tables: LooseTable[]
  errors: FileError[]
  /** Bytes of content. */
  bytesRead: number
}

/** How a table is to be read. */
export interface Reading {
  plan: Plan
  isHeaderless: boolean
}

/**
 * Reads the keys of tables, equal ones once.
 * @param at where contents can be read, by path
 * @param asFor how a table is to be read; `null`: to be found out
 */
export async function readTables(
  files: readonly TableFile[],
  at: ReadonlyMap<string, NamedContent>,
  world: RememberingWorld,
  asFor: (file: TableFile) => Reading | null = () => null,
): Promise<ReadTables> {
  const tasks = new Map<string, { task: KeysTask; files: TableFile[] }>()
  for (const file of files) {
    const found = sourceOf(file, at)
    if (found === null) continue
    const reading = asFor(file)
    const plan = reading?.plan ?? null
    const source = reading?.isHeaderless ? { ...found, isHeaderless: true } : found
    // The format is part of what a content means.
    const content = file.columns === undefined ? [file.identity, ending(file.path)] : source.columns
    const key = JSON.stringify([content, file.given, source.isHeaderless, plan && [...plan]])
    const known = tasks.get(key)
    if (known !== undefined) known.files.push(file)
    else tasks.set(key, { task: { source, parts: null, plan, given: file.given }, files: [file] })
  }
  const all = [...tasks.values()]
  const read: ReadTables = { tables: [], errors: [], bytesRead: 0 }
  const results = await runRemembered(
    'keys',
    all.map(({ task }) => task),
    world,
  )
  all.forEach(({ task, files: same }, index) => {
    const { trouble, tables, bytesRead } = results[index] as KeysResult
    read.bytesRead += bytesRead
    for (const { columns: _, ...placed } of same) {
      if (trouble !== null) read.errors.push({ path: placed.path, message: trouble })
      for (const { part, place, name, table, plan } of tables) {
        // A rest beside the split, as in `oos_train`, says nothing of the split.
        const partSplit = name === null ? null : (splitNamed(name)?.split ?? canonicalSplit(name))
        const identity = part === 0 ? placed.identity : `${placed.identity} ${part}`
        const split = (placed.given.mayGuessSplit ? partSplit : null) ?? placed.split
        read.tables.push({
          ...placed,
          identity,
          split,
          partSplit,
          source: { ...task.source, part, place },
          read: table,
          plan,
        })
      }
    }
  })
  // Equal ones were read together.
  read.tables.sort(byPathAndPart)
  return read
}

function byPathAndPart(left: LooseTable, right: LooseTable): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1
  return (left.source.part ?? 0) - (right.source.part ?? 0)
}

/** What of a table is to be read; `null`: something of it is not here. */
function sourceOf({ path, columns }: TableFile, at: ReadonlyMap<string, NamedContent>): TableToRead | null {
  const own = at.get(path)
  if (own === undefined) return null
  const { location, size, name } = own
  const source = { location, name: baseName(path), size, content: name, part: null }
  if (columns === undefined) return source
  const texts: ColumnToRead[] = []
  for (const { path, column } of columns) {
    const content = at.get(path)
    if (content === undefined) return null
    const { location, size, name } = content
    texts.push({ column, location, name: baseName(path), size, content: name })
  }
  return { ...source, columns: texts }
}

function ending(path: string): string {
  return baseName(path)
    .replace(/^[^.]*/, '')
    .toLowerCase()
}
