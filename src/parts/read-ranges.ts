import type { Numbers, PickResult, PickTask, Workers } from '../model.js'
import { brokenBy, type Part } from './file/read.js'
import { storedColumn } from './file/stored-column.js'
import { SAMPLE_COLUMNS, type Samples } from './samples.js'

/** Rows of one group of rows. */
export interface RangesOfGroup {
  part: Part
  group: number
  /** Of each range of rows the first one, and the one after the last; rising. */
  ranges: Numbers
}

/**
 * Reads ranges of rows on all threads, and hands them over in their order.
 * @throws {Failure} if some can't be read
 */
export async function readRanges(
  groups: readonly RangesOfGroup[],
  workers: Workers,
  add: Samples['add'],
): Promise<void> {
  const at = (number: number): PickTask => {
    const { part, group, ranges } = groups[number] as RangesOfGroup
    return {
      location: part.location,
      chunks: SAMPLE_COLUMNS.map((name) => ({ name, chunk: part.chunkOf(group, name) })),
      rows: part.facts.groups[group]?.rows ?? 0,
      wanted: rowsIn(ranges),
    }
  }
  /** Those that came before their turn. */
  const waiting = new Map<number, PickResult>()
  let next = 0
  const troubles = new Map<number, string>()
  const take = (result: PickResult, number: number): void => {
    waiting.set(number, result)
    for (let own = waiting.get(next); own !== undefined; own = waiting.get(++next)) {
      waiting.delete(next)
      if (own.trouble !== null) troubles.set(next, own.trouble)
      else if (troubles.size === 0) addRanges(own, (groups[next] as RangesOfGroup).ranges, add)
    }
  }
  await workers.run('pick', { length: groups.length, at }, take, () => {})
  for (const [number, trouble] of troubles) throw groups[number]?.part.broken(brokenBy(trouble))
}

function addRanges({ columns }: PickResult, ranges: Numbers, add: Samples['add']): void {
  const stored = Object.fromEntries(
    SAMPLE_COLUMNS.map((name, at) => [name, storedColumn(columns[at] as PickResult['columns'][number])]),
  ) as Parameters<Samples['add']>[0]
  let row = 0
  for (let at = 0; at < ranges.length; at += 2) {
    const from = row
    row += (ranges[at + 1] as number) - (ranges[at] as number)
    add(stored, from, row)
  }
}

function rowsIn(ranges: Numbers): Int32Array {
  const rows: number[] = []
  for (let at = 0; at < ranges.length; at += 2) {
    for (let row = ranges[at] as number; row < (ranges[at + 1] as number); row++) rows.push(row)
  }
  return Int32Array.from(rows)
}
