import { Failure } from '../failure.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'
import type { PartFacts } from './file/facts.js'
import type { Part } from './file/read.js'

/** So many missing shares are named. */
const MOST_NAMED = 10

/**
 * Makes sure that parts are all shares of one listing, each once.
 * @param parts one at least
 * @returns the parts in the order of their shares
 * @throws {Failure} naming what is missing, doubled or made in another way
 */
export function allOfOne(parts: readonly Part[]): Part[] {
  const [first, ...others] = parts as readonly [Part, ...Part[]]
  for (const other of others) assertAlike(first, other)
  const { of } = first.facts.shard
  const byNumber = new Map<number, Part>()
  for (const part of parts) {
    const { number } = part.facts.shard
    const twin = byNumber.get(number)
    if (twin !== undefined) {
      throw new Failure(`Parts ${named(twin, part)} are both share ${number}/${of}; give each share once`)
    }
    byNumber.set(number, part)
  }
  const missing: number[] = []
  for (let number = 1; number <= of; number++) if (!byNumber.has(number)) missing.push(number)
  if (missing.length > 0) {
    const some = missing.slice(0, MOST_NAMED).map((number) => `${number}/${of}`)
    const more = missing.length - some.length
    const rest = more > 0 ? ` and ${countOf(more, 'other')}` : ''
    throw new Failure(
      `The ${missing.length === 1 ? 'part of share' : 'parts of shares'} ${some.join(', ')}${rest} ${missing.length === 1 ? 'is' : 'are'} missing; judge needs all of them`,
    )
  }
  return [...parts].sort((left, right) => left.facts.shard.number - right.facts.shard.number)
}

/** Gives parts of one listing the same memory for it: each of a thousand says it anew. */
export function createSharing(): (part: Part) => void {
  let first: { text: string; facts: PartFacts } | null = null
  return ({ facts }) => {
    const text = JSON.stringify(facts.listing)
    if (first === null) first = { text, facts }
    else if (text === first.text) facts.listing = first.facts.listing
  }
}

function assertAlike(first: Part, other: Part): void {
  const [one, two] = [first.facts, other.facts]
  if (one.shard.of !== two.shard.of) {
    throw new Failure(
      `Parts ${named(first, other)} are of different divisions: of ${one.shard.of} and of ${two.shard.of} shares`,
    )
  }
  assertSameOptions(first, other)
  if (one.listing === two.listing || JSON.stringify(one.listing) === JSON.stringify(two.listing)) return
  const counts = [one, two].map(({ listing }) => countOf(listing.samples, 'file'))
  throw new Failure(
    `Parts ${named(first, other)} are not of the same data (${counts.join(' and ')}); fingerprint all shares of one state`,
  )
}

/**
 * Makes sure that two parts were made by the same options.
 * @throws {Failure} naming the one that differs
 */
export function assertSameOptions(first: Part, other: Part): void {
  const option = differingOption(first.facts, other.facts)
  if (option === null) return
  const [left, right] = [first, other].map(({ facts: { options } }) =>
    display(JSON.stringify(options[option] ?? null)),
  )
  throw new Failure(
    `Parts ${named(first, other)} were made with different options: ${display(nameOf(option))} is ${left} and ${right}`,
  )
}

/** The option as users write it, by its key. */
function nameOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function differingOption({ options: one }: PartFacts, { options: other }: PartFacts): string | null {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.find((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name])) ?? null
}

function named(one: Part, other: Part): string {
  return `"${display(one.path)}" and "${display(other.path)}"`
}
