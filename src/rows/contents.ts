import { numbersTo } from '../columns/numbers.js'
import { filesAt, pathAt } from '../columns/paths.js'
import {
  type ContentPlaces,
  findReadable,
  type ReadableContent,
  type ReadableFiles,
} from '../content/readable.js'
import type { Files } from './table-files.js'

/** Where contents can be read, until `close`. */
export interface TableContents {
  /** By path; what is not here is not among them. */
  at: ReadonlyMap<string, ReadableContent>
  close(): void
}

/**
 * Finds where the contents of some files can be read.
 * @param paths of samples and of others
 * @throws {Failure} if git can't be run; a system error if there is no room
 */
export async function findContents(
  { samples, others }: Files,
  paths: ReadonlySet<string>,
  places: ContentPlaces,
): Promise<TableContents> {
  const at = new Map<string, ReadableContent>()
  const first = await findThem(samples)
  try {
    const second = await findThem({ ...others, objectIds: samples.objectIds })
    return {
      at,
      close() {
        first.close()
        second.close()
      },
    }
  } catch (error) {
    first.close()
    throw error
  }

  async function findThem(files: ReadableFiles) {
    const numbers = [...filesAt(files, numbersTo(files.names.length), paths).values()].flat()
    const found = await findReadable(files, numbers, places)
    for (const [file, content] of found.at) at.set(pathAt(files, file), content)
    return found
  }
}
