import { nameAt } from '../../columns/names.js'
import { baseName, parentDirectory, pathAt } from '../../columns/paths.js'
import { KIND, kindOf } from '../../layout/files/kinds.js'
import { answersByEnding } from '../../layout/files/names-by-ending.js'
import { isNumber } from '../../layout/names/name-words.js'
import { splitNamed } from '../../layout/names/split-name.js'
import type { DataFiles, Layout, PathColumns, Place } from '../../model.js'

/** A text that may hold one value of a column on each line. */
export interface LineFile {
  /** Its number among the samples, or among the other files. */
  file: number
  isSample: boolean
  path: string
  /** Bytes of a sample; 0: not known. */
  size: number
  /** What stands on its lines: what is left of its name beside the split. */
  column: string
}

/** Texts of one directory that belong to one split; those with as many lines are columns of one table. */
export interface LineFiles {
  dataset: string
  split: string
  /** In the order of their names; at least one is a sample. */
  files: readonly LineFile[]
}

/** More texts in a directory are documents, and their lines no records. */
const MOST_TEXTS = 64

/** More in the directory of one split are, too. */
const MOST_COLUMNS = 16

/** The column of a text that is named after its split alone. */
const TEXT = 'text'

const PLAIN_ENDING = /\.(?:txt|text)$/i
const PACKED_ENDING = /\.(?:gz|zst)$/i

/** Beside `seq.in`, in intent benchmarks: SNIPS, ATIS. */
const OUTPUT_ENDING = /\.out$/i

/** Endings of no kind of their own under which programs save what is no text. */
const BINARY_ENDING =
  /\.(?:pkl|pickle|p|pt|bin|joblib|msgpack|rds|rdata|dill|dat|record|index|meta|xml|json|jsonc|geojson)$/i

/** Whether the lines of a file can be records, by its name. */
export function mayHoldLines(name: string): boolean {
  const unpacked = name.replace(PACKED_ENDING, '')
  const kind = kindOf(unpacked)
  if (kind === KIND.text || OUTPUT_ENDING.test(unpacked)) return true
  return kind === KIND.other && !BINARY_ENDING.test(unpacked)
}

/** Whether the name alone says that it is text. */
export function isPlainText(name: string): boolean {
  return PLAIN_ENDING.test(name.replace(PACKED_ENDING, ''))
}

/**
 * Finds texts that are named after a split or lie in the directory of one, and what belongs to them: targets and
 * annotations are no samples, but columns.
 * @param isLines by the name of a file, whether it may hold lines
 */
export function lineFilesOf(
  samples: PathColumns & Pick<DataFiles, 'sizes'>,
  others: PathColumns,
  layout: Layout,
  isLines: (name: string) => boolean,
): LineFiles[] {
  const sets = new Map<string, { place: Readonly<Place>; isDirectory: boolean; files: LineFile[] }>()
  const directories = new Map<string, Set<string>>()
  for (const file of textsOf(samples, isLines)) {
    const path = pathAt(samples, file)
    const place = layout.placementOf(path)
    if (place.split === null || place.dataset === null) continue
    const directory = parentDirectory(path)
    const isDirectory = place.splitBy === 'directories'
    if (isDirectory && splitNamed(baseName(directory))?.split !== place.split) continue
    const key = JSON.stringify([directory, place.dataset, place.split])
    let set = sets.get(key)
    if (set === undefined) {
      set = { place, isDirectory, files: [] }
      sets.set(key, set)
      directories.set(directory, (directories.get(directory) ?? new Set()).add(key))
    }
    const size = Math.max(0, samples.sizes[file] as number)
    set.files.push({ file, isSample: true, path, size, column: columnOf(baseName(path), place.split) })
  }
  if (sets.size === 0) return []
  for (let file = 0; file < others.names.length; file++) {
    const directory = others.directories[others.directoryOf[file] as number] as string
    const keys = directories.get(directory)
    if (keys === undefined) continue
    const name = nameAt(others.names, file)
    if (!isLines(name)) continue
    for (const key of keys) {
      const set = sets.get(key) as { place: Place; isDirectory: boolean; files: LineFile[] }
      const split = set.place.split as string
      if (!set.isDirectory && splitNamed(stemOf(name))?.split !== split) continue
      const path = pathAt(others, file)
      set.files.push({ file, isSample: false, path, size: 0, column: columnOf(name, split) })
    }
  }
  return withCounterparts([...sets.values()])
}

/** Numbers of the texts in directories that hold few. */
function textsOf({ names, directories, directoryOf }: PathColumns, isLines: (name: string) => boolean) {
  const found: number[] = []
  const held = new Uint32Array(directories.length)
  const mayBeText = answersByEnding(names, (name) => name !== '' && isLines(name))
  for (let file = 0; file < names.length; file++) {
    // A directory that DVC keeps stands as a whole, without a name of a file.
    if (!mayBeText(file)) continue
    const directory = directoryOf[file] as number
    held[directory] = (held[directory] as number) + 1
    if ((held[directory] as number) <= MOST_TEXTS) found.push(file)
  }
  return found.filter((file) => (held[directoryOf[file] as number] as number) <= MOST_TEXTS)
}

/**
 * In the directory of a split nothing but its name says that a text is a column: a sample has the same name in that of
 * another split, and it is no document of many.
 */
function withCounterparts(
  sets: readonly { place: Readonly<Place>; isDirectory: boolean; files: LineFile[] }[],
): LineFiles[] {
  const splitsOf = new Map<string, Set<string>>()
  const nameIn = ({ dataset }: Readonly<Place>, column: string): string => JSON.stringify([dataset, column])
  for (const { place, files } of sets) {
    for (const { column, isSample } of files) {
      if (!isSample) continue
      const name = nameIn(place, column)
      splitsOf.set(name, (splitsOf.get(name) ?? new Set()).add(place.split as string))
    }
  }
  return sets.flatMap(({ place, isDirectory, files }) => {
    const isColumn = ({ column, isSample }: LineFile): boolean =>
      !isDirectory ||
      (!isNumber(column) && (!isSample || (splitsOf.get(nameIn(place, column))?.size ?? 0) > 1))
    const kept = files.filter(isColumn).sort(byPath)
    if (!kept.some(({ isSample }) => isSample)) return []
    if (isDirectory && kept.length > MOST_COLUMNS) return []
    return [{ dataset: place.dataset as string, split: place.split as string, files: kept }]
  })
}

/** `labels` of `train_labels.txt`; `seq.in` of a file of that name; `text` of `train.txt`. */
function columnOf(name: string, split: string): string {
  const stem = stemOf(name)
  const named = splitNamed(stem)
  const column = named?.split === split ? named.rest : stem
  return column === '' ? TEXT : column
}

function stemOf(name: string): string {
  return name.replace(PACKED_ENDING, '').replace(PLAIN_ENDING, '')
}

function byPath(left: LineFile, right: LineFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}
