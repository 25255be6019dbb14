import { placeOf } from '../../columns/data-files.js'
import { nameAt } from '../../columns/names.js'
import { baseName, parentDirectory, pathAt } from '../../columns/paths.js'
import { type Lacking, MOST_ABSENT_NAMED } from '../../content/lacking.js'
import { globMatcher } from '../../globs/glob.js'
import type { GivenColumns } from '../../kinds/row/given-columns.js'
import { answersByEnding } from '../../layout/files/names-by-ending.js'
import type { ColumnLine, DataFiles, Group, Layout, Options, OtherFiles } from '../../model.js'
import type { Files } from './contents.js'
import { type LineFile, type LineFiles, lineFilesOf } from './line-files.js'
import type { LineTable } from './line-tables.js'
import { createReadability } from './readability.js'

/** A table that is to be read, and where it stands. */
export interface TableFile {
  /** Of the file in which its records are shown. */
  path: string
  dataset: string
  split: string | null
  /** Bytes of samples; 0: not known. */
  size: number
  /** Tables with the same one are equal by bytes, as far as samples go. */
  identity: string
  /** What names the content at any time: git's ids, or hashes of pointers; `null`: it was only read. */
  stored: string | null
  given: GivenColumns
  /** Of texts with one record a line: the files whose lines are its columns; absent: the file holds all of them. */
  columns?: readonly LineFile[]
}

/** Tables and what may be some, by their names. */
export interface NamedTables {
  /** In the order of their paths. */
  tables: TableFile[]
  /** Texts whose lines may be records. */
  lines: LineFiles[]
  /** Tables that are not read, and why. */
  leftOut: { path: string; reason: string }[]
  /** Tables that surely are not on this machine: how many, and the first of them. */
  absent: { count: number; paths: string[] }
}

/** Numbers of the tables among samples that are read, by their names. */
export function tableNumbers({ names }: Pick<DataFiles, 'names'>): number[] {
  const numbers: number[] = []
  const readabilityOf = answersByEnding(names, createReadability())
  for (let file = 0; file < names.length; file++) {
    if (readabilityOf(file).isRead) numbers.push(file)
  }
  return numbers
}

/**
 * Finds tables among files by their names.
 * @param lacking what this machine surely lacks, for which nothing is made; `null`: all may be here
 */
export function tableFiles(
  { samples, others }: Files,
  layout: Layout,
  givenAt: GivenAt,
  lacking: Lacking | null = null,
): NamedTables {
  const tables: TableFile[] = []
  const absent: NamedTables['absent'] = { count: 0, paths: [] }
  const leftOut: { path: string; reason: string }[] = []
  const readabilityOf = createReadability()
  for (let file = 0; file < samples.names.length; file++) {
    const { isRead, reason } = readabilityOf(nameAt(samples.names, file))
    if (!isRead && reason === null) continue
    if (isRead && lacking?.isLacking[samples.contents[file] as number] === 1) {
      absent.count += 1
      if (absent.paths.length < MOST_ABSENT_NAMED) absent.paths.push(pathAt(samples, file))
      continue
    }
    const path = pathAt(samples, file)
    if (reason !== null) leftOut.push({ path, reason })
    else {
      const { dataset, split } = layout.placementOf(path)
      const place = { dataset: dataset ?? parentDirectory(path), split }
      const stored = storedName(samples, samples, file)
      const size = Math.max(0, samples.sizes[file] as number)
      tables.push({ path, ...place, size, identity: stored ?? path, stored, given: givenAt(path) })
    }
  }
  const lines = lineFilesOf(samples, others, layout, (name) => readabilityOf(name).isLines)
  return { tables: tables.sort(byPath), lines, leftOut: leftOut.sort(byPath), absent }
}

/** What the user says of the columns of a table, by its path. */
export type GivenAt = (path: string) => GivenColumns

/** By path: what equal files share, of those that were compared by content. */
export function equalNames(paths: ReadonlySet<string>, groups: readonly Group[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, files } of groups) {
    for (const file of files) {
      const path = placeOf(file)
      if (paths.has(path)) names.set(path, id)
    }
  }
  return names
}

/** The table of texts that belong together. */
export function tableOfLines(
  { set: { dataset, split }, files }: LineTable,
  stored: string | null,
  nameOf: (file: LineFile) => string,
  givenAt: GivenAt,
): TableFile {
  const samples = files.filter(({ isSample }) => isSample)
  const { path } = samples[0] as LineFile
  const identity = samples.map(nameOf).join(' + ')
  const size = samples.reduce((sum, { size: one }) => sum + one, 0)
  return { path, dataset, split, size, identity, stored, given: givenAt(path), columns: files }
}

/** What names the contents of several files at any time; `null`: one of them was only read. */
export function storedNames(files: readonly LineFile[], from: Files): string | null {
  const names: string[] = []
  for (const file of files) {
    const stored = storedOf(file, from)
    if (stored === null) return null
    names.push(`${file.column} ${stored}`)
  }
  return names.join(' + ')
}

export function storedOf({ file, isSample }: LineFile, { samples, others }: Files): string | null {
  return storedName(isSample ? samples : others, samples, file)
}

function storedName(
  { contents, pointers }: Pick<OtherFiles, 'contents' | 'pointers'>,
  { objectIds }: Pick<DataFiles, 'objectIds'>,
  file: number,
): string | null {
  const content = contents[file] as number
  if (content >= 0) return objectIds.hex(content)
  const identity = pointers.get(file)?.identity
  return identity ? `${identity.algorithm}:${identity.hex}` : null
}

function byPath(left: { path: string }, right: { path: string }): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}

/** What is given of each table, by its path: what is said of some tables stands above what is said of all. */
export function columnsByPath({ columns: lines, splits }: Pick<Options, 'columns' | 'splits'>): GivenAt {
  const mayGuessSplit = splits !== 'none'
  const matchers = lines.map(({ glob, ...line }) => ({
    ...line,
    matches: glob === null ? null : tableMatcher(glob),
  }))
  return (path) => {
    const own = matchers.filter(({ matches }) => matches === null || matches(path))
    const inOrder = [...own.filter(({ matches }) => matches), ...own.filter(({ matches }) => !matches)]
    const named = (wanted: ColumnLine['role']): string[] =>
      inOrder.flatMap(({ role, name }) => (role === wanted ? [name] : []))
    return { label: named('label'), split: named('split'), ignore: named('ignore'), mayGuessSplit }
  }
}

/** Which tables a glob of the option `columns` means: by their path, or by their own name. */
export function tableMatcher(glob: string): (path: string) => boolean {
  const matches = globMatcher(glob)
  return (path) => matches(path) || matches(baseName(path))
}
