import { addTo } from '../../columns/lists.js'
import { DIGEST } from '../../kinds/row/content-digest.js'
import type { EqualRecords } from '../../kinds/row/equal-members.js'
import { tableOf } from '../../kinds/row/equal-records.js'
import type { PartResult } from '../../model.js'

/** Records of equal content, proved by reading them again. */
export interface EqualContent {
  /** SHA-256 of the content, hex. */
  digest: string
  /** Numbers of table and record of each member, in order. */
  tables: readonly number[]
  records: readonly number[]
  lines: readonly number[]
  endLines: readonly number[]
  /** A column in which it holds a text that is long enough to be no chance; `null`: there is none. */
  telling: string | null
}

/** A content, and those of its members that break a rule, by number. */
export interface BrokenContent {
  content: EqualContent
  members: readonly number[]
}

/** Where members of sets stand: their tables, and their places among the wanted records of these. */
interface Members {
  tables: Int32Array
  places: Int32Array
}

/**
 * Takes sets of equal keys apart by what their records really hold.
 * @param starts the number of the first record of each table
 * @param wanted for each table the records that are in sets, rising
 * @param results what was read of them
 * @param content names of the columns that are compared
 */
export function equalContents(
  { count, starts: sets, records }: EqualRecords,
  starts: readonly number[],
  wanted: readonly Int32Array[],
  results: readonly PartResult[],
  content: readonly string[],
): EqualContent[] {
  const contents: EqualContent[] = []
  for (let set = 0; set < count; set++) {
    const from = sets[set] as number
    const length = (sets[set + 1] as number) - from
    const members = { tables: new Int32Array(length), places: new Int32Array(length) }
    for (let member = 0; member < length; member++) {
      const record = records[from + member] as number
      const table = tableOf(starts, record)
      members.tables[member] = table
      members.places[member] = placeIn(wanted[table] as Int32Array, record - (starts[table] as number))
    }
    for (const chosen of byDigest(members, results)) {
      if (chosen.length > 1) contents.push(contentOf(chosen, members, wanted, results, content))
    }
  }
  return contents
}

/** Where a record stands among the wanted ones of its table. */
function placeIn(rising: Int32Array, record: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) < record) low = middle + 1
    else high = middle
  }
  return low
}

/** Members of one key by what they really hold; those of a table that can't be read again are left out. */
function byDigest(members: Members, results: readonly PartResult[]): number[][] {
  const kept: number[] = []
  for (let member = 0; member < members.tables.length; member++) {
    if (results[members.tables[member] as number]?.trouble === null) kept.push(member)
  }
  const [first] = kept
  if (first === undefined) return []
  if (kept.every((member) => haveSameDigest(members, results, first, member))) return [kept]
  const sets = new Map<string, number[]>()
  for (const member of kept) {
    const digest = digestOf(members, results, member)
    addTo(sets, digest, member)
  }
  return [...sets.values()]
}

function haveSameDigest(
  { tables, places }: Members,
  results: readonly PartResult[],
  one: number,
  other: number,
): boolean {
  if (one === other) return true
  const left = (results[tables[one] as number] as PartResult).digests
  const right = (results[tables[other] as number] as PartResult).digests
  const from = (places[one] as number) * DIGEST
  const to = (places[other] as number) * DIGEST
  for (let byte = 0; byte < DIGEST; byte++) if (left[from + byte] !== right[to + byte]) return false
  return true
}

function digestOf({ tables, places }: Members, results: readonly PartResult[], member: number): string {
  const { digests } = results[tables[member] as number] as PartResult
  const from = digests.byteOffset + (places[member] as number) * DIGEST
  return Buffer.from(digests.buffer, from, DIGEST).toString('hex')
}

function contentOf(
  chosen: readonly number[],
  members: Members,
  wanted: readonly Int32Array[],
  results: readonly PartResult[],
  content: readonly string[],
): EqualContent {
  const tables: number[] = []
  const records: number[] = []
  const lines: number[] = []
  const endLines: number[] = []
  let telling = 0
  for (const member of chosen) {
    const table = members.tables[member] as number
    const place = members.places[member] as number
    const result = results[table] as PartResult
    tables.push(table)
    records.push(wanted[table]?.[place] as number)
    lines.push(result.lines[place] as number)
    endLines.push(result.endLines[place] as number)
    telling = Math.max(telling, result.telling[place] as number)
  }
  return {
    digest: digestOf(members, results, chosen[0] as number),
    ...{ tables, records, lines, endLines },
    telling: content[telling - 1] ?? null,
  }
}
