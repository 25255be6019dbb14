import { canonicalSplit, splitNamed } from '../layout/split-name.js'
import type {
  DataFiles,
  Group,
  Layout,
  Options,
  OtherFiles,
  Repository,
  RowComparison,
  Severity,
  TableFinding,
  World,
} from '../model.js'
import { RULES } from '../model.js'
import { countOf } from '../text/quantity.js'
import { placesIn } from './base-contents.js'
import { type BaseFiles, openBaseTables } from './base-tables.js'
import type { Before } from './before.js'
import { createContentCounter } from './counts.js'
import { addExamples } from './excerpts.js'
import { findTables } from './found-tables.js'
import { noRecords } from './may-hold-records.js'
import { meaningOf } from './meaning.js'
import { comparableSets, type PlacedTable, type TableSet } from './placed-table.js'
import { withinLimit } from './read-limit.js'
import { readTables } from './read-tables.js'
import { openTableMemory, type RememberingWorld, runRemembered } from './remembered.js'
import { settleColumns } from './settle-columns.js'
import { standingOf } from './standing.js'
import { columnsByPath, equalNames, type TableFile, tableFiles } from './table-files.js'
import { findingOf } from './tell.js'
import { unknownColumns } from './unknown-columns.js'
import { findVerified } from './verified.js'

/** What rows are compared by. */
export interface RowInput {
  files: DataFiles
  /** Files that are no samples: columns of tables can stand in them. */
  others: OtherFiles
  layout: Layout
  /** Where the files stand by what cards and lists of the base say; `null`: as they do now. */
  earlier: Layout | null
  /** Files that are equal by bytes. */
  groups: readonly Group[]
  options: Pick<Options, 'compare' | 'readLimit' | 'columns' | 'rules' | 'source'>
  /** What the base holds; `null`: compared with nothing. */
  base: BaseFiles | null
  /** The directory of the caches; `null`: none. */
  cache: string | null
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
export async function compareRows(input: RowInput, from: World): Promise<RowComparison> {
  const memory = openTableMemory(input.cache)
  const comparison = await compareTables(input, { ...from, memory })
  await memory?.prints.save()
  comparison.notes.push(...(memory?.prints.notes ?? []))
  return comparison
}

async function compareTables(input: RowInput, world: RememberingWorld): Promise<RowComparison> {
  const { files, layout, groups, options } = input
  const result = noRecords()
  if (options.compare !== 'auto' && !options.compare.includes('rows')) return result
  const from = { samples: files, others: input.others }
  const givenAt = columnsByPath(options.columns)
  const all = tableFiles(from, layout, givenAt)
  result.leftOut.push(...all.leftOut)
  if (all.tables.length === 0 && all.lines.length === 0) return result
  const named = withinLimit(all, options.readLimit, result, world)
  if (named === null) return result
  const repository = await world.git.open(world.root).catch(() => null)
  // In the index what is staged counts, which can differ from what lies on disk.
  const places = placesIn(repository, world, () => options.source === 'git')
  world.progress.phase('reading tables')
  const samples = [...named.tables, ...named.lines.flatMap((set) => set.files)]
  const equal = equalNames(new Set(samples.map(({ path }) => path)), groups)
  const { tables, lines } = named
  const equalName = (path: string): string | null => equal.get(path) ?? null
  const found = await findTables(from, tables, lines, equalName, givenAt, places, world)
  try {
    result.bytesRead += found.bytesRead
    if (found.absent.length > 0) {
      result.leftOut.push(...found.absent.map((path) => ({ path, reason: 'its content is not here' })))
      result.notes.push(
        `Rows of ${countOf(found.absent.length, 'table')} were not compared, since the content is not on this machine`,
      )
    }
    const read = await settled(nameEqual(found.tables, equal), found.at, result, world)
    for (const warning of unknownColumns(options.columns, read)) world.warn(warning)
    await compareSets(read, input, repository, result, world)
  } finally {
    found.close()
  }
  result.findings.sort(compareFindings)
  return result
}

/** What was compared by content is equal as far as groups say so. */
function nameEqual(tables: readonly TableFile[], equal: ReadonlyMap<string, string>): TableFile[] {
  return tables.map((table) =>
    table.columns === undefined ? { ...table, identity: equal.get(table.path) ?? table.identity } : table,
  )
}

async function settled(
  files: readonly TableFile[],
  at: Parameters<typeof readTables>[1],
  result: RowComparison,
  world: RememberingWorld,
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

/** Compares the tables as they stand now, and as they stand for the base where cards or lists have changed. */
async function compareSets(
  tables: readonly PlacedTable[],
  input: RowInput,
  repository: Repository | null,
  result: RowComparison,
  world: RememberingWorld,
): Promise<void> {
  const { options, base, earlier } = input
  const before =
    base === null || repository === null
      ? null
      : openBaseTables(base, options, repository, world, canonicalSplit)
  const told = new Set<string>()
  const counter = createContentCounter()
  for (const set of comparableSets(tables)) {
    result.tables += set.tables.length
    result.samples += set.tables.reduce((sum, { read }) => sum + read.records, 0)
    await compareSet(set, null)
  }
  const moved = earlier === null ? null : placedBy(earlier, tables)
  // What leaks by the words that held must not stop leaking by words that come with the change.
  if (moved !== null) for (const set of comparableSets(moved)) await compareSet(set, told)
  result.counts = counter.counts()
  if (before !== null) {
    result.notes.push(...before.notes)
    result.bytesRead += before.bytesRead()
  }

  /** @param without digests of what was told before; then only what breaks a rule between records counts */
  async function compareSet(set: TableSet, without: ReadonlySet<string> | null): Promise<void> {
    const found = await findVerified(set, (tasks) => runRemembered('records', tasks, world))
    result.bytesRead += found.bytesRead
    if (without === null) result.errors.push(...found.errors)
    const contents = found.contents.filter(({ digest }) => without?.has(digest) !== true)
    if (contents.length === 0) return
    const verified = { ...found, contents }
    const standing = standingOf(set.tables, canonicalSplit)
    const meaning = meaningOf(set, verified, standing)
    result.leakage.push(...meaning.leakage)
    const breaches = meaning.breaches.filter(({ rule }) => without === null || BETWEEN.includes(rule))
    if (breaches.length === 0) return
    const known: Before[] = before === null ? [] : [await before.of(set, verified)]
    for (const breach of breaches) {
      if (BETWEEN.includes(breach.rule)) for (const { content } of breach.contents) told.add(content.digest)
      const finding = findingOf(
        breach,
        set,
        standing,
        [...known, ...acceptedBefore(input)],
        options.rules,
        counter,
      )
      if (finding === null) continue
      await addExamples(finding, set, (bytes) => {
        result.bytesRead += bytes
      })
      result.findings.push(finding)
    }
  }
}

/** Rules that are broken between splits or labels. */
const BETWEEN: readonly string[] = ['split-leakage', 'label-conflict']

/** Tables where another layout places them; `null`: they stand as they do. */
function placedBy(layout: Layout, tables: readonly PlacedTable[]): PlacedTable[] | null {
  const moved = tables.map((table) => {
    const { dataset, split } = layout.placementOf(table.path)
    return { ...table, dataset: dataset ?? table.dataset, split: table.partSplit ?? split }
  })
  const isMoved = moved.some(
    ({ dataset, split }, at) => dataset !== tables[at]?.dataset || split !== tables[at]?.split,
  )
  return isMoved ? moved : null
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
