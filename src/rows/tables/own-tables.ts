import { readFileSync } from 'node:fs'
import { numbersTo } from '../../columns/numbers.js'
import { filesAt } from '../../columns/paths.js'
import { placesOfNow } from '../../content/places.js'
import { findReadable, type ReadableFiles } from '../../content/readable.js'
import type { Layout, Options, World } from '../../model.js'
import { encodePath } from '../../paths/lossless.js'
import type { Files } from './contents.js'
import { columnsByPath, type NamedTables, tableFiles } from './table-files.js'

/** Bytes of the tables of all datasets that are given away whole; more is to be read where it lies. */
const MOST_WHOLE = 1024 ** 3

/** Bytes of one of them, which is held in memory. */
const LARGEST = 256 * 1024 ** 2

/** So many bytes are held at a time. */
const BYTES_AT_ONCE = 16 * 1024 * 1024

/** A table of a share, or a column of one. */
export interface OwnTable {
  /** Its number among the samples, or among the other files. */
  file: number
  isSample: boolean
  bytes: Buffer
}

/** Tables by their names: numbers among the samples, and among the other files. */
export interface TableNumbers {
  samples: ReadonlySet<number>
  others: ReadonlySet<number>
}

/** Tables of a listing, and those that are so small that they can be given away whole. */
export interface ListedTables {
  all: TableNumbers
  whole: TableNumbers
}

/** Finds the tables of a listing by their names. What is given away whole is the same for whoever has the same listing. */
export function listTables(from: Files, layout: Layout): ListedTables {
  const named = tableFiles(from, layout, columnsByPath({ columns: [], splits: 'auto' }))
  const small = smallDatasets(named)
  const isSmall = ({ dataset }: { dataset: string }): boolean => small.has(dataset)
  const { tables, lines, leftOut } = named
  return {
    all: numbersOf(from, { tables: [...tables, ...leftOut], lines }),
    whole: numbersOf(from, { tables: tables.filter(isSmall), lines: lines.filter(isSmall) }),
  }
}

/** The datasets with the fewest bytes of tables, as many as fit: records are compared within a dataset alone. */
function smallDatasets({ tables, lines }: NamedTables): Set<string> {
  const sizes = new Map<string, number>()
  const add = (dataset: string, size: number): void => {
    const own = size > LARGEST ? MOST_WHOLE + 1 : size
    sizes.set(dataset, (sizes.get(dataset) ?? 0) + own)
  }
  for (const { dataset, size } of tables) add(dataset, size)
  for (const { dataset, files } of lines) for (const { size } of files) add(dataset, size)
  const small = new Set<string>()
  let total = 0
  for (const [dataset, size] of [...sizes].sort(([, one], [, other]) => one - other)) {
    total += size
    if (total > MOST_WHOLE) break
    small.add(dataset)
  }
  return small
}

function numbersOf(
  { samples }: Files,
  { tables, lines }: { tables: readonly { path: string }[]; lines: NamedTables['lines'] },
): TableNumbers {
  const found = { samples: new Set<number>(), others: new Set<number>() }
  const paths = tables.map(({ path }) => path)
  for (const numbers of filesAt(samples, numbersTo(samples.names.length), paths).values()) {
    for (const number of numbers) found.samples.add(number)
  }
  for (const { file, isSample } of lines.flatMap(({ files }) => files)) {
    found[isSample ? 'samples' : 'others'].add(file)
  }
  return found
}

/**
 * Reads tables whole, some at a time. What is not here, or can't be read, is left out.
 * @param counted is told how many bytes were read
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
export async function* readOwnTables(
  { samples, others }: Files,
  own: { samples: readonly number[]; others: readonly number[] },
  { source }: Pick<Options, 'source'>,
  world: World,
  counted: (bytes: number) => void,
): AsyncGenerator<OwnTable[]> {
  if (own.samples.length + own.others.length === 0) return
  const repository = await world.git.open(world.root).catch(() => null)
  const places = await placesOfNow(source, repository, world)
  yield* readThem(samples, own.samples, true)
  yield* readThem({ ...others, objectIds: samples.objectIds }, own.others, false)

  async function* readThem(files: ReadableFiles, numbers: readonly number[], isSample: boolean) {
    const found = await findReadable(files, numbers, places)
    try {
      let some: OwnTable[] = []
      let held = 0
      for (const file of numbers) {
        const content = found.at.get(file)
        if (content === undefined || content.size > LARGEST) continue
        const bytes = bytesIn(content.location)
        if (bytes === null) continue
        counted(bytes.length)
        some.push({ file, isSample, bytes })
        held += bytes.length
        if (held < BYTES_AT_ONCE) continue
        yield some
        some = []
        held = 0
      }
      if (some.length > 0) yield some
    } finally {
      found.close()
    }
  }
}

/** `null`: it can't be read. */
function bytesIn(location: string): Buffer | null {
  try {
    return readFileSync(encodePath(location))
  } catch {
    return null
  }
}
