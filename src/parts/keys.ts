import type { Deal, Workers } from '../model.js'
import { pathIn } from './file/more.js'
import { brokenBy, type Part } from './file/read.js'
import { MISSING } from './file/stored-column.js'
import type { KeyTable } from './key-table.js'
import { createRepeats } from './repeats.js'

/** Which keys come more than once. */
export interface RepeatedKeys {
  /** Whether the key of a row of a group does, or one that looks like it. */
  inGroup(part: Part, group: number): (row: number) => boolean
}

/**
 * Finds the keys that come more than once. Only the keys are read, by all threads.
 * @throws {Failure} if some can't be
 */
export async function repeatedKeys(
  parts: readonly Part[],
  kind: string,
  workers: Workers,
): Promise<RepeatedKeys> {
  let rows = 0
  /** Number of the first row of each group. */
  const firstOf = new Map<Part, number[]>()
  for (const part of parts) {
    firstOf.set(
      part,
      part.facts.groups.map((group) => {
        const first = rows
        if (group.kind === kind) rows += group.rows
        return first
      }),
    )
  }
  const repeats = createRepeats(rows)
  const groups = [...firstOf].flatMap(([part, firsts]) =>
    part.facts.groups.flatMap((facts, group) =>
      facts.kind === kind ? [{ part, group, rows: facts.rows, first: firsts[group] as number }] : [],
    ),
  )
  const tasks = groups.map(({ part, group, rows, first }) => ({
    chunk: part.chunkOf(group, 'key'),
    rows,
    first,
  }))
  const troubles = new Map<Part, string>()
  const take = (deal: Deal, task: number): void => {
    repeats.add(deal)
    const { part } = groups[task] as (typeof groups)[number]
    if (deal.trouble !== null && !troubles.has(part)) troubles.set(part, deal.trouble)
  }
  await workers.run('deal', tasks, take, () => {})
  for (const part of parts) {
    const trouble = troubles.get(part)
    if (trouble !== undefined) throw part.broken(brokenBy(trouble))
  }
  const bits = repeats.taken()
  return {
    inGroup(part, group) {
      const first = firstOf.get(part)?.[group] ?? 0
      return (row) => {
        const own = first + row
        return ((bits[own >> 3] as number) & (1 << (own & 7))) !== 0
      }
    },
  }
}

/** Those that stand in a table. */
export function keysOfTable({ has }: KeyTable): RepeatedKeys {
  return {
    inGroup(part, group) {
      const { key } = part.read(group, ['key'])
      return (row) => {
        const start = key.startOf(row)
        return start !== MISSING && has(key.bytes, start)
      }
    },
  }
}

/**
 * The keys of the samples at some places or with some numbers in the listing, in hexadecimal digits, and the numbers of all
 * of them.
 */
export function keysAt(
  parts: readonly Part[],
  places: ReadonlySet<string>,
  known: ReadonlySet<number>,
): { keys: Set<string>; numbers: Set<number> } {
  const [keys, numbers] = [new Set<string>(), new Set(known)]
  for (const part of parts) {
    for (const [number, { kind }] of part.facts.groups.entries()) {
      if (kind !== 'bytes') continue
      const { path, more, key, sample } = part.read(number, ['path', 'more', 'key', 'sample'])
      for (let row = 0; row < path.rows; row++) {
        const own = sample.numberAt(row) as number
        if (!known.has(own) && !places.has(pathIn(path, more, row))) continue
        numbers.add(own)
        const bytes = key.bytesAt(row)
        if (bytes !== null) keys.add(bytes.toString('hex'))
      }
    }
  }
  return { keys, numbers }
}
