import { numbersTo } from '../../columns/numbers.js'
import { filesAt } from '../../columns/paths.js'
import { fetchLacking } from '../../content/fetch-lacking.js'
import { placesOfBase } from '../../content/places.js'
import { readObjectSizes } from '../../git/object-sizes.js'
import type { Repository } from '../../model.js'
import { countOf, formatBytes } from '../../text/quantity.js'
import type { RememberingWorld } from '../read/remembered.js'
import type { Files } from '../tables/contents.js'
import { type FoundTables, findTables } from '../tables/found-tables.js'
import type { LineFiles } from '../tables/line-files.js'
import type { GivenAt, TableFile } from '../tables/table-files.js'

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
  /** Bytes of them that may be read; `null`: any number. */
  readLimit: number | null
}

/**
 * Finds tables of the base, and warns of those that can't be read. What the clone lacks is fetched in one request, if that
 * is allowed.
 */
export async function findBaseTables(
  from: Files,
  { tables, lines }: MaybeTables,
  givenAt: GivenAt,
  contents: BaseContents,
  world: RememberingWorld,
  notes: string[],
): Promise<FoundTables> {
  const { readLimit } = contents
  const size = readLimit === null ? 0 : await sizeOf(from, { tables, lines }, contents)
  if (readLimit !== null && size > readLimit) {
    world.warn(
      `tables of the base have ${formatBytes(size)}, more than read-limit (${formatBytes(readLimit)}), so records that they had are told as new; raise it, or leave tables out with exclude`,
    )
    return { at: new Map(), tables: [], absent: [], bytesRead: 0, close() {} }
  }
  const found = await findOrFetch(from, { tables, lines }, givenAt, contents, world, notes)
  if (found.absent.length > 0) {
    world.warn(
      `${countOf(found.absent.length, 'table')} of the base can't be read here, so records that they had are told as new; check out with the whole history, or with Git LFS`,
    )
  }
  return found
}

async function findOrFetch(
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

/** Bytes of the tables that this clone holds. */
async function sizeOf(
  from: Files,
  { tables, lines }: MaybeTables,
  { repository, written }: BaseContents,
): Promise<number> {
  if (repository === null || written !== undefined) return 0
  const paths = [...tables, ...lines.flatMap(({ files }) => files)].map(({ path }) => path)
  const sizes = await readObjectSizes(repository, idsOf(from, paths))
  return sizes.reduce((sum, [, size]) => sum + size, 0)
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
