import { createNumbers } from '../columns/numbers.js'
import { parentDirectory, pathAt } from '../columns/paths.js'
import type { Numbers, PathColumns, Place, RecognisedBy } from '../model.js'
import type { MoreOfRow } from './file/more.js'
import { MISSING, type StoredColumn } from './file/stored-column.js'

const NOWHERE: Place = { split: null, splitBy: null, label: null, labelBy: null, dataset: null }

/** Where samples stand: millions of them at few different places. */
export interface SamplePlaces {
  /** Says where the next sample stands; `more`: exact texts that are no UTF-8. */
  add(columns: PlaceColumns, row: number, more: MoreOfRow): void
  /** Where each of the samples stands, by its path. */
  lookUp(paths: PathColumns, order: Numbers): (path: string) => Place
}

/** What of a row says where its sample stands. */
export type PlaceColumns = Record<'dataset' | 'split' | 'split_by' | 'label' | 'label_by', StoredColumn>

export function createSamplePlaces(): SamplePlaces {
  const all: Place[] = [NOWHERE]
  const known = new Map<string, number>()
  const numbers = createNumbers()
  /** Of the group of rows at hand: the number of a place by those of its words, which another group numbers anew. */
  let ofWords = new Map<number, number>()
  let columns: PlaceColumns | null = null

  function numberOf(place: Place): number {
    const key = JSON.stringify(place)
    let number = known.get(key)
    if (number === undefined) {
      number = all.push(place) - 1
      known.set(key, number)
    }
    return number
  }

  return {
    add(now, row, more) {
      const isPlain = more.dataset === undefined && more.split === undefined && more.label === undefined
      if (!isPlain) {
        numbers.push(numberOf(placeIn(now, row, more)))
        return
      }
      if (now !== columns) {
        columns = now
        ofWords = new Map()
      }
      const words = wordsAt(now, row)
      let number = ofWords.get(words)
      if (number === undefined) {
        number = numberOf(placeIn(now, row, more))
        ofWords.set(words, number)
      }
      numbers.push(number)
    },
    lookUp(paths, order) {
      return createLookUp(paths, order, numbers.taken(), all)
    },
  }
}

/** One number for all words of a row. */
function wordsAt({ dataset, split, split_by, label, label_by }: PlaceColumns, row: number): number {
  let number = 0
  for (const column of [dataset, split, split_by, label, label_by]) {
    number = number * (column.different + 1) + column.wordAt(row) - MISSING
  }
  return number
}

function placeIn(columns: PlaceColumns, row: number, more: MoreOfRow): Place {
  return {
    dataset: more.dataset ?? columns.dataset.textAt(row),
    split: more.split ?? columns.split.textAt(row),
    splitBy: columns.split_by.textAt(row) as RecognisedBy | null,
    label: more.label ?? columns.label.textAt(row),
    labelBy: columns.label_by.textAt(row) as RecognisedBy | null,
  }
}

/** Samples of a directory mostly stand at one place: then it is known by the directory, where a path for each takes 200 bytes. */
function createLookUp(
  paths: PathColumns,
  order: Numbers,
  numbers: Numbers,
  all: readonly Place[],
): (path: string) => Place {
  const { directories, directoryOf } = paths
  const ofDirectory = new Int32Array(directories.length)
  const byPath = new Map<string, Place>()
  const isMixed = new Uint8Array(directories.length)
  for (let file = 0; file < order.length; file++) {
    const directory = directoryOf[file] as number
    const number = numbers[order[file] as number] as number
    const others = ofDirectory[directory] as number
    if (others === 0) ofDirectory[directory] = number
    else if (others !== number) isMixed[directory] = 1
  }
  for (let file = 0; file < order.length; file++) {
    if (isMixed[directoryOf[file] as number] === 0) continue
    byPath.set(pathAt(paths, file), all[numbers[order[file] as number] as number] as Place)
  }
  const numberOf = new Map(directories.map((directory, number) => [directory, number]))
  return (path) => {
    const directory = numberOf.get(parentDirectory(path))
    if (directory === undefined) return NOWHERE
    if (isMixed[directory] === 1) return byPath.get(path) ?? NOWHERE
    return all[ofDirectory[directory] as number] as Place
  }
}
