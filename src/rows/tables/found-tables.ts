import type { ContentPlaces } from '../../content/readable.js'
import type { RememberingWorld } from '../read/remembered.js'
import { type Files, findContents, type TableContents } from './contents.js'
import type { LineFile, LineFiles } from './line-files.js'
import { lineTables } from './line-tables.js'
import { type GivenAt, storedNames, storedOf, type TableFile, tableOfLines } from './table-files.js'

/** Tables whose contents can be read, until `close`. */
export interface FoundTables extends TableContents {
  /** In the order of their paths. */
  tables: TableFile[]
  /** Paths of samples among them whose content is not on this machine. */
  absent: string[]
  /** Bytes that were read to find out what the lines of texts are. */
  bytesRead: number
}

/**
 * Finds where tables can be read, and which texts are the columns of one.
 * @param equalName by the path of a sample: what equal files share; `null`: nothing is known
 */
export async function findTables(
  from: Files,
  tables: readonly TableFile[],
  lines: readonly LineFiles[],
  equalName: (path: string) => string | null,
  givenAt: GivenAt,
  places: ContentPlaces,
  world: RememberingWorld,
): Promise<FoundTables> {
  const texts = lines.flatMap(({ files }) => files)
  const contents = await findContents(from, new Set([...tables, ...texts].map(({ path }) => path)), places)
  try {
    const read = await lineTables(lines, contents.at, world)
    const nameOf = (file: LineFile): string => equalName(file.path) ?? storedOf(file, from) ?? file.path
    const ofLines = read.tables.map((table) =>
      tableOfLines(table, storedNames(table.set.files, from), nameOf, givenAt),
    )
    const samples = [...tables, ...texts.filter(({ isSample }) => isSample)]
    return {
      ...contents,
      tables: [...tables.filter(({ path }) => contents.at.has(path)), ...ofLines].sort(byPath),
      absent: samples.flatMap(({ path }) => (contents.at.has(path) ? [] : [path])),
      bytesRead: read.bytesRead,
    }
  } catch (error) {
    contents.close()
    throw error
  }
}

function byPath(left: TableFile, right: TableFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}
