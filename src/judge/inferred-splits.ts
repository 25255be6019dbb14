import { baseName, directoriesInUse, parentDirectory } from '../columns/paths.js'
import type { PathColumns } from '../model.js'
import { isMedia } from '../paths/media.js'
import { isCollection } from './collections.js'
import { canonicalSplit, splitNamedBy } from './split-names.js'
import type { FindSplit, SplitPlace } from './split-place.js'

/** The directory in which shards tell their split by name alone, as Hugging Face's `datasets` writes them. */
const SHARD_DIRECTORY = 'data'
const SHARD = /^(.+)-\d{5,}-of-\d{5,}(?:[-_.].*)?\.[^.]+$/s

/** Directory → the different splits that are named in it. Two of them are evidence that the names mean splits. */
type NamesIn = Map<string, Set<string>>

/**
 * Recognises splits by names that have evidence beside them: a directory named after a split counts if a sibling
 * names another one, and so does the name of a collection. Only directories that hold data files are evidence.
 */
export function inferredSplits(files: PathColumns): FindSplit {
  const directories: NamesIn = new Map()
  const collections: NamesIn = new Map()
  const seen = new Set<string>(['', '/'])
  for (let file = 0; file < files.names.length; file++) {
    const name = files.names[file] as string
    if (isCollection(name)) addName(collections, directoryOf(files, file), splitNamedBy(name))
  }
  for (const directory of directoriesInUse(files)) {
    for (let inner = directory; !seen.has(inner); inner = parentDirectory(inner)) {
      seen.add(inner)
      addName(directories, parentDirectory(inner), splitNamedBy(baseName(inner)))
    }
  }
  const findInDirectories = directorySplits(directories)
  return {
    ofPath(path) {
      const directory = parentDirectory(path)
      return (
        // First, because tools that write `part-00000-of-00002` do so in every split.
        findInDirectories(directory) ??
        shardSplit(path, directory) ??
        collectionSplit(path, directory, collections)
      )
    },
    ofDirectory(directory) {
      const place = findInDirectories(directory)
      if (place !== null) return place
      const namesDecide = baseName(directory) === SHARD_DIRECTORY || hasEvidence(collections, directory)
      return namesDecide ? undefined : null
    },
  }
}

function directoryOf({ directories, directoryOf }: PathColumns, file: number): string {
  return directories[directoryOf[file] as number] as string
}

function shardSplit(path: string, directory: string): SplitPlace | null {
  if (!path.includes('-of-') || baseName(directory) !== SHARD_DIRECTORY || isMedia(path)) return null
  const name = SHARD.exec(baseName(path))?.[1]
  return name === undefined ? null : { split: canonicalSplit(name), dataset: directory, classStart: null }
}

/** The outermost directory with evidence wins: below it, the same words are names of classes or folds. */
function directorySplits(named: NamesIn): (directory: string) => SplitPlace | null {
  const places = new Map<string, SplitPlace | null>([
    ['', null],
    ['/', null],
  ])
  return (directory) => {
    let place = places.get(directory)
    if (place !== undefined) return place
    const unknown: string[] = []
    let above = directory
    for (; place === undefined; place = places.get(above)) {
      unknown.push(above)
      above = parentDirectory(above)
    }
    for (const inner of unknown.reverse()) {
      place ??= placeNamedBy(inner, named)
      places.set(inner, place)
    }
    return place
  }
}

function placeNamedBy(directory: string, named: NamesIn): SplitPlace | null {
  const dataset = parentDirectory(directory)
  const split = splitNamedBy(baseName(directory))
  if (split === null || !hasEvidence(named, dataset)) return null
  return { split, dataset, classStart: directory.length + 1 }
}

function collectionSplit(path: string, directory: string, named: NamesIn): SplitPlace | null {
  const name = baseName(path)
  if (!hasEvidence(named, directory) || !isCollection(name)) return null
  const split = splitNamedBy(name)
  return split === null ? null : { split, dataset: directory, classStart: null }
}

function hasEvidence(named: NamesIn, directory: string): boolean {
  return (named.get(directory)?.size ?? 0) >= 2
}

function addName(named: NamesIn, directory: string, split: string | null): void {
  if (split === null) return
  const names = named.get(directory)
  if (names === undefined) named.set(directory, new Set([split]))
  else names.add(split)
}
