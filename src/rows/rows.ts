import { findReadable } from '../content/readable.js'
import { canonicalSplit, splitNamed } from '../layout/split-name.js'
import type {
  DataFiles,
  Group,
  Layout,
  Options,
  Repository,
  RowComparison,
  Severity,
  TableFinding,
  World,
} from '../model.js'
import { RULES } from '../model.js'
import { countOf, formatBytes } from '../text/quantity.js'
import { type BaseFiles, openBaseTables, placesIn } from './base-tables.js'
import type { Before } from './before.js'
import { addExamples } from './excerpts.js'
import { meaningOf } from './meaning.js'
import { comparableSets, type PlacedTable } from './placed-table.js'
import { readRecords, readTables } from './read-tables.js'
import { settleColumns } from './settle-columns.js'
import { standingOf } from './standing.js'
import { type TableFile, tableFiles } from './table-files.js'
import { findingOf } from './tell.js'
import { findVerified } from './verified.js'

/** What rows are compared by. */
export interface RowInput {
  files: DataFiles
  layout: Layout
  /** Files that are equal by bytes. */
  groups: readonly Group[]
  options: Pick<Options, 'compare' | 'readLimit' | 'columns' | 'rules' | 'source'>
  /** What the base holds; `null`: compared with nothing. */
  base: BaseFiles | null
  /** What an accepted report knows; none: no report. */
  accepted: readonly AcceptedRows[]
}

/** What an earlier report accepted of rows. */
export interface AcceptedRows {
  /** Whether it knows a content, with so many records, as one that breaks a rule. */
  knows(rule: string, id: string, count: number, paths: readonly string[]): boolean
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/**
 * Compares the records of tables.
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
export async function compareRows(input: RowInput, world: World): Promise<RowComparison> {
  const { files, layout, groups, options } = input
  const result: RowComparison = {
    ...{ findings: [], leakage: [], samples: 0, tables: 0, leftOut: [], errors: [], notes: [], bytesRead: 0 },
  }
  if (options.compare !== 'auto' && !options.compare.includes('rows')) return result
  const found = tableFiles(files, layout, groups, options.columns)
  result.leftOut.push(...found.leftOut)
  if (found.tables.length === 0) return result
  const repository = await world.git.open(world.root).catch(() => null)
  // In the index what is staged counts, which can differ from what lies on disk.
  const places = placesIn(repository, world, () => options.source === 'git')
  const size = found.tables.reduce((sum, { file }) => sum + Math.max(0, files.sizes[file] as number), 0)
  if (options.readLimit !== null && size > options.readLimit) {
    world.warn(
      `rows of tables are not compared: they have ${formatBytes(size)}, more than read-limit (${formatBytes(options.readLimit)}); raise it, or leave tables out with exclude`,
    )
    const reason = 'over read-limit'
    result.leftOut.push(...found.tables.map(({ path }) => ({ path, reason })))
    return result
  }
  world.progress.phase('reading tables')
  const contents = await findReadable(
    files,
    found.tables.map(({ file }) => file),
    places,
  )
  try {
    const absent = found.tables.filter(({ file }) => !contents.at.has(file))
    if (absent.length > 0) {
      result.leftOut.push(...absent.map(({ path }) => ({ path, reason: 'its content is not here' })))
      result.notes.push(
        `Rows of ${countOf(absent.length, 'table')} were not compared, since the content is not on this machine`,
      )
    }
    const tables = await settled(found.tables, contents.at, result, world)
    await compareSets(tables, input, repository, result, world)
  } finally {
    contents.close()
  }
  result.findings.sort(compareFindings)
  return result
}

async function settled(
  files: readonly TableFile[],
  at: Parameters<typeof readTables>[1],
  result: RowComparison,
  world: World,
): Promise<PlacedTable[]> {
  const read = await readTables(files, at, world)
  result.bytesRead += read.bytesRead
  for (const { path, message } of read.errors) {
    result.leftOut.push({ path, reason: message })
  }
  const byPath = new Map(files.map((file) => [file.path, file]))
  return settleColumns(
    read.tables,
    (value) => splitNamed(value)?.split ?? null,
    async (tables, plans) => {
      const keyOf = (path: string, part: number | null | undefined): string => `${part} ${path}`
      const planOf = new Map(
        tables.map(({ path, source }, index) => [keyOf(path, source.part), plans[index] ?? null]),
      )
      const wanted = tables.flatMap(({ path, source }) => {
        const file = byPath.get(path)
        return file === undefined ? [] : [{ ...file, part: source.part ?? 0 }]
      })
      const again = await readTables(
        wanted,
        at,
        world,
        ({ path, part }) => planOf.get(keyOf(path, part)) ?? null,
      )
      result.bytesRead += again.bytesRead
      const readAgain = new Map(again.tables.map((table) => [keyOf(table.path, table.source.part), table]))
      return tables.map(({ path, source }) => readAgain.get(keyOf(path, source.part)) ?? null)
    },
  )
}

async function compareSets(
  tables: readonly PlacedTable[],
  input: RowInput,
  repository: Repository | null,
  result: RowComparison,
  world: World,
): Promise<void> {
  const { options, base } = input
  const before =
    base === null || repository === null
      ? null
      : openBaseTables(base, options, repository, world, canonicalSplit)
  for (const set of comparableSets(tables)) {
    result.tables += set.tables.length
    result.samples += set.tables.reduce((sum, { read }) => sum + read.records, 0)
    const verified = await findVerified(set, (tasks) => readRecords(tasks, world))
    result.bytesRead += verified.bytesRead
    result.errors.push(...verified.errors)
    if (verified.contents.length === 0) continue
    const standing = standingOf(set.tables, canonicalSplit)
    const meaning = meaningOf(set, verified, standing)
    result.leakage.push(...meaning.leakage)
    const known: Before[] = before === null ? [] : [await before.of(set, verified.contents)]
    for (const breach of meaning.breaches) {
      const finding = findingOf(breach, set, standing, [...known, ...acceptedBefore(input)], options.rules)
      if (finding === null) continue
      await addExamples(finding, set, (bytes) => {
        result.bytesRead += bytes
      })
      result.findings.push(finding)
    }
  }
  if (before !== null) {
    result.notes.push(...before.notes)
    result.bytesRead += before.bytesRead()
  }
}

function acceptedBefore({ accepted }: RowInput): Before[] {
  return accepted.map(({ knows }) => ({
    wasBroken: ({ rule }, { content, members }, paths) =>
      knows(rule, `row:${content.digest}`, members.length, paths),
    countAt: () => 0,
  }))
}

function compareFindings(left: TableFinding, right: TableFinding): number {
  return (
    GRAVITY[left.severity] - GRAVITY[right.severity] ||
    RULES.indexOf(left.rule) - RULES.indexOf(right.rule) ||
    right.contents - left.contents ||
    (left.paths.join('\0') < right.paths.join('\0') ? -1 : 1)
  )
}
