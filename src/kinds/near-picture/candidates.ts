import { bitsApart, HASH_WORDS } from './hash.js'
import { type HashSearch, openHashSearch } from './hash-search.js'
import { TURNS } from './turns.js'

/** Most bits in which the hashes of near-identical pictures differ. */
export const CLOSE = 10

/** Up to so many pictures all pairs are compared, which takes no longer than to look them up by bands. */
const MOST_PAIRED = 500

/** So many pictures that one may have to be compared with; a place that more share is no sign of anything. */
const MOST_NEIGHBOURS = 500

/** So many hashes one picture may be compared with by bands. */
const MOST_PROBED = 1_000_000

/** Pairs of pictures whose hashes are close, in the order of the first, then of the second. */
export interface Candidates {
  first: Int32Array
  second: Int32Array
  /** By pair: a bit for each turn of the second by which it is close to the first. */
  turns: Uint8Array
  /** By pair: the fewest bits that differ. */
  distances: Uint8Array
  /** By picture: how many are close to it. */
  neighbours: Uint32Array
  /** Pictures of which not all pairs are given, since they are close to too many. */
  capped: number
}

/** Bounds that are there for hostile or degenerate sets. */
export interface CandidateLimits {
  mostPaired: number
  mostNeighbours: number
  mostProbed: number
}

export const CANDIDATE_LIMITS: CandidateLimits = {
  mostPaired: MOST_PAIRED,
  mostNeighbours: MOST_NEIGHBOURS,
  mostProbed: MOST_PROBED,
}

/**
 * All pairs of pictures of which the hash of the first is close to that of the second or of one of its turns. Exact:
 * see `openHashSearch`.
 * @param hashes `HASH_WORDS` words for each picture, as of `hashesOf`
 * @param isWanted whether a pair is worth comparing, whatever the hashes say
 */
export function findCandidates(
  hashes: Uint32Array,
  isWanted: (first: number, second: number) => boolean = () => true,
  limits: CandidateLimits = CANDIDATE_LIMITS,
): Candidates {
  const count = hashes.length / HASH_WORDS
  const pairs = collect(count, limits.mostNeighbours)
  const search = count <= limits.mostPaired ? null : openHashSearch(hashes, CLOSE, limits.mostProbed)
  const meeting: Meeting = {
    hashes,
    turns: new Uint8Array(count),
    least: new Uint8Array(count).fill(CLOSE + 1),
    met: new Int32Array(count),
    count: 0,
  }
  for (let first = 0; first < count; first++) {
    meeting.count = 0
    const isWhole = search === null ? meetAll(meeting, first, count) : meetFound(meeting, search, first)
    const met = meeting.met.subarray(0, meeting.count)
    if (search !== null) met.sort()
    pairs.add(first, met, meeting, isWhole, isWanted)
    for (const second of met) {
      meeting.turns[second] = 0
      meeting.least[second] = CLOSE + 1
    }
  }
  return pairs.end()
}

/** The pictures that one has met. */
interface Meeting {
  hashes: Uint32Array
  /** By picture, of those that it has met: as in `Candidates`. */
  turns: Uint8Array
  least: Uint8Array
  /** The first `count` of them. */
  met: Int32Array
  count: number
}

function meet(meeting: Meeting, hash: number, distance: number): void {
  const second = hash >>> 3
  const before = meeting.turns[second] as number
  if (before === 0) meeting.met[meeting.count++] = second
  meeting.turns[second] = before | (1 << (hash & (TURNS - 1)))
  if (distance < (meeting.least[second] as number)) meeting.least[second] = distance
}

function meetAll(meeting: Meeting, first: number, count: number): boolean {
  const { hashes } = meeting
  const low = hashes[first * HASH_WORDS] as number
  const high = hashes[first * HASH_WORDS + 1] as number
  for (let hash = (first + 1) * TURNS; hash < count * TURNS; hash++) {
    const distance = bitsApart(low, high, hashes[2 * hash] as number, hashes[2 * hash + 1] as number)
    if (distance <= CLOSE) meet(meeting, hash, distance)
  }
  return true
}

/** @returns whether all that could be close was looked at */
function meetFound(meeting: Meeting, { probe, found }: HashSearch, first: number): boolean {
  const { count, isWhole } = probe(first)
  for (let place = 0; place < count; place++) {
    meet(meeting, found[2 * place] as number, found[2 * place + 1] as number)
  }
  return isWhole
}

function collect(count: number, mostNeighbours: number) {
  let room = 1024
  let first = new Int32Array(room)
  let second = new Int32Array(room)
  let turns = new Uint8Array(room)
  let distances = new Uint8Array(room)
  let pairs = 0
  let capped = 0
  const neighbours = new Uint32Array(count)
  const enlarge = (): void => {
    room *= 2
    const larger = <Column extends Int32Array | Uint8Array>(column: Column, made: Column): Column => {
      made.set(column)
      return made
    }
    first = larger(first, new Int32Array(room))
    second = larger(second, new Int32Array(room))
    turns = larger(turns, new Uint8Array(room))
    distances = larger(distances, new Uint8Array(room))
  }
  return {
    add(
      one: number,
      met: Int32Array,
      { turns: turnsOf, least }: Meeting,
      isWhole: boolean,
      isWanted: (first: number, second: number) => boolean,
    ): void {
      const wanted = Array.from(met).filter((other) => isWanted(one, other))
      const kept = nearest(wanted, least, mostNeighbours)
      if (!isWhole || kept.length < wanted.length) capped += 1
      neighbours[one] = (neighbours[one] as number) + wanted.length
      for (const other of wanted) neighbours[other] = (neighbours[other] as number) + 1
      for (const other of kept) {
        if (pairs === room) enlarge()
        first[pairs] = one
        second[pairs] = other
        turns[pairs] = turnsOf[other] as number
        distances[pairs] = least[other] as number
        pairs += 1
      }
    },
    end: (): Candidates => ({
      first: first.subarray(0, pairs),
      second: second.subarray(0, pairs),
      turns: turns.subarray(0, pairs),
      distances: distances.subarray(0, pairs),
      neighbours,
      capped,
    }),
  }
}

/** Those whose hashes are nearest, in their order. */
function nearest(all: readonly number[], least: Uint8Array, most: number): readonly number[] {
  if (all.length <= most) return all
  return [...all]
    .sort((one, other) => (least[one] as number) - (least[other] as number) || one - other)
    .slice(0, most)
    .sort((one, other) => one - other)
}
