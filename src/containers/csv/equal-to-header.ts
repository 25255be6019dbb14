import type { RecordBatch } from '../records.js'

/** Takes the records out of a batch that say what the header says, as of files that were put together. @returns how many */
export function dropEqual(batch: RecordBatch, header: readonly Buffer[]): number {
  const { bytes, width, starts, ends, lines, endLines } = batch
  const [first] = header
  if (first === undefined) return 0
  let kept = 0
  for (let record = 0; record < batch.count; record++) {
    const at = record * width
    // The first cell alone tells nearly always.
    const isEqual = isCell(bytes, starts[at] as number, ends[at] as number, first) && isHeader(at)
    if (isEqual) continue
    if (kept < record) {
      starts.copyWithin(kept * width, at, at + width)
      ends.copyWithin(kept * width, at, at + width)
      lines[kept] = lines[record] as number
      endLines[kept] = endLines[record] as number
    }
    kept += 1
  }
  const dropped = batch.count - kept
  batch.count = kept
  return dropped

  function isHeader(at: number): boolean {
    for (let cell = 0; cell < width; cell++) {
      const named = header[cell]
      const [from, to] = [starts[at + cell] as number, ends[at + cell] as number]
      if (named === undefined ? from !== to : !isCell(bytes, from, to, named)) return false
    }
    return true
  }
}

function isCell(bytes: Uint8Array, from: number, to: number, cell: Buffer): boolean {
  if (to - from !== cell.length) return false
  for (let at = 0; at < cell.length; at++) if (bytes[from + at] !== cell[at]) return false
  return true
}
