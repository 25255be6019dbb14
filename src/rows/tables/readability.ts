import { formatOf, reasonNotRead } from '../../containers/table.js'
import { mayHoldLines } from './line-files.js'

/** Lines of a text are records only together with those of the files beside it, which hold its other columns. */
const LINES = 'one record a line'

const PACKED: ReadonlySet<string> = new Set([
  '.gz',
  '.zst',
  '.bz2',
  '.xz',
  '.lzma',
  '.br',
  '.lz4',
  '.zip',
  '.7z',
])
const MOST_ENDINGS = 10_000

/** Whether the records of a file of this name can be compared. */
export interface Readability {
  /** It is a table by itself. */
  isRead: boolean
  /** Its lines may be records, if its place says so. */
  isLines: boolean
  /** It is a table that can't be read, and why. */
  reason: string | null
}

/**
 * Says which files are tables, by their names. Most of a million files share a few endings, which are asked about once;
 * what is packed is told by the ending before.
 */
export function createReadability(): (name: string) => Readability {
  const known = new Map<string, Readability>()
  return (name) => {
    const end = name.lastIndexOf('.')
    const before = end < 0 ? -1 : name.lastIndexOf('.', end - 1)
    const last = end < 0 ? '' : name.slice(end)
    const ending = before >= 0 && PACKED.has(last.toLowerCase()) ? name.slice(before) : last
    let found = known.get(ending)
    if (found === undefined) {
      found = readabilityOf(`x${ending}`)
      if (known.size < MOST_ENDINGS) known.set(ending, found)
    }
    return found
  }
}

function readabilityOf(name: string): Readability {
  const reason = reasonNotRead(name)
  if (reason !== null) return { isRead: false, isLines: false, reason }
  const format = formatOf(name)
  const isRead = format !== null && format.name !== LINES
  return { isRead, isLines: !isRead && mayHoldLines(name), reason: null }
}
