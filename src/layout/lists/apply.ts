import { parentDirectory, pathAt, pathIn } from '../../columns/paths.js'
import type { SplitPlace } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import { compareSplits } from '../../rules/split-order.js'
import { canBeData, PASSED_OVER } from '../by-name.js'
import { type Field, nodeOfEntry } from '../field.js'
import { endingOf, isMediaKind, isSureKind } from '../kinds.js'
import type { Survey } from '../survey.js'
import { LIST_DIRECTORIES } from '../words/lists.js'
import { TRAIN_AND_VALIDATION } from '../words/splits.js'
import { readListName } from './family.js'
import { type Listed, readList } from './read.js'
import type { ListForm } from './wanted.js'

/** So many lines of a list name files. */
const MOST = 0.5

/** What the lists of a repository say. */
export interface ListSplits {
  /** By entry. */
  places: Map<number, SplitPlace>
  /** Files that lists of one division give to different splits, by path: each split with the first list that says so. */
  divided: Map<string, Listing[]>
}

/** That a list names a file. */
export interface Listing {
  split: string
  list: string
}

/** A text that is a list, and what it names. */
interface List {
  entry: number
  dataset: string
  isSettings: boolean
  family: string
  /** By file: the splits that it is given to; nearly always one. */
  found: Map<number, string | Set<string>>
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
  const saidBy = new Map<number, Map<string, Map<string, string>>>()
  if (texts.size === 0) return { places, divided: new Map() }
  const names = createNames(field)
  const lists: List[] = []
  const stems = new Set(Array.from(wanted.keys(), (entry) => withoutEnding(pathAt(field.files, entry))))
  for (const [entry, form] of wanted) {
    const text = texts.get(entry)
    if (text === undefined) continue
    const path = pathAt(field.files, entry)
    const named = readListName(path, (stem) => stems.has(pathIn(parentDirectory(path), stem)))
    const listed = readList(form, named.split, text)
    if (listed.length === 0) continue
    const directory = placeOfList(path)
    const isSettings = form === 'settings'
    const found = resolve(listed, directory, names, isSettings)
    if (found === null) continue
    const family = form === 'lines' ? named.family : path
    const dataset = commonDirectory(directory, found.keys(), field)
    lists.push({ entry, dataset, isSettings, family, found })
    if (!isSettings) field.states[entry] = PASSED_OVER.list
  }
  // Train and validation together say the least; else the order of the files must not matter.
  const isTogether = ({ found }: List): boolean => found.values().next().value === TRAIN_AND_VALIDATION
  // All that one division says stands before what another one says.
  lists.sort(
    (left, right) =>
      Number(isTogether(left)) - Number(isTogether(right)) ||
      comparePaths(left.family, right.family) ||
      comparePaths(pathAt(field.files, left.entry), pathAt(field.files, right.entry)),
  )
  for (const { entry, dataset, isSettings, family, found } of lists) {
    const list = pathAt(field.files, entry)
    for (const [file, splits] of found) {
      // Settings may well name one place for several splits: nothing was copied there.
      if (!isSettings) note(file, family, splits, list)
      const split = typeof splits === 'string' ? splits : ([...splits].sort(compareSplits)[0] as string)
      if (places.has(file) || isInSplit(file, split)) continue
      // What settings name is a directory of a split, whatever it is called: it is no class.
      const classStart = isSettings ? parentDirectory(pathAt(field.files, file)).length + 1 : null
      places.set(file, { split, dataset, classStart, by: 'list' })
    }
  }
  return { places, divided: dividedBy(saidBy, field) }

  function note(file: number, family: string, splits: string | Set<string>, list: string): void {
    const families = saidBy.get(file) ?? new Map<string, Map<string, string>>()
    saidBy.set(file, families)
    const said = families.get(family) ?? new Map<string, string>()
    families.set(family, said)
    for (const split of typeof splits === 'string' ? [splits] : splits)
      if (!said.has(split)) said.set(split, list)
  }

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
): List['found'] | null {
  for (const base of directory === '' ? [''] : [directory, '']) {
    const found: List['found'] = new Map()
    let matched = 0
    for (const { name, split } of listed) {
      const files = filesNamed(name, base, names, mayBeDirectories)
      if (files.length > 0) matched += 1
      for (const file of files) give(file, split, found)
    }
    if (matched >= MOST * listed.length && found.size > 0) return found
  }
  return null
}

function give(file: number, split: string, found: List['found']): void {
  const before = found.get(file)
  if (before === undefined) found.set(file, split)
  else if (typeof before !== 'string') before.add(split)
  else if (before !== split) found.set(file, new Set([before, split]))
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

/** Where a table of folds lists a sample several times, it is trained with in one and tested in another by intent. */
const FOLD = /^fold /

function dividedBy(
  saidBy: ReadonlyMap<number, ReadonlyMap<string, ReadonlyMap<string, string>>>,
  field: Field,
): ListSplits['divided'] {
  const divided: ListSplits['divided'] = new Map()
  for (const [file, families] of saidBy) {
    for (const said of families.values()) {
      if (said.size < 2) continue
      const isPart = said.has('train') || said.has('validation')
      const splits = [...said.keys()].filter(
        (split) => !FOLD.test(split) && !(isPart && split === TRAIN_AND_VALIDATION),
      )
      if (splits.length < 2) continue
      const listings = splits.sort(compareSplits).map((split) => ({ split, list: said.get(split) as string }))
      divided.set(pathAt(field.files, file), listings)
      break
    }
  }
  return divided
}

function withoutEnding(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return path.slice(0, path.length - name.length + endingOf(name).stem)
}
