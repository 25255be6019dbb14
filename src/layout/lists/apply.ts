import { parentDirectory, pathAt } from '../../columns/paths.js'
import { comparePaths } from '../../paths/order.js'
import { compareSplits } from '../../rules/split-order.js'
import { canBeData, PASSED_OVER } from '../by-name.js'
import { type Field, nodeOfEntry } from '../field.js'
import { endingOf, isMediaKind, isSureKind } from '../kinds.js'
import type { SplitPlace } from '../split-place.js'
import type { Survey } from '../survey.js'
import { LIST_DIRECTORIES } from '../words/lists.js'
import { type Listed, readList } from './read.js'
import type { ListForm } from './wanted.js'

/** So many lines of a list name files. */
const MOST = 0.5

/** What the lists of a repository say. */
export interface ListSplits {
  /** By entry. */
  places: Map<number, SplitPlace>
  /** Files that lists give to different splits. */
  contradictions: { path: string; splits: string[]; lists: string[] }[]
}

/**
 * Applies lists: the files that they name belong to the splits that they say, and a list itself is no sample.
 * @param texts by entry: what it holds, of those that `wantedLists` asked for
 */
export function applyLists(
  { field, splits }: Survey,
  wanted: ReadonlyMap<number, ListForm>,
  texts: ReadonlyMap<number, string>,
): ListSplits {
  const places = new Map<number, SplitPlace>()
  const saidBy = new Map<number, Map<string, string>>()
  if (texts.size === 0) return { places, contradictions: [] }
  const names = createNames(field)
  const lists: { entry: number; dataset: string; isSettings: boolean; found: Map<number, string> }[] = []
  for (const [entry, form] of wanted) {
    const text = texts.get(entry)
    if (text === undefined) continue
    const name = field.files.names[entry] as string
    const listed = readList(form, name.slice(0, endingOf(name).stem), text)
    if (listed.length === 0) continue
    const directory = placeOfList(pathAt(field.files, entry))
    const isSettings = form === 'settings'
    const found = resolve(listed, directory, names, isSettings)
    if (found === null) continue
    lists.push({ entry, dataset: commonDirectory(directory, found.keys(), field), isSettings, found })
    if (!isSettings) field.states[entry] = PASSED_OVER.list
  }
  // Train and validation together say the least; else the order of the files must not matter.
  const isTogether = ({ found }: { found: Map<number, string> }): boolean =>
    found.values().next().value === 'trainval'
  lists.sort(
    (left, right) =>
      Number(isTogether(left)) - Number(isTogether(right)) ||
      comparePaths(pathAt(field.files, left.entry), pathAt(field.files, right.entry)),
  )
  for (const { entry, dataset, isSettings, found } of lists) {
    const list = pathAt(field.files, entry)
    for (const [file, split] of found) {
      const said = saidBy.get(file) ?? new Map<string, string>()
      saidBy.set(file, said)
      if (!said.has(split)) said.set(split, list)
      if (places.has(file) || isInSplit(file, split)) continue
      // What settings name is a directory of a split, whatever it is called: it is no class.
      const classStart = isSettings ? parentDirectory(pathAt(field.files, file)).length + 1 : null
      places.set(file, { split, dataset, classStart, by: 'list' })
    }
  }
  return { places, contradictions: contradictionsOf(saidBy, field) }

  /** Whether directories say the same. */
  function isInSplit(file: number, split: string): boolean {
    const node = splits.splitNode[nodeOfEntry(field, file)] as number
    return splits.named.get(node)?.split === split
  }
}

/** Where the names of a list start from: the directory above one of lists. */
function placeOfList(path: string): string {
  for (let above = parentDirectory(path); above !== '' && above !== '/'; above = parentDirectory(above)) {
    if (LIST_DIRECTORIES.has(above.slice(above.lastIndexOf('/') + 1).toLowerCase()))
      return parentDirectory(above)
  }
  return parentDirectory(path)
}

