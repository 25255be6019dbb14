import { createHash } from '../libraries/crypto.js'

/** What stands for a content that holds more than the frame or page that is decoded. */
export function digestOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

/** Collects what 8 of 16 bits leave out. */
export interface LowBytes {
  /** Samples of a row, two bytes each, the high one first. */
  add(row: Uint8Array): void
  /** `null` if the low bytes only repeat the high ones, as they do where 8 bits were made 16. */
  finish(): Uint8Array | null
}

/** @param samplesOfRow at most */
export function createLowBytes(samplesOfRow: number): LowBytes {
  const hash = createHash('sha256')
  const low = new Uint8Array(samplesOfRow)
  let isMore = false
  return {
    add(row) {
      const count = row.length >> 1
      for (let sample = 0; sample < count; sample++) {
        const value = row[sample * 2 + 1] as number
        if (value !== row[sample * 2]) isMore = true
        low[sample] = value
      }
      hash.update(low.subarray(0, count))
    },
    finish: () => (isMore ? hash.digest() : null),
  }
}
