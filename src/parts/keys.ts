import { createKeyTable } from './key-table.js'
import { moreIn } from './more.js'
import { type Part, pathOf } from './read.js'

/** Which keys come more than once. */
export interface RepeatedKeys {
  isRepeated(key: Uint8Array): boolean
  /** Whether the key of a row of a group does; absent: to be found out by the keys themselves. */
  inGroup?(part: Part, group: number): (row: number) => boolean
}

/** No key stands in a row. */
const NO_PLACE = -1

/** Finds the keys that come more than once. Only the keys are read. */
export async function repeatedKeys(parts: readonly Part[], kind: string): Promise<RepeatedKeys> {
  let rows = 0
  for (const { facts } of parts) for (const group of facts.groups) if (group.kind === kind) rows += group.rows
  const table = createKeyTable(rows)
  // Four bytes a row spare reading all keys again.
  const places = new Map<Part, Map<number, Int32Array>>()
  for (const part of parts) {
    const ofPart = new Map<number, Int32Array>()
    places.set(part, ofPart)
    for (const [number, group] of part.facts.groups.entries()) {
      if (group.kind !== kind) continue
      const { key } = await part.read(number, ['key'])
      const ofGroup = new Int32Array(key.length).fill(NO_PLACE)
      for (let row = 0; row < key.length; row++) {
        const bytes = key[row] as Uint8Array | null | undefined
        if (bytes) ofGroup[row] = table.add(bytes)
      }
      ofPart.set(number, ofGroup)
    }
  }
  return {
    isRepeated: table.isRepeated,
    inGroup(part, group) {
      const ofGroup = places.get(part)?.get(group) ?? new Int32Array(0)
      return (row) => ofGroup[row] !== NO_PLACE && table.isRepeatedAt(ofGroup[row] as number)
    },
  }
}

/**
 * The keys of the samples at some places or with some numbers in the listing, in hexadecimal digits, and the numbers of all
 * of them.
 */
export async function keysAt(
  parts: readonly Part[],
  places: ReadonlySet<string>,
  known: ReadonlySet<number>,
): Promise<{ keys: Set<string>; numbers: Set<number> }> {
  const [keys, numbers] = [new Set<string>(), new Set(known)]
  for (const part of parts) {
    for (const [number, { kind }] of part.facts.groups.entries()) {
      if (kind !== 'bytes') continue
      const { path, more, key, sample } = await part.read(number, ['path', 'more', 'key', 'sample'])
      for (let row = 0; row < path.length; row++) {
        const isKnown = known.has(sample[row] as number)
        if (!isKnown && !places.has(moreIn(more[row]).path ?? pathOf(path, row))) continue
        numbers.add(sample[row] as number)
        const bytes = key[row] as Uint8Array | null | undefined
        if (bytes) keys.add(Buffer.from(bytes).toString('hex'))
      }
    }
  }
  return { keys, numbers }
}
