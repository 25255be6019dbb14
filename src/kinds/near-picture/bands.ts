import { HASH_WORDS } from './hash.js'

/** Up to so many pictures six bands are faster than four. */
const MOST_IN_SIX = 500_000

/** Some bits of a hash, by which hashes are looked up. */
export interface Band {
  /** Which of the two words they are of, and how far to the right they go to be a number. */
  word: 0 | 1
  shift: number
  /** All of them set. */
  whole: number
  /** What values that differ in as few bits as are probed differ in. */
  masks: readonly number[]
  /** For each value where its hashes begin in `hashes`, and behind the last where they end. */
  starts: Uint32Array
  /** For each value where those begin that were not passed yet: moved on by who goes through all pictures in their order. */
  begins: Uint32Array
  /** The numbers of all hashes, by value, rising within each. */
  hashes: Uint32Array
  /**
   * The other word of each, in that order. Of 40 hashes it leaves one to be looked up where it belongs, for which one would
   * wait for memory nearly every time.
   */
  others: Uint32Array
}

/**
 * Hashes by some of their bits, so that those that differ in ten bits at most are met in a few places: of four bands of
 * 16 bits two such hashes differ in two bits at most in one, of six bands of 10 or 11 bits in one bit at most. Six are looked
 * up in 72 places instead of 548, in which there is more to compare: for 100,000 pictures a tenth of the time.
 * @param hashes two words for each hash, `HASH_WORDS` for each picture
 */
export function bandsOf(hashes: Uint32Array, mostInSix = MOST_IN_SIX): Band[] {
  const isSix = hashes.length / HASH_WORDS <= mostInSix
  const widths = isSix ? [11, 11, 10] : [16, 16]
  return ([0, 1] as const).flatMap((word) => {
    let shift = 0
    return widths.map((bits) => {
      const band = bandOf(hashes, word, shift, bits, masksOf(bits, isSix ? 1 : 2))
      shift += bits
      return band
    })
  })
}

function bandOf(hashes: Uint32Array, word: 0 | 1, shift: number, bits: number, masks: number[]): Band {
  const count = hashes.length / 2
  const whole = 2 ** bits - 1
  const bitsOf = (hash: number): number => ((hashes[2 * hash + word] as number) >>> shift) & whole
  const starts = new Uint32Array(whole + 2)
  for (let hash = 0; hash < count; hash++) {
    const next = bitsOf(hash) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let value = 1; value < starts.length; value++) {
    starts[value] = (starts[value] as number) + (starts[value - 1] as number)
  }
  const ends = starts.slice()
  const inOrder = new Uint32Array(count)
  const others = new Uint32Array(count)
  for (let hash = 0; hash < count; hash++) {
    const value = bitsOf(hash)
    const place = ends[value] as number
    inOrder[place] = hash
    others[place] = hashes[2 * hash + 1 - word] as number
    ends[value] = place + 1
  }
  return { word, shift, whole, masks, starts, begins: starts.slice(), hashes: inOrder, others }
}

function masksOf(bits: number, most: 1 | 2): number[] {
  const masks = [0]
  for (let one = 0; one < bits; one++) {
    masks.push(1 << one)
    if (most === 1) continue
    for (let other = one + 1; other < bits; other++) masks.push((1 << one) | (1 << other))
  }
  return masks
}
