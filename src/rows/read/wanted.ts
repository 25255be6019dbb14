import type { LineBlock, RecordBatch, RecordPlace, Table } from '../../containers/records.js'
import { changed } from '../../disk/read.js'
import type { Stretch } from '../../model.js'

/**
 * Reads some records of a table.
 * @param wanted their numbers, rising
 * @param stretches where they stand; `null`: the table is read through
 * @param take gets a record of a batch, the next of those that are wanted; from the first on once more, where the table is
 * not what it was told to be
 * @param see gets each batch of a table that is read through
 * @throws {Failure} if they are no longer there
 */
export async function readWanted(
  table: Table,
  wanted: Int32Array,
  stretches: readonly Stretch[] | null,
  take: (batch: RecordBatch, record: number, number: number) => void,
  see: ((batch: RecordBatch) => void) | null = null,
): Promise<void> {
  let next = 0

  /** @param until how many of them are to be taken */
  function readOn(from: RecordPlace | null, until: number): Promise<void> {
    const takeBatch = (batch: RecordBatch): boolean => {
      see?.(batch)
      const { record } = batch.place
      for (; next < wanted.length && (wanted[next] as number) < record + batch.count; next++) {
        take(batch, (wanted[next] as number) - record, next)
      }
      return see !== null || next < until
    }
    return table.read(from, takeBatch, see === null ? wanted : undefined)
  }

  /** @returns whether they are lines */
  async function readLines(lined: readonly Stretch[]): Promise<boolean> {
    let first = next
    const blocks = lined.map(({ place, until, lines }): LineBlock => {
      // What was read up to here may have taken records of these already.
      const kept = wanted.subarray(first, Math.max(first, until))
      first = Math.max(first, until)
      return { place, kept, count: lines?.count ?? 0, end: lines?.end ?? 0 }
    })
    const areLines = table.readLines?.(blocks, (batch) => {
      for (let record = 0; record < batch.count; record++, next++) take(batch, record, next)
      return true
    })
    return (await areLines) ?? false
  }

  /** @returns whether they stand where they should */
  async function readStretches(all: readonly Stretch[]): Promise<boolean> {
    for (let at = 0; at < all.length; ) {
      const { place, until, lines } = all[at] as Stretch
      let behind = at + 1
      if (lines === null) await readOn(place, until)
      else {
        while (all[behind]?.lines) behind += 1
        if (!(await readLines(all.slice(at, behind)))) return false
      }
      at = behind
    }
    return true
  }

  if (stretches === null || !table.canJump || !(await readStretches(stretches))) {
    next = 0
    await readOn(null, wanted.length)
  }
  if (next < wanted.length) throw changed()
}
