import { numbersTo } from '../../columns/numbers.js'
import { filesAt, pathAt } from '../../columns/paths.js'
import {
  type ContentPlaces,
  findReadable,
  type ReadableContent,
  type ReadableFiles,
} from '../../content/readable.js'
import type { DataFiles, OtherFiles } from '../../model.js'

/** What can hold tables: samples, and files that are none, in which columns of tables can stand. */
export interface Files {
  samples: DataFiles
  others: OtherFiles
}

/** A content that can be read, and what names it beyond doubt. */
export interface NamedContent extends ReadableContent {
  /** Such as `git:9e46…`; `null`: only what the file system says of it. */
  name: string | null
}

/** Where contents can be read, until `close`. */
export interface TableContents {
  /** By path; what is not here is not among them. */
  at: ReadonlyMap<string, NamedContent>
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
  const at = new Map<string, NamedContent>()
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
    for (const [file, content] of found.at) {
      at.set(pathAt(files, file), { ...content, name: nameIn(files, file) })
    }
    return found
  }
}

/** DVC and git-annex leave files in their place that somebody can have changed since: their size alone is looked at. */
function nameIn({ contents, objectIds, pointers }: ReadableFiles, file: number): string | null {
  const content = contents[file] as number
  if (content >= 0) return `git:${objectIds.hex(content)}`
  const pointer = pointers.get(file)
  return pointer?.kind === 'lfs' && pointer.identity !== null
    ? `${pointer.identity.algorithm}:${pointer.identity.hex}`
    : null
}