interface Names {
  /** The files of a name, or of a name without ending. */
  of(name: string): readonly number[]
  pathOf(file: number): string
  /** All files below a directory. */
  below(directory: string): number[]
}

function createNames(field: Field): Names {
  const byName = new Map<string, number[]>()
  const all: number[] = []
  const add = (name: string, entry: number): void => {
    const others = byName.get(name)
    if (others === undefined) byName.set(name, [entry])
    else if (others[others.length - 1] !== entry) others.push(entry)
  }
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place] as number
    const state = field.states[entry] as number
    if (!canBeData(state) || !isSureKind(state)) continue
    const name = field.files.names[entry] as string
    all.push(entry)
    add(name, entry)
    if (isMediaKind(state)) add(name.slice(0, endingOf(name).stem), entry)
  }
  const pathOf = (file: number): string => pathAt(field.files, file)
  return {
    of: (name) => byName.get(name) ?? [],
    pathOf,
    below: (directory) => all.filter((file) => directory !== '' && pathOf(file).startsWith(`${directory}/`)),
  }
}

/** The files that a list names, below its directory or, where that holds none of them, anywhere; `null`: it is no list. */
function resolve(
  listed: readonly Listed[],
  directory: string,
  names: Names,
  mayBeDirectories: boolean,
): Map<number, string> | null {
  for (const base of directory === '' ? [''] : [directory, '']) {
    const found = new Map<number, string>()
    let matched = 0
    for (const { name, split } of listed) {
      const files = filesNamed(name, base, names, mayBeDirectories)
      if (files.length > 0) matched += 1
      for (const file of files) if (!found.has(file)) found.set(file, split)
    }
    if (matched >= MOST * listed.length && found.size > 0) return found
  }
  return null
}

/** The files that a line names: as a whole, or by its first part, where a class or a number comes behind. */
function filesNamed(
  line: string,
  directory: string,
  names: Names,
  mayBeDirectory: boolean,
): readonly number[] {
  const parts = [line, line.split(/[\s,;]+/)[0] ?? '']
  for (const part of parts) {
    const path = part
      .replaceAll('\\', '/')
      .replace(/^["']|["']$/g, '')
      .replace(/^(?:\.{1,2}\/)+/, '')
      .replace(/\/+$/, '')
    if (path === '') continue
    const files = names.of(path.slice(path.lastIndexOf('/') + 1))
    const close = longestEnd(files, path, names).filter((file) => isBelow(names.pathOf(file), directory))
    if (close.length > 0) return close
    if (!mayBeDirectory) continue
    const inDirectory = names.below(directory === '' ? path : `${directory}/${path}`)
    if (inDirectory.length > 0) return inDirectory
  }
  return []
}

/** Those whose paths end as a path does, in as many components as any of them. */
function longestEnd(files: readonly number[], path: string, names: Names): readonly number[] {
  for (let end = path; files.length > 0; end = end.slice(end.indexOf('/') + 1)) {
    if (!end.includes('/')) return files
    const fitting = files.filter((file) => `/${names.pathOf(file)}`.includes(`/${end}`))
    if (fitting.length > 0) return fitting
  }
  return files
}

function isBelow(path: string, directory: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`) || !path.includes('/')
}

/** The directory above a list and all that it names. */
function commonDirectory(directory: string, files: Iterable<number>, field: Field): string {
  let common = directory
  for (const file of files) {
    while (common !== '' && !pathAt(field.files, file).startsWith(`${common}/`))
      common = parentDirectory(common)
  }
  return common
}

function contradictionsOf(
  saidBy: ReadonlyMap<number, ReadonlyMap<string, string>>,
  field: Field,
): ListSplits['contradictions'] {
  const found: ListSplits['contradictions'] = []
  for (const [file, said] of saidBy) {
    const splits = [...said.keys()].filter((split) => split !== 'trainval').sort(compareSplits)
    if (splits.length < 2) continue
    found.push({
      path: pathAt(field.files, file),
      splits,
      lists: splits.map((split) => said.get(split) as string),
    })
  }
  return found
}
