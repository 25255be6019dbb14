import { numbersTo } from '../columns/numbers.js'
import { filesAt } from '../columns/paths.js'
import { fetchLacking } from '../content/fetch-lacking.js'
import { placesOfBase } from '../content/places.js'
import type { Repository } from '../model.js'
import type { Files } from './contents.js'
import { type FoundTables, findTables } from './found-tables.js'
import type { LineFiles } from './line-files.js'
import type { RememberingWorld } from './remembered.js'
import type { GivenAt, TableFile } from './table-files.js'

/** Tables, and texts whose lines may be records. */
export interface MaybeTables {
  tables: TableFile[]
  lines: LineFiles[]
}

/** How contents of the base can be had. */
export interface BaseContents {
  repository: Repository | null
  /** Where they were put to be read, as in `ContentPlaces`; then git is not asked. */
  written: ((path: string) => string | undefined) | undefined
}

/** Finds tables of the base. What the clone lacks is fetched in one request, if that is allowed. */
export async function findBaseTables(
  from: Files,
  { tables, lines }: MaybeTables,
  givenAt: GivenAt,
  { repository, written }: BaseContents,
  world: RememberingWorld,
  notes: string[],
): Promise<FoundTables> {
  const places = placesOfBase(repository, world)
  if (written !== undefined) places.written = written
  const find = (): Promise<FoundTables> => findTables(from, tables, lines, () => null, givenAt, places, world)
  const found = await find()
  if (repository === null || written !== undefined) return found
  if (!(await fetchLacking(repository, idsOf(from, found.absent), 'table', notes))) return found
  found.close()
  return find()
}

/** Git's ids of the contents at some paths. */
function idsOf({ samples, others }: Files, paths: readonly string[]): string[] {
  const ids = new Set<string>()
  for (const files of [samples, others]) {
    for (const file of [...filesAt(files, numbersTo(files.names.length), paths).values()].flat()) {
      const content = files.contents[file] as number
      if (content >= 0) ids.add(samples.objectIds.hex(content))
    }
  }
  return [...ids]
}
