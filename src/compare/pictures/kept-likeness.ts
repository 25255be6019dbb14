import { openPrints } from '../../cache/prints.js'
import type { Likeness } from '../../kinds/near-picture/likeness.js'
import { likenessDigest, NEAR_VERSION } from '../../kinds/near-picture/print.js'
import type { LikenessResult } from '../../model.js'
import type { Prints } from '../print-source.js'
import { printAt } from '../prints.js'

/** What earlier runs found of pairs of pictures. */
export interface KeptLikeness {
  /** The pairs of some fingerprints: known by what is compared in these, whatever their files are called. */
  among(prints: Prints): KeptPairs
  save(): Promise<void>
  readonly notes: readonly string[]
}

export interface KeptPairs {
  /** @param asked says how the two were compared: see `askedOf` */
  find(first: number, second: number, asked: number): Likeness | null
  keep(first: number, second: number, asked: number, likeness: Likeness): void
}

/** Found pairs beyond these are not kept: a hundred megabytes would be read and written for them. */
const MOST_KEPT = 4_000_000
/** What one picture was found to be to others is forgotten beyond so many, but for what this run asked for. */
const MOST_OF_ONE = 2000

/** An entry: digest of the second, how they were compared, turn, 1: proved, 2: can be aligned; similarity. */
const DIGEST_BYTES = 16
const ASKED = DIGEST_BYTES
const TURN = ASKED + 2
const FLAGS = TURN + 1
const SIMILARITY = FLAGS + 1
const ENTRY_BYTES = SIMILARITY + 4

const IS_ALIGNED = 0x100

/** @param turns as in `LikenessTask` */
export function askedOf(turns: number, isAligned: boolean): number {
  return isAligned ? IS_ALIGNED | turns : turns
}

export function likenessIn(result: LikenessResult, index: number): Likeness {
  return {
    similarity: result.similarity[index] as number,
    turn: result.turns[index] as number,
    isProved: result.isProved[index] === 1,
    canAlign: result.canAlign[index] === 1,
  }
}

/** What is known of one picture beside others: entries by the first 18 bytes of each, as text. */
interface Neighbours {
  entries: Map<string, Buffer>
  /** Those that this run asked for. */
  used: Set<string>
  isChanged: boolean
}

/**
 * Opens what earlier runs found of pairs: for each picture one record, with an entry for each picture that it was
 * compared with.
 * @param directory of the caches, absolute
 */
export function openKeptLikeness(directory: string): KeptLikeness {
  const cache = openPrints(directory, 'likeness', NEAR_VERSION)
  const known = new Map<string, Neighbours>()
  let kept = 0

  function neighboursOf(digest: string): Neighbours {
    let neighbours = known.get(digest)
    if (neighbours === undefined) {
      neighbours = { entries: entriesIn(cache.find(nameOf(digest))), used: new Set(), isChanged: false }
      known.set(digest, neighbours)
    }
    return neighbours
  }

  return {
    among(prints) {
      const digests = new Map<number, string>()
      const digestOf = (picture: number): string => {
        let digest = digests.get(picture)
        if (digest === undefined) {
          digest = likenessDigest(printAt(prints, picture)).toString('latin1', 0, DIGEST_BYTES)
          digests.set(picture, digest)
        }
        return digest
      }
      const keyOf = (second: number, asked: number): string =>
        digestOf(second) + String.fromCharCode(asked & 0xff, asked >> 8)
      return {
        find(first, second, asked) {
          const neighbours = neighboursOf(digestOf(first))
          const key = keyOf(second, asked)
          const entry = neighbours.entries.get(key)
          if (entry === undefined) return null
          neighbours.used.add(key)
          return decode(entry)
        },
        keep(first, second, asked, likeness) {
          if (kept === MOST_KEPT) return
          kept += 1
          const neighbours = neighboursOf(digestOf(first))
          const key = keyOf(second, asked)
          neighbours.entries.set(key, encode(key, likeness))
          neighbours.used.add(key)
          neighbours.isChanged = true
        },
      }
    },
    async save() {
      for (const [digest, { entries, used, isChanged }] of known) {
        if (!isChanged) continue
        const all = [...entries].filter(([key]) => entries.size <= MOST_OF_ONE || used.has(key))
        cache.keep(nameOf(digest), Buffer.concat(all.map(([, entry]) => entry)))
      }
      await cache.save()
    },
    get notes() {
      return cache.notes
    },
  }
}

function nameOf(digest: string): string {
  return `likeness:${Buffer.from(digest, 'latin1').toString('hex')}`
}

function entriesIn(record: Uint8Array | null): Map<string, Buffer> {
  const entries = new Map<string, Buffer>()
  if (record === null) return entries
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength)
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    entries.set(bytes.toString('latin1', at, at + TURN), bytes.subarray(at, at + ENTRY_BYTES))
  }
  return entries
}

function encode(key: string, { similarity, turn, isProved, canAlign }: Likeness): Buffer {
  const entry = Buffer.alloc(ENTRY_BYTES)
  entry.write(key, 'latin1')
  entry.writeUInt8(turn, TURN)
  entry.writeUInt8((isProved ? 1 : 0) | (canAlign ? 2 : 0), FLAGS)
  entry.writeFloatLE(similarity, SIMILARITY)
  return entry
}

function decode(entry: Buffer): Likeness {
  const flags = entry.readUInt8(FLAGS)
  return {
    similarity: entry.readFloatLE(SIMILARITY),
    turn: entry.readUInt8(TURN),
    isProved: (flags & 1) !== 0,
    canAlign: (flags & 2) !== 0,
  }
}
