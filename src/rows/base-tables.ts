import { join } from 'node:path'
import { findReadable, type ReadableContents } from '../content/readable.js'
import { Failure } from '../failure.js'
import type { DataFiles, Layout, Options, Repository, World } from '../model.js'
import type { ContentIdentity } from '../pointers/identity.js'
import { countOf } from '../text/quantity.js'
import { type Before, heldBefore } from './before.js'
import type { PlacedTable, TableSet } from './placed-table.js'
import { readTables } from './read-tables.js'
import { type TableFile, tableFiles } from './table-files.js'
import type { EqualContent } from './verified.js'

/** What the base holds. */
export interface BaseFiles {
  files: DataFiles
  layout: Layout
}

/** Asks the base about contents that tables share now. */
export interface BaseTables {
  of(set: TableSet, contents: readonly EqualContent[]): Promise<Before>
  notes: readonly string[]
  bytesRead(): number
}

/**
 * Opens the tables of the base, which are read only if tables of now have a finding, and only those that have changed.
 * @param canonicalSplit the name of the split that a value of a column means
 */
export function openBaseTables(
  { files, layout }: BaseFiles,
  options: Pick<Options, 'columns'>,
  repository: Repository,
  world: World,
  canonicalSplit: (value: string) => string,
): BaseTables {
  const notes: string[] = []
  let bytesRead = 0
  const then = tableFiles(files, layout, [], options.columns).tables

  async function of(set: TableSet, contents: readonly EqualContent[]): Promise<Before> {
    const now = new Map<string, PlacedTable[]>()
    for (const table of set.tables) {
      if (table.stored === null) continue
      const parts = now.get(table.stored) ?? []
      // Files that are equal have the same parts.
      if (!parts.some(({ source }) => source.part === table.source.part)) parts.push(table)
      now.set(table.stored, parts)
    }
    const known: PlacedTable[] = []
    const unknown: TableFile[] = []
    const pathsNow = new Set(set.tables.map(({ path }) => path))
    for (const file of then) {
      const same = file.stored === null ? undefined : now.get(file.stored)
      if (same !== undefined) {
        for (const table of same) {
          const { path, dataset, split } = file
          known.push({ ...table, path, dataset, split: table.partSplit ?? split })
        }
      } else if (file.dataset === set.dataset || pathsNow.has(file.path)) unknown.push(file)
    }
    const { read, missing } = await readUnknown(set, unknown)
    if (missing.length > 0) {
      world.warn(
        `${countOf(missing.length, 'table')} of the base can't be read here, so records that they had are told as new; check out with the whole history, or with Git LFS`,
      )
    }
    return heldBefore(set, contents, [...known, ...read], canonicalSplit)
  }

  async function readUnknown(set: TableSet, unknown: readonly TableFile[]) {
    if (unknown.length === 0) return { read: [], missing: [] }
    const contents = await contentsOf(unknown)
    try {
      const planned = (file: TableFile): PlacedTable =>
        set.tables.find(({ path }) => path === file.path) ?? (set.tables[0] as PlacedTable)
      const { tables, bytesRead: bytes } = await readTables(
        unknown,
        contents.at,
        world,
        (file) => planned(file).plan,
      )
      bytesRead += bytes
      const read = tables.map((table): PlacedTable => {
        const { choice, plan } =
          set.tables.find(({ path }) => path === table.path) ?? (set.tables[0] as PlacedTable)
        return { ...table, choice, plan }
      })
      return { read, missing: unknown.filter(({ file }) => !contents.at.has(file)) }
    } finally {
      contents.close()
    }
  }

  /** What the clone lacks is fetched in one request, if that is allowed. */
  async function contentsOf(unknown: readonly TableFile[]): Promise<ReadableContents> {
    const places = placesIn(repository, world, () => true)
    const numbers = unknown.map(({ file }) => file)
    const found = await findReadable(files, numbers, places)
    const absent = unknown.filter(({ file }) => !found.at.has(file) && (files.contents[file] as number) >= 0)
    if (absent.length === 0 || repository.fetchBlobs === null || (await repository.lacks()) === 'nothing') {
      return found
    }
    found.close()
    const ids = absent.map(({ file }) => files.objectIds.hex(files.contents[file] as number))
    try {
      await repository.fetchBlobs([...new Set(ids)])
      notes.push(`${countOf(absent.length, 'table')} of the base, which this clone left out, fetched`)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
    return findReadable(files, numbers, places)
  }

  return { of, notes, bytesRead: () => bytesRead }
}

/** Where contents can be read. */
export function placesIn(
  repository: Repository | null,
  { root }: Pick<World, 'root'>,
  isChanged: (path: string) => boolean,
) {
  const storesOf = repository === null ? () => [] : lfsStore(repository.commonDirectory)
  return { root, repository, isChanged, storesOf, temporary: repository?.temporary ?? '' }
}

/** Where Git LFS keeps its objects. Source: git-lfs, docs/spec.md. */
function lfsStore(directory: string): (identity: ContentIdentity) => string[] {
  return ({ algorithm, hex }) =>
    algorithm === 'sha256' ? [join(directory, 'lfs', 'objects', hex.slice(0, 2), hex.slice(2, 4), hex)] : []
}
