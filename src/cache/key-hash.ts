/** Mixes all words of the key that begins at a place in an array. No hash is stored in a file, so it may change. */
export function hashKey(keys: Uint32Array, start: number, words: number): number {
  let hash = 0
  for (let place = start; place < start + words; place += 1) {
    hash = Math.imul(hash ^ (keys[place] as number), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}
