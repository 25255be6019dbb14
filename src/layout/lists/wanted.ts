import { filesNamed, nameAt } from '../../columns/names.js'
import { PASSED_OVER } from '../files/by-name.js'
import { countsOf } from '../files/counts.js'
import { below, nodeOfEntry } from '../files/field.js'
import { endingOf, KIND } from '../files/kinds.js'
import { answersByEnding } from '../files/names-by-ending.js'
import { NONE } from '../files/tree.js'
import { splitNamed } from '../names/split-name.js'
import type { Survey } from '../survey.js'
import { LIST_DIRECTORIES, NUMBERED_LIST } from '../words/lists.js'
import type { ListForm } from './model.js'
import { saysDivision } from './read-lines.js'

/** So many texts are read at most: they are small, but a repository can hold any number. */
const MOST_READ = 500

/** Tables that may say splits of files stand near pictures or sounds; so many of them in one directory are data. */
const MOST_TABLES = 8

/** So many files must be there that are not called after their split where none is a picture or sound. */
const LEAST_OTHERS = 4

/** Endings of texts with one sample a line. */
const LINES: ReadonlySet<string> = new Set(['txt', 'lst', 'list', ''])

/** Endings of all that may be a list. */
const LISTING: ReadonlySet<string> = new Set([...LINES, 'json', 'csv', 'tsv', 'yaml', 'yml'])

/** So many documents are read at most: they can be large, and most are no lists. */
const MOST_DOCUMENTS = 16

/** What is passed over and may be a list all the same. */
const LISTS_AMONG: ReadonlySet<number> = new Set([
  PASSED_OVER.other,
  PASSED_OVER.list,
  PASSED_OVER.annotation,
])

/** The entries whose texts may say to which split files belong. Nothing is asked for where nothing could be listed. */
export function wantedLists(survey: Survey): Map<number, ListForm> {
  const { field, zones } = survey
  const wanted = new Map<number, ListForm>()
  const counts = countsOf(field)
  const media = below(field, counts.media)
  const others = othersBelow(survey, counts.all)
  const { files, tree, states } = field
  const someAbove = (node: number, holds: (above: number) => boolean): boolean => {
    for (let above = node; above !== NONE; above = tree.parents[above] as number)
      if (holds(above)) return true
    return false
  }
  const isNear = (node: number, stem: string): boolean =>
    someAbove(node, (above) => (media[above] as number) > 0) ||
    ((isAmongLists(node) || isNameOfList(stem)) && (others[placeOf(node)] as number) >= LEAST_OTHERS)
  if (!media.some((count) => count > 0) && !others.some((count) => count >= LEAST_OTHERS)) return wanted
  const mayList = answersByEnding(files.names, (name) => LISTING.has(endingOf(name).ending))
  const numbered = new Set<number>()
  let documents = 0
  for (let entry = 0; entry < files.names.length && wanted.size < MOST_READ; entry++) {
    if (!mayList(entry)) continue
    const name = nameAt(files.names, entry)
    const form = formOf(name, states[entry] as number, entry)
    if (form === null) continue
    const node = nodeOfEntry(field, entry)
    if (!isNear(node, name.slice(0, endingOf(name).stem))) continue
    if (form === 'json') documents += 1
    if (form === 'json' && documents > MOST_DOCUMENTS) continue
    wanted.set(entry, form)
    if (form === 'numbered') numbered.add(node)
  }
  if (numbered.size > 0) addNames(numbered)
  if ([...wanted.values()].includes('settings')) addTexts()
  return wanted

  /** Settings can say what a text lists whose own name says nothing: `train: one.txt`. */
  function addTexts(): void {
    let count = 0
    for (let entry = 0; entry < files.names.length && count < MOST_DOCUMENTS; entry++) {
      if (!mayList(entry) || wanted.has(entry) || !isPossible(states[entry] as number)) continue
      const { ending } = endingOf(nameAt(files.names, entry))
      const node = nodeOfEntry(field, entry)
      if (!LINES.has(ending) || ending === '' || (counts.texts[node] as number) > MOST_TABLES) continue
      if (!someAbove(node, (above) => (media[above] as number) > 0)) continue
      wanted.set(entry, 'lines')
      count += 1
    }
  }

  /** What numbers stand for is asked for with them. */
  function addNames(nodes: ReadonlySet<number>): void {
    for (const entry of filesNamed(files.names, new Set([NUMBERED_LIST.names]))) {
      if (nodes.has(nodeOfEntry(field, entry))) wanted.set(entry, 'lines')
    }
  }

  function formOf(name: string, state: number, entry: number): ListForm | null {
    const { ending, stem } = endingOf(name)
    if (LINES.has(ending)) {
      if (!isPossible(state)) return null
      if (name === NUMBERED_LIST.splits) return 'numbered'
      const isPart = state === PASSED_OVER.annotation
      return isLines(name.slice(0, stem), nodeOfEntry(field, entry), isPart) ? 'lines' : null
    }
    if (ending === 'json') {
      return isPossible(state) && isLines(name.slice(0, stem), nodeOfEntry(field, entry), false)
        ? 'json'
        : null
    }
    if (ending === 'csv' || ending === 'tsv') {
      const isNear =
        state === KIND.table || state === PASSED_OVER.metadata || state === PASSED_OVER.annotation
      const isNamed = state === KIND.table && splitNamed(name.slice(0, stem)) !== null
      return isNear && (isNamed || isFew(entry)) ? 'table' : null
    }
    if (ending !== 'yaml' && ending !== 'yml') return null
    const isSettings = state === PASSED_OVER.settings || state === PASSED_OVER.metadata
    const isPlace =
      zones.data[nodeOfEntry(field, entry)] === 1 || /data|yolo|coco|voc/i.test(name.slice(0, stem))
    return isSettings && isPlace ? 'settings' : null
  }

  function isFew(entry: number): boolean {
    const node = nodeOfEntry(field, entry)
    const tables = (counts.sure[node] as number) - (counts.media[node] as number)
    return tables <= MOST_TABLES
  }

  /** @param isAnnotation whether it lies among annotations, where a list is called after its split and nothing else */
  function isLines(stem: string, node: number, isAnnotation: boolean): boolean {
    const split = splitNamed(stem)
    if (isAnnotation) return split?.rest === ''
    return split !== null || saysDivision(stem) || isAmongLists(node)
  }

  /** Where the names of a list start from: the directory above one of lists. */
  function placeOf(node: number): number {
    let place = node
    for (let above = node; above !== NONE; above = tree.parents[above] as number) {
      if (isPlaceOfLists(above)) place = tree.parents[above] as number
    }
    return place === NONE ? node : place
  }

  function isPlaceOfLists(node: number): boolean {
    return LIST_DIRECTORIES.has((tree.names[node] as string).toLowerCase())
  }

  function isAmongLists(node: number): boolean {
    return someAbove(node, isPlaceOfLists)
  }
}

/** Whether a text or document may be a list, passed over or not. */
function isPossible(state: number): boolean {
  return (state >= KIND.text && state <= KIND.other) || LISTS_AMONG.has(state)
}

/** Whether a name says a split and nothing else, or that it divides samples. */
function isNameOfList(stem: string): boolean {
  return splitNamed(stem)?.rest === '' || saysDivision(stem)
}

/** By node: files in and below it that are not called after their split, so that lists can name them. */
function othersBelow({ field, files }: Survey, all: Int32Array): Int32Array {
  const own = Int32Array.from(all)
  for (const entry of files.keys()) {
    const node = nodeOfEntry(field, entry)
    own[node] = (own[node] as number) - 1
  }
  return below(field, own)
}
