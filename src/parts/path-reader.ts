import { appendName, noNames } from '../columns/names.js'
import { createNumbers } from '../columns/numbers.js'
import { baseName, directoryNumbers, parentDirectory } from '../columns/paths.js'
import type { PathColumns } from '../model.js'
import type { StoredColumn } from './file/stored-column.js'

const SLASH = 0x2f

/** Collects paths that stand in columns of bytes. */
export interface PathReader {
  /** @param exact the path itself where it is no UTF-8 */
  add(column: StoredColumn, row: number, exact?: string): void
  taken(): PathColumns
}

/** Of most paths the directory is that of the path before: then its bytes are compared, and no text is made of them. */
export function createPathReader(): PathReader {
  const directories: string[] = []
  const numberOf = directoryNumbers(directories)
  const directoryOf = createNumbers()
  const names = noNames()
  let last = { bytes: Buffer.alloc(0), number: -1 }

  function addText(path: string): number {
    const number = numberOf(parentDirectory(path))
    directoryOf.push(number)
    appendName(names, baseName(path))
    return number
  }

  return {
    add(column, row, exact) {
      if (exact !== undefined) {
        addText(exact)
        return
      }
      const { bytes } = column
      const [start, end] = [column.startOf(row), column.endOf(row)]
      const slash = bytes.lastIndexOf(SLASH, end - 1)
      if (slash > start && isEqual(bytes, start, slash, last.bytes)) {
        directoryOf.push(last.number)
        appendName(names, bytes.toString('utf8', slash + 1, end))
        return
      }
      const number = addText(bytes.toString('utf8', start, end))
      if (slash > start) last = { bytes: Buffer.from(bytes.subarray(start, slash)), number }
    },
    taken: () => ({ directories, directoryOf: directoryOf.taken(), names }),
  }
}

function isEqual(bytes: Buffer, from: number, to: number, other: Buffer): boolean {
  if (to - from !== other.length) return false
  // Directories differ at their end.
  for (let at = other.length - 1; at >= 0; at--) if (bytes[from + at] !== other[at]) return false
  return true
}
