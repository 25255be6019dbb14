// Looks for close hashes among random ones, of which some are near another, and compares a sample with every pair.
//     tsx hash-search.ts COUNT
import { findCandidates } from '../../src/kinds/near-picture/candidates.js'
import { bitsApart, HASH_WORDS } from '../../src/kinds/near-picture/hash.js'

/** Every tenth hash lies this many bits beside the one before. */
const EVERY = 10
const SAMPLE = 200
const CLOSE = 10

const count = Number(process.argv[2])
const hashes = drawn(count)
const before = process.cpuUsage()
const started = performance.now()
const found = findCandidates(hashes)
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(before)
process.stdout.write(
  `${JSON.stringify({
    count,
    pairs: found.first.length,
    capped: found.capped,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    differing: differingFrom(found),
  })}\n`,
)

/** Hashes of pictures and of their turns, drawn by a generator that always gives the same (Marsaglia's xorshift). */
function drawn(pictures: number): Uint32Array {
  let state = 2_463_534_242
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  const made = new Uint32Array(pictures * HASH_WORDS)
  for (let word = 0; word < made.length; word++) made[word] = next()
  for (let picture = EVERY; picture < pictures; picture += EVERY) {
    const from = (picture - 1) * HASH_WORDS
    made.copyWithin(picture * HASH_WORDS, from, from + HASH_WORDS)
    for (let bit = 0; bit < next() % (CLOSE + 1); bit++) {
      const word = picture * HASH_WORDS + (next() & 1)
      made[word] = (made[word] as number) ^ (1 << (next() & 31))
    }
  }
  return made
}

/** Of how many pictures of a sample the pairs are others than comparing every pair gives. */
function differingFrom({ first, second }: ReturnType<typeof findCandidates>): number {
  const told = new Map<number, number[]>()
  first.forEach((one, pair) => {
    const known = told.get(one)
    if (known === undefined) told.set(one, [second[pair] as number])
    else known.push(second[pair] as number)
  })
  const step = Math.max(1, Math.floor(count / SAMPLE))
  let differing = 0
  // Those before a planted one, so that something is to be found.
  for (let one = EVERY - 1; one < count; one += step - (step % EVERY) || EVERY) {
    const all: number[] = []
    for (let other = one + 1; other < count; other++) if (isClose(one, other)) all.push(other)
    if (all.join() !== (told.get(one) ?? []).join()) differing++
  }
  return differing
}

function isClose(one: number, other: number): boolean {
  const at = one * HASH_WORDS
  for (let word = other * HASH_WORDS; word < (other + 1) * HASH_WORDS; word += 2) {
    const apart = bitsApart(
      hashes[at] as number,
      hashes[at + 1] as number,
      hashes[word] as number,
      hashes[word + 1] as number,
    )
    if (apart <= CLOSE) return true
  }
  return false
}
