import { placeOf } from '../columns/data-files.js'
import { baseName, parentDirectory, pathAt } from '../columns/paths.js'
import type { GivenColumns } from '../kinds/row/choose-columns.js'
import type { ColumnLine, DataFiles, Group, Layout } from '../model.js'
import { globMatcher } from '../paths/glob.js'
import { createReadability } from './open-table.js'

/** A data file that is a table by its name, and where it stands. */
export interface TableFile {
  /** Number among the data files. */
  file: number
  path: string
  /** Which of its tables; absent: all of them. */
  part?: number
  dataset: string
  split: string | null
  /** Files with the same one are equal by bytes. */
  identity: string
  /** What names the content at any time: git's id, or a pointer's hash; `null`: it was only read. */
  stored: string | null
  given: GivenColumns
}

/** The tables among data files, in the order of their paths, and those that are not read. */
export function tableFiles(
  files: DataFiles,
  layout: Layout,
  groups: readonly Group[],
  columns: readonly ColumnLine[],
): { tables: TableFile[]; leftOut: { path: string; reason: string }[] } {
  const tables: TableFile[] = []
  const leftOut: { path: string; reason: string }[] = []
  const givenAt = columnsByPath(columns)
  const readabilityOf = createReadability()
  for (let file = 0; file < files.names.length; file++) {
    const name = files.names[file] as string
    const { isRead, reason } = readabilityOf(name)
    if (!isRead && reason === null) continue
    const path = pathAt(files, file)
    if (reason !== null) leftOut.push({ path, reason })
    else {
      const { dataset, split } = layout.placementOf(path)
      const stored = storedName(files, file)
      tables.push({
        file,
        path,
        dataset: dataset ?? parentDirectory(path),
        split,
        identity: stored ?? path,
        stored,
        given: givenAt(path),
      })
    }
  }
  if (tables.length > 0) nameEqualFiles(tables, groups)
  const byPath = (left: { path: string }, right: { path: string }): number =>
    left.path < right.path ? -1 : left.path > right.path ? 1 : 0
  return { tables: tables.sort(byPath), leftOut: leftOut.sort(byPath) }
}

function storedName(files: DataFiles, file: number): string | null {
  const content = files.contents[file] as number
  if (content >= 0) return files.objectIds.hex(content)
  const identity = files.pointers.get(file)?.identity
  return identity ? `${identity.algorithm}:${identity.hex}` : null
}

/** What was compared by content is equal as far as groups say so. */
function nameEqualFiles(tables: readonly TableFile[], groups: readonly Group[]): void {
  const byPath = new Map(tables.map((table) => [table.path, table]))
  for (const { id, files } of groups) {
    for (const file of files) {
      const table = byPath.get(placeOf(file))
      if (table !== undefined) table.identity = id
    }
  }
}

function columnsByPath(lines: readonly ColumnLine[]): (path: string) => GivenColumns {
  const matchers = lines.map(({ glob, ...line }) => ({
    ...line,
    matches: glob === null ? null : globMatcher(glob),
  }))
  return (path) => {
    const own = matchers.filter(({ matches }) => matches === null || matches(path) || matches(baseName(path)))
    // What is said of some tables stands above what is said of all.
    const named = (role: ColumnLine['role']): string | null =>
      (
        own.find((line) => line.role === role && line.matches !== null) ??
        own.find((line) => line.role === role)
      )?.name ?? null
    return {
      label: named('label'),
      split: named('split'),
      ignore: own.flatMap(({ role, name }) => (role === 'ignore' ? [name] : [])),
    }
  }
}
