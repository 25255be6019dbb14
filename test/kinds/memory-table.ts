import { createBatch } from '../../src/containers/batch.js'
import type { Table } from '../../src/containers/records.js'

/** A table in memory, all of it in one batch. */
export function tableOf(
  columns: readonly string[],
  records: readonly (readonly string[])[],
  isNamed = true,
): Table {
  const width = columns.length
  const batch = createBatch(width, Math.max(1, records.length * width))
  const parts: Buffer[] = []
  let at = 0
  records.forEach((cells, record) => {
    for (let column = 0; column < width; column++) {
      const bytes = Buffer.from(cells[column] ?? '')
      parts.push(bytes)
      batch.starts[record * width + column] = at
      at += bytes.length
      batch.ends[record * width + column] = at
    }
    batch.lines[record] = record + 2
    batch.endLines[record] = record + 2
  })
  batch.bytes = Buffer.concat(parts)
  batch.count = records.length
  return {
    part: null,
    place: null,
    columns: [...columns],
    isNamed,
    hasLines: true,
    canJump: false,
    understoodAs: 'memory',
    notes: [],
    read: async (_, take) => {
      if (records.length > 0) take(batch)
    },
  }
}
