import type { KeyTable } from './key-table.js'
import { pathIn } from './more.js'
import type { Part } from './read.js'
import { createRepeats } from './repeats.js'
import { MISSING } from './stored-column.js'

/** Which keys come more than once. */
export interface RepeatedKeys {
  /** Whether the key of a row of a group does, or one that looks like it. */
  inGroup(part: Part, group: number): (row: number) => boolean
}

/** Finds the keys that come more than once. Only the keys are read. */
export function repeatedKeys(parts: readonly Part[], kind: string): RepeatedKeys {
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
  for (const [part, firsts] of firstOf) {
    for (const [number, group] of part.facts.groups.entries()) {
      if (group.kind !== kind) continue
      const first = firsts[number] as number
      const { key } = part.read(number, ['key'])
      for (let row = 0; row < key.rows; row++) {
        const start = key.startOf(row)
        if (start !== MISSING) repeats.add(key.bytes, start, first + row)
      }
    }
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
