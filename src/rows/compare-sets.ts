import { addAll } from '../columns/lists.js'
import { canonicalSplit } from '../layout/names/split-name.js'
import {
  type Layout,
  type Repository,
  type RowComparison,
  SOURCE_FACTS,
  type TableFinding,
} from '../model.js'
import { addedLines } from './base/added-lines.js'
import { addAlsoBroken } from './base/also-broken.js'
import type { Before } from './base/before.js'
import { markAdded } from './base/mark-added.js'
import { openBaseTables } from './base/tables.js'
import { BREACH_BETWEEN, type Breach } from './meaning/breaches.js'
import { createContentCounter } from './meaning/counts.js'
import type { EqualContent } from './meaning/equal-contents.js'
import { addExamples } from './meaning/excerpts.js'
import { meaningOf } from './meaning/meaning.js'
import { repeatsWithout } from './meaning/repeats-without.js'
import { standingOf } from './meaning/standing.js'
import { fewerColumns, narrowed, ofBoth } from './meaning/subsets.js'
import { findVerified, type Verified } from './meaning/verified.js'
import type { RememberingWorld } from './read/remembered.js'
import type { RowInput } from './row-input.js'
import { comparableSets, type PlacedTable, type TableSet } from './tables/placed-table.js'
import { recordsByFile, sharingFiles } from './tables/records-by-file.js'
import { findingOf } from './tell.js'

/** Which contents of a set count, and which of what they break. */
interface Wanted {
  has(content: EqualContent): boolean
  breach(breach: Breach, verified: Verified): Breach | null
}

/** Tables of one content: all of it. */
const ALL: Wanted = { has: () => true, breach: (breach) => breach }

/**
 * Compares the tables as they stand now; those whose columns are some of another's; and all as they stand for the base
 * where cards or lists have changed.
 */
export async function compareSets(
  tables: readonly PlacedTable[],
  input: RowInput,
  repository: Repository | null,
  result: RowComparison,
  world: RememberingWorld,
): Promise<void> {
  const { options, base, earlier } = input
  const counted = (bytes: number): void => {
    result.bytesRead += bytes
  }
  const before =
    base === null || (repository === null && base.written === undefined)
      ? null
      : openBaseTables(
          base,
          { samples: input.files, others: input.others },
          tables,
          options,
          repository,
          world,
          canonicalSplit,
        )
  const added =
    base === null || repository === null
      ? null
      : addedLines(repository, world.root, base.commit, !SOURCE_FACTS[options.source].seesDisk, counted)
  const told = new Set<string>()
  const counter = createContentCounter()
  const sets = comparableSets(tables)
  const ahead = new Map<TableSet, Verified>()
  const read = recordsByFile(world, counted)
  let sharing = sharingFiles(sets)
  for (const set of sets) {
    result.tables += set.tables.length
    result.samples += set.tables.reduce((sum, { read }) => sum + read.records, 0)
    await compareSet(set, ALL)
  }
  const standing = (tables: readonly PlacedTable[]) => standingOf(tables, canonicalSplit)
  addAll(result.notes, await repeatsWithout(sets, { read, counted, world, standingOf: standing }))
  for (const pair of fewerColumns(sets)) {
    const set = await narrowed(pair, result, world)
    await compareSet(set, ofBoth(pair, set))
  }
  const moved = earlier === null ? null : placedBy(earlier, tables)
  // What leaks by the words that held must not stop leaking by words that come with the change.
  if (moved !== null) {
    const setsThen = comparableSets(moved)
    sharing = sharingFiles(setsThen)
    for (const set of setsThen) await compareSet(set, notTold(told))
  }
  result.counts = counter.counts()
  if (before !== null) {
    addAll(result.notes, before.notes)
    result.bytesRead += before.bytesRead()
  }

  /** Those with tables in the same files are read again together. */
  async function verified(set: TableSet): Promise<Verified> {
    const known = ahead.get(set)
    ahead.delete(set)
    if (known !== undefined) return known
    const together = sharing.get(set) ?? [set]
    const found = await findVerified(together, read)
    for (const [at, other] of together.entries()) {
      if (other !== set) ahead.set(other, found[at] as Verified)
    }
    return found[together.indexOf(set)] as Verified
  }

  async function compareSet(set: TableSet, wanted: Wanted): Promise<void> {
    const found = await verified(set)
    if (wanted === ALL) addAll(result.errors, found.errors)
    const contents = found.contents.filter((content) => wanted.has(content))
    if (contents.length === 0) return
    const left = { ...found, contents }
    const standing = standingOf(set.tables, canonicalSplit)
    const meaning = meaningOf(set, left, standing)
    const breaches = meaning.breaches.flatMap((breach) => wanted.breach(breach, left) ?? [])
    if (breaches.length === 0) return
    const known: Before[] = before === null ? [] : [await before.of(set, left)]
    const all = [...known, ...acceptedBefore(input)]
    const findings: { breach: Breach; finding: TableFinding }[] = []
    for (const breach of breaches) {
      for (const { content } of breach.contents) told.add(`${breach.rule} ${content.digest}`)
      const finding = findingOf(breach, set, standing, all, options.rules, counter)
      if (finding === null) continue
      if (added !== null) await markAdded(finding, added)
      findings.push({ breach, finding })
    }
    if (findings.some(({ breach }) => breach.rule === 'split-leakage'))
      addAll(result.leakage, meaning.leakage)
    addAlsoBroken(findings, all)
    const own = findings.map(({ finding }) => finding)
    await addExamples(own, set, counted)
    addAll(result.findings, own)
  }
}

/** What breaks a rule between records, and was not told to do so. */
function notTold(told: ReadonlySet<string>): Wanted {
  const isTold = (rule: string, { digest }: EqualContent): boolean => told.has(`${rule} ${digest}`)
  return {
    has: (content) => !isTold('split-leakage', content),
    breach(breach) {
      if (!BREACH_BETWEEN.includes(breach.rule)) return null
      const contents = breach.contents.filter(({ content }) => !isTold(breach.rule, content))
      return contents.length === 0 ? null : { ...breach, contents }
    },
  }
}

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
