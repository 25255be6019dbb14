import { type Arena, createArena } from './arena.js'
import type { ValueKind } from './kinds.js'
import type { Stored } from './values.js'

/** Remembers how values are written. */
export interface ValueMemory {
  /** Writes a value that was added. @returns whether it was */
  write(value: Stored): boolean
  /**
   * Adds a value that stands at the end of the arena.
   * @param start where it does
   * @returns itself, or `null` if it doesn't pay
   */
  add(value: Stored, start: number): ValueMemory | null
}

/** Kinds that take long to write, so that each different value is written once as far as can be. */
const SLOW = new Set(['float', 'decimal', 'timestamp', 'date', 'time', 'old-timestamp'])
const MOST_REMEMBERED = 1 << 16
/** After so many values it is known whether remembering them pays. */
const TRIAL = 4096
const MOST_NEW = 0.7
/** Places are told as one number: where they begin times this, and their length. */
const LENGTHS = 2 ** 16

/** @returns `null`: values of the kind are as fast to write as to remember */
export function createMemory(kind: ValueKind, arena: Arena): ValueMemory | null {
  if (!SLOW.has(kind.is)) return null
  const places = new Map<Stored, number>()
  const kept = createArena()
  let asked = 0
  let added = 0
  const memory: ValueMemory = {
    write(value) {
      asked += 1
      const place = places.get(value)
      if (place === undefined) return false
      const start = Math.floor(place / LENGTHS)
      arena.addBytes(kept.bytes, start, start + (place % LENGTHS))
      return true
    },
    add(value, start) {
      added += 1
      const length = arena.end - start
      if (places.size < MOST_REMEMBERED && length < LENGTHS) {
        places.set(value, kept.end * LENGTHS + length)
        kept.addBytes(arena.bytes, start, arena.end)
      }
      return asked > TRIAL && added > asked * MOST_NEW ? null : memory
    },
  }
  return memory
}
