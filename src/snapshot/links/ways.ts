import { addAll, addTo } from '../../columns/lists.js'
import { firstNames, nameAt } from '../../columns/names.js'
import { baseName, filesAt, isWithin, parentDirectory, pathIn } from '../../columns/paths.js'
import type { Numbers } from '../../model.js'
import { createEntries, type Entries, FILE } from '../entries.js'
import type { ScopedListing } from '../sources.js'

/**
 * Files that are looked at below the directories that links lead to: many links to one large directory would else stand
 * for more files than there are.
 */
const MOST_BELOW = 200_000

/** One way through a link to a file. */
export interface Way {
  link: string
  /** What the link leads to: the file, or a directory above it. */
  target: string
  /** Number of the entry of the file. */
  file: number
  /** Number of the entry that would be there if the link was followed. */
  entry: number
}

/** All ways through links to files. */
export interface Ways {
  found: Way[]
  /** The entries of the listing, and behind them those of the ways. */
  entries: Entries
  /** Links that lead to too many files. */
  tooMany: number
}

/**
 * Puts a file in the place of each link to one, and what is below a directory in the place of each link to it.
 * @param targets by link: where it leads
 * @param data the files that count
 */
export function waysThrough(
  targets: ReadonlyMap<string, string>,
  { entries, objectIds }: ScopedListing,
  data: Numbers,
): Ways {
  const found: Way[] = []
  const into = createEntries(objectIds, {
    directories: [...entries.directories],
    directoryOf: entries.directoryOf.slice(),
    names: firstNames(entries.names, entries.names.length),
    kinds: entries.kinds.slice(),
    contents: entries.contents.slice(),
  })
  const files = filesAt(entries, data, targets.values())
  let filesBelow: ((target: string) => readonly number[]) | null = null
  let room = MOST_BELOW
  let tooMany = 0
  for (const [link, target] of targets) {
    const [file] = files.get(target) ?? []
    if (file !== undefined) {
      add(link, link, target, file)
      continue
    }
    filesBelow ??= belowDirectories(entries, data)
    const below = filesBelow(target)
    if (below.length > room) {
      tooMany += 1
      continue
    }
    room -= below.length
    for (const inner of below) {
      const directory = entries.directories[entries.directoryOf[inner] as number] as string
      const rest = target === '' ? directory : directory.slice(target.length + 1)
      const name = nameAt(entries.names, inner)
      add(pathIn(rest === '' ? link : `${link}/${rest}`, name), link, target, inner)
    }
  }
  return { found, entries: into.entries, tooMany }

  function add(path: string, link: string, target: string, file: number): void {
    const entry = into.entries.names.length
    const directory = into.directoryNumber(parentDirectory(path))
    into.append(directory, baseName(path), FILE, entries.contents[file] as number)
    found.push({ link, target, file, entry })
  }
}

/** Gives the files in and below a directory; each directory is looked for once. */
function belowDirectories(
  { directories, directoryOf }: Entries,
  data: Numbers,
): (target: string) => readonly number[] {
  const inDirectory = new Map<number, number[]>()
  for (let at = 0; at < data.length; at++) {
    const file = data[at] as number
    addTo(inDirectory, directoryOf[file] as number, file)
  }
  const above = new Set<string>([''])
  for (const number of inDirectory.keys()) {
    for (let directory = directories[number] as string; directory !== '' && !above.has(directory); ) {
      above.add(directory)
      directory = parentDirectory(directory)
    }
  }
  const known = new Map<string, number[]>()
  return (target) => {
    // Most links lead to no data at all, and there can be many.
    if (!above.has(target)) return []
    const before = known.get(target)
    if (before !== undefined) return before
    const files: number[] = []
    for (const [number, inner] of inDirectory) {
      const directory = directories[number] as string
      if (isWithin(directory, target)) addAll(files, inner)
    }
    known.set(target, files)
    return files
  }
}
