import { addTo } from '../../columns/lists.js'
import { baseName, isWithin, parentDirectory, pathAt, pathIn } from '../../columns/paths.js'
import type { Field } from '../files/field.js'
import { endingOf } from '../files/kinds.js'
import type { Survey } from '../survey.js'
import { LIST_DIRECTORIES, NUMBERED_LIST } from '../words/lists.js'
import { readListName } from './family.js'
import type { Listed, ListForm, ReadList } from './model.js'
import { createNames } from './names.js'
import { readNumbered } from './numbered.js'
import { readList } from './read.js'
import { type Resolved, resolve, type Scope } from './resolve.js'

/** A text that is a list, and what it names. */
export interface List extends Resolved {
  entry: number
  dataset: string
  form: ListForm
  /** Lists of one family divide the same samples, each of them another part. */
  family: string
  /** Whether it is a list and nothing else: a table of samples that is named after its split has more to say. */
  isList: boolean
  /** Whether its name says the split of all that it lists. */
  isNamed: boolean
}

/** What one text says, before it is known whether there are files of these names. */
interface Reading extends ReadList, Pick<List, 'entry' | 'form' | 'family'> {
  path: string
}

const SCOPES: Record<ListForm, Scope> = {
  lines: 'directories',
  numbered: 'files',
  table: 'files',
  json: 'directories',
  settings: 'settings',
}

/**
 * The lists among texts.
 * @param texts by entry: what it holds, of those that are wanted
 */
export function findLists(
  survey: Survey,
  wanted: ReadonlyMap<number, ListForm>,
  texts: ReadonlyMap<number, string>,
): List[] {
  const { field } = survey
  const names = createNames(survey)
  const paths = new Map(Array.from(wanted.keys(), (entry) => [pathAt(field.files, entry), entry]))
  const stems = new Set(Array.from(paths.keys(), withoutEnding))
  const byName = new Map<string, string[]>()
  for (const path of paths.keys()) addTo(byName, baseName(path), path)
  const lists = Array.from(wanted)
    .flatMap(([entry, form]) => readingsOf(entry, form))
    .flatMap(listsOf)

  return ofOneDataset(lists.filter((list) => !isAlone(list, lists)))

  /** What a text says, and where it sets up where samples lie what the texts list that it names. */
  function readingsOf(entry: number, form: ListForm): Reading[] {
    const text = texts.get(entry)
    if (text === undefined) return []
    const path = pathAt(field.files, entry)
    const named = readListName(path, (stem) => stems.has(pathIn(parentDirectory(path), stem)))
    const read = form === 'numbered' ? numbered(path, text) : readList(form, named, text)
    const family = read.isNamed ? named.family : path
    const reading = { ...read, entry, path, form, family }
    return form === 'settings' ? [reading, ...read.listed.flatMap((one) => readText(one, path))] : [reading]
  }

  /** The text that settings name for a split, where its own name says none. */
  function readText({ name, split }: Listed, settings: string): Reading[] {
    const end = `/${name.replace(/^(?:\.{0,2}\/)+/, '')}`
    const alike = byName.get(baseName(name)) ?? []
    const [path, ...others] = alike.filter((each) => `/${each}`.endsWith(end))
    const entry = path === undefined || others.length > 0 ? undefined : paths.get(path)
    const text = entry === undefined || wanted.get(entry) !== 'lines' ? undefined : texts.get(entry)
    if (path === undefined || entry === undefined || text === undefined) return []
    if (readListName(path, () => false).split !== null) return []
    const read = readList('lines', { stem: '', split }, text)
    return [{ ...read, isNamed: false, entry, path, form: 'lines', family: settings }]
  }

  function listsOf({ listed, isNamed, hasRecords, entry, path, form, family }: Reading): List[] {
    if (listed.length === 0) return []
    const directory = placeOfList(path)
    const resolved = resolve(listed, directory, names, SCOPES[form])
    // What names itself lists nothing: its texts are samples.
    if (resolved === null || resolved.found.has(entry)) return []
    const dataset = commonDirectory(directory, resolved.found.keys(), field)
    const isList = !hasRecords && form !== 'settings'
    const list: List = { ...resolved, entry, dataset, form, family, isList, isNamed }
    const others = form === 'numbered' ? namesBeside(path) : undefined
    return others === undefined ? [list] : [list, { ...list, entry: others, found: new Map() }]
  }

  function namesBeside(path: string): number | undefined {
    return paths.get(pathIn(parentDirectory(path), NUMBERED_LIST.names))
  }

  function numbered(path: string, text: string): ReadList {
    const entry = namesBeside(path)
    const other = entry === undefined ? undefined : texts.get(entry)
    return { listed: other === undefined ? [] : readNumbered(text, other), isNamed: false, hasRecords: false }
  }
}

/**
 * Whether records have a name that says a split and none beside it that says another: of a `test.csv` alone nobody knows
 * what it tests.
 */
function isAlone({ isList, isNamed, form, family, found }: List, lists: readonly List[]): boolean {
  if (isList || !isNamed || form === 'settings') return false
  const split = found.values().next().value
  return !lists.some((other) => other.family === family && other.found.values().next().value !== split)
}

/** Lists of one division name samples of one dataset: where one of them reaches further, the others do, too. */
function ofOneDataset(lists: readonly List[]): List[] {
  const widest = new Map<string, string>()
  for (const { family, dataset } of lists) {
    const before = widest.get(family)
    widest.set(family, before === undefined ? dataset : directoryAbove(before, dataset))
  }
  return lists.map((list) => ({ ...list, dataset: widest.get(list.family) ?? list.dataset }))
}

/** The nearest directory that holds both, or is one of them. */
function directoryAbove(one: string, other: string): string {
  let common = one
  while (common !== '/' && !isWithin(other, common)) common = parentDirectory(common)
  return common
}

/** Where the names of a list start from: the directory above one of lists. */
function placeOfList(path: string): string {
  for (let above = parentDirectory(path); above !== '' && above !== '/'; above = parentDirectory(above)) {
    if (LIST_DIRECTORIES.has(above.slice(above.lastIndexOf('/') + 1).toLowerCase()))
      return parentDirectory(above)
  }
  return parentDirectory(path)
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

function withoutEnding(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return path.slice(0, path.length - name.length + endingOf(name).stem)
}
