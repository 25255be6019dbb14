import { nameAt } from '../../columns/names.js'
import { baseName, parentDirectory } from '../../columns/paths.js'
import { FILE, KINDS, type Listing } from '../entries.js'

const SYMLINK = KINDS.indexOf('symlink')

/** What the listing has at places where DVC says that data is. */
export interface Occupied {
  /** Places that hold a file, and directories (with a final `/`) that hold any. */
  real: ReadonlySet<string>
  /** Places that hold a symbolic link, and the number of its entry. */
  links: ReadonlyMap<string, number>
}

/**
 * Looks places up among the chosen entries, all at once: at a million entries an index of their paths would take
 * longer than all the rest.
 * @param places directories end in `/`
 */
export function findOccupied(
  { entries, chosen }: Pick<Listing, 'entries' | 'chosen'>,
  places: Iterable<string>,
): Occupied {
  const namesIn = new Map<string, Set<string>>()
  const wholes = new Set<string>()
  for (const place of places) {
    if (place.endsWith('/')) wholes.add(place)
    const directory = parentDirectory(place)
    const names = namesIn.get(directory)
    if (names === undefined) namesIn.set(directory, new Set([baseName(place)]))
    else names.add(baseName(place))
  }
  const namesByNumber = entries.directories.map((directory) => namesIn.get(directory))
  const wholesByNumber = entries.directories.map((directory) =>
    wholes.size === 0 ? [] : above(directory, wholes),
  )

  const real = new Set<string>()
  const links = new Map<string, number>()
  for (const entry of chosen) {
    const directory = entries.directoryOf[entry] as number
    const isFile = entries.kinds[entry] === FILE
    if (isFile) for (const whole of wholesByNumber[directory] as string[]) real.add(whole)
    const wanted = namesByNumber[directory]
    if (wanted === undefined) continue
    const name = nameAt(entries.names, entry)
    if (!wanted.has(name)) continue
    const parent = entries.directories[directory] as string
    const place = parent === '' ? name : `${parent}/${name}`
    if (isFile) real.add(place)
    else if (entries.kinds[entry] === SYMLINK) links.set(place, entry)
  }
  return { real, links }
}

/** Those of the directories that are this one or lie above it. */
function above(directory: string, wholes: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let end = directory.length; end > 0; end = directory.lastIndexOf('/', end - 1)) {
    const whole = `${directory.slice(0, end)}/`
    if (wholes.has(whole)) found.push(whole)
  }
  return found
}
