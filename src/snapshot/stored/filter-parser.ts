/** What the attributes say of a file. */
export const FILTER = { other: 0, lfs: 1, annex: 2 } as const

const NUL = 0
const ATTRIBUTE = 'filter'
const LFS = Buffer.from('lfs')
const ANNEX = Buffer.from('annex')

/**
 * Takes apart what `git check-attr -z filter` writes, chunk by chunk: `PATH\0filter\0VALUE\0` for each path. 200,000
 * answers held whole would take 25 MB.
 * @param take gets the number of each answer, and one of `FILTER`
 */
export function createFilterParser(take: (asked: number, filter: number) => void): {
  take(chunk: Buffer): void
  /** How many answers came, each whole; `null` if what came last is not whole. */
  answered(): number | null
} {
  let rest: Buffer = Buffer.alloc(0)
  let asked = 0
  return {
    take(chunk) {
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let start = 0
      for (;;) {
        const pathEnd = buffer.indexOf(NUL, start)
        const valueStart = pathEnd + 1 + ATTRIBUTE.length + 1
        const valueEnd = pathEnd < 0 ? -1 : buffer.indexOf(NUL, valueStart)
        if (valueEnd < 0) break
        take(asked++, filterOf(buffer, valueStart, valueEnd))
        start = valueEnd + 1
      }
      // A copy, since the chunk's memory is used again.
      rest = Buffer.from(buffer.subarray(start))
    },
    answered: () => (rest.length > 0 ? null : asked),
  }
}

function filterOf(buffer: Buffer, start: number, end: number): number {
  // Most have a value of another length, which tells more quickly.
  if (end - start === LFS.length && LFS.compare(buffer, start, end) === 0) return FILTER.lfs
  if (end - start === ANNEX.length && ANNEX.compare(buffer, start, end) === 0) return FILTER.annex
  return FILTER.other
}
