import { KEY_WORDS } from '../../kinds/row/add-records.js'
import { NO_VALUE } from '../../kinds/row/codes.js'
import type { Breach } from '../meaning/breaches.js'
import type { BrokenContent, EqualContent } from '../meaning/equal-contents.js'
import { changedInStep } from '../meaning/in-step.js'
import { NONE, type Standing, standingOf } from '../meaning/standing.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'

/** What the base held of some contents. */
export interface Before {
  /**
   * Whether a content breaks a rule as it did at the base, and has no more records now; or as the content did that stood in
   * its place.
   */
  wasBroken(breach: Breach, broken: BrokenContent, paths: readonly string[]): boolean
  /** How many records of a table at this path held the content. */
  countAt(content: EqualContent, path: string): number
}

/** All that is there now, as it is. */
export const ALL_HELD: Before = { wasBroken: () => true, countAt: () => Number.POSITIVE_INFINITY }

/** How one content stood at the base: each kind of record once, with their number. */
interface Held {
  count: number
  splits: Set<string>
  /** By their keys. */
  labels: Set<string>
  /** By split: how many of its records. */
  bySplit: Map<string, number>
  byPath: Map<string, number>
}

/**
 * Counts the contents of now in the tables of the base, by key, so that order, quoting and format are of no matter.
 * @param now the tables in whose records the contents lie
 * @param base tables of the base, read by the plans of now; paths as they were then
 */
export function heldBefore(
  now: TableSet,
  contents: readonly EqualContent[],
  base: readonly PlacedTable[],
  canonicalSplit: (value: string) => string,
): Before {
  const standingThen = standingOf(base, canonicalSplit)
  const byKey = new Map<number, Held>()
  const heldBy = new Map<EqualContent, Held>()
  for (const content of contents) {
    const table = now.tables[content.tables[0] as number]
    if (table === undefined) continue
    const key = keyAt(table, content.records[0] as number)
    const held = nothingHeld()
    byKey.set(key, held)
    heldBy.set(content, held)
  }
  base.forEach((table, number) => {
    for (let record = 0; record < table.read.records; record++) {
      const held = byKey.get(keyAt(table, record))
      if (held !== undefined) add(held, number, record)
    }
  })
  const standingNow = standingOf(now.tables, canonicalSplit)
  const stoodInStep = changedInStep(now.tables, base, keyAt)

  function add(held: Held, number: number, record: number): void {
    const { path } = base[number] as PlacedTable
    held.count += 1
    held.byPath.set(path, (held.byPath.get(path) ?? 0) + 1)
    const split = nameOf(standingThen.splits, standingThen.splitOf(number, record))
    if (split !== '') held.splits.add(split)
    held.bySplit.set(split, (held.bySplit.get(split) ?? 0) + 1)
    const label = standingThen.labelOf(number, record)
    if (label !== NO_VALUE) held.labels.add(nameOf(standingThen.labelKeys, label))
  }

  /** The other content that stood where this one stands now. */
  function heldInStep(content: EqualContent): Held | null {
    const then = stoodInStep(content)
    if (then === null) return null
    const held = nothingHeld()
    then.tables.forEach((table, member) => {
      add(held, table, then.records[member] as number)
    })
    return held
  }

  function wasBrokenBy({ rule }: Breach, { content, members }: BrokenContent, held: Held): boolean {
    if (held.count < content.tables.length) return false
    if (rule === 'split-leakage') {
      return namesOf(content, members, standingNow, 'split').every((split) => held.splits.has(split))
    }
    if (rule === 'label-conflict') {
      return namesOf(content, members, standingNow, 'label').every((label) => held.labels.has(label))
    }
    if (rule === 'derived-copy') return held.count > 1
    // What takes the copy out of another split leaves repeats that were there before.
    return [...held.bySplit.values()].some((count) => count > 1)
  }

  return {
    wasBroken(breach, broken) {
      const held = heldBy.get(broken.content)
      if (held === undefined) return false
      if (wasBrokenBy(breach, broken, held)) return true
      const other = heldInStep(broken.content)
      return other !== null && wasBrokenBy(breach, broken, other)
    },
    countAt: (content, path) => heldBy.get(content)?.byPath.get(path) ?? 0,
  }
}

function nothingHeld(): Held {
  return { count: 0, splits: new Set(), labels: new Set(), bySplit: new Map(), byPath: new Map() }
}

function namesOf(
  { tables, records }: EqualContent,
  members: readonly number[],
  standing: Standing,
  what: 'split' | 'label',
): string[] {
  const names = new Set<string>()
  for (const member of members) {
    const table = tables[member] as number
    const record = records[member] as number
    const name =
      what === 'split'
        ? nameOf(standing.splits, standing.splitOf(table, record))
        : nameOf(standing.labelKeys, standing.labelOf(table, record))
    if (name !== '') names.add(name)
  }
  return [...names]
}

function nameOf(names: readonly string[], number: number): string {
  return number === NONE ? '' : (names[number] as string)
}

/** So many bits of a key that no two of the contents that are looked for meet by chance. */
function keyAt({ read: { keys } }: PlacedTable, record: number): number {
  const at = record * KEY_WORDS
  return (keys[at] as number) * 0x200000 + ((keys[at + 1] as number) >>> 11)
}
