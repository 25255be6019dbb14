import { HASH_WORDS } from './hash.js'

const PARTS = 4
const BITS = 16

/** Hashes by their four parts of 16 bits. */
export interface Bands {
  parts: number
  /** What values that differ in two bits at most differ in. */
  masks: readonly number[]
  /** By part, for each value where its hashes begin in `hashesIn`, and behind the last where they end. */
  starts: readonly Uint32Array[]
  /** By part the numbers of all hashes, by value, rising within each. */
  hashesIn: readonly Uint32Array[]
}

/** @param hashes two words for each hash, `HASH_WORDS` for each picture */
export function bandsOf(hashes: Uint32Array): Bands {
  const count = (hashes.length / HASH_WORDS) * (HASH_WORDS / 2)
  const starts: Uint32Array[] = []
  const hashesIn: Uint32Array[] = []
  for (let part = 0; part < PARTS; part++) {
    const partOf = (hash: number): number =>
      ((hashes[2 * hash + (part >> 1)] as number) >>> (BITS * (part % 2))) & 0xffff
    const start = new Uint32Array((1 << BITS) + 1)
    for (let hash = 0; hash < count; hash++) {
      const next = partOf(hash) + 1
      start[next] = (start[next] as number) + 1
    }
    for (let value = 1; value < start.length; value++) {
      start[value] = (start[value] as number) + (start[value - 1] as number)
    }
    const end = start.slice()
    const inOrder = new Uint32Array(count)
    for (let hash = 0; hash < count; hash++) {
      const value = partOf(hash)
      const place = end[value] as number
      inOrder[place] = hash
      end[value] = place + 1
    }
    starts.push(start)
    hashesIn.push(inOrder)
  }
  return { parts: PARTS, masks: masksOf(), starts, hashesIn }
}

function masksOf(): number[] {
  const masks = [0]
  for (let one = 0; one < BITS; one++) {
    masks.push(1 << one)
    for (let other = one + 1; other < BITS; other++) masks.push((1 << one) | (1 << other))
  }
  return masks
}
