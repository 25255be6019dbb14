import xxhash from 'xxhash-wasm'

/** XXH64 of bytes in memory: tells different contents apart, but never declares two equal. */
export type QuickHash = (bytes: Uint8Array) => bigint

let loaded: Promise<QuickHash> | undefined

/** Compiled once for each thread, and only where it is needed. */
export function loadQuickHash(): Promise<QuickHash> {
  loaded ??= xxhash().then(
    ({ h64Raw }) =>
      (bytes) =>
        h64Raw(bytes),
  )
  return loaded
}
