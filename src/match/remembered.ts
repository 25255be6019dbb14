import { lstatSync } from 'node:fs'
import type { ContentCache, FileIdentity } from '../cache/content-cache.js'
import { pathAt } from '../columns/paths.js'
import type { Snapshot, World } from '../model.js'
import { locate } from '../paths/locate.js'
import { type ContentNames, type Reading, readByName, readHeads } from './read-files.js'

/** Learns of contents by reading, or from what an earlier run remembered. */
export interface Reader {
  /** See `readByName`. */
  names(numbers: readonly number[], take: (file: number, names: ContentNames) => void): Promise<Reading>
  /** See `readHeads`. */
  heads(numbers: readonly number[], take: (file: number, hash: bigint) => void): Promise<Reading>
}

type Stamp = NonNullable<ReturnType<typeof stampOf>>

/** @param cache what is remembered; `null`: everything is read */
export function createReader(snapshot: Snapshot, world: World, cache: ContentCache | null): Reader {
  if (cache === null) {
    return {
      names: (numbers, take) => readByName(numbers, snapshot, world, take),
      heads: (numbers, take) => readHeads(numbers, snapshot, world, take),
    }
  }
  const locationOf = (file: number) => locate(world.root, pathAt(snapshot.files, file))

  /** @param recall takes what is remembered of a file; whether that is enough */
  function divide(numbers: readonly number[], recall: (file: number, known: FileIdentity) => boolean) {
    const startedNs = BigInt(Date.now()) * 1_000_000n
    const unknown: number[] = []
    const stamps = new Map<number, Stamp>()
    for (const file of numbers) {
      const stamp = stampOf(locationOf(file))
      const known = stamp && cache?.findFile(stamp)
      if (known && recall(file, known)) continue
      unknown.push(file)
      if (stamp) stamps.set(file, stamp)
    }
    const remember = (file: number, identity: FileIdentity): void => {
      const before = stamps.get(file)
      const after = stampOf(locationOf(file))
      if (before && after && isSame(before, after)) cache?.rememberFile(before, startedNs, identity)
    }
    return { unknown, remember }
  }

  return {
    names(numbers, take) {
      const { unknown, remember } = divide(numbers, (file, { sha256, objectId }) => {
        if (sha256 === null || objectId === null) return false
        take(file, { objectId: objectId.toString('hex'), digest: sha256 })
        return true
      })
      return readByName(unknown, snapshot, world, (file, names) => {
        const { digest, objectId } = names
        remember(file, { headHash: null, sha256: digest, objectId: Buffer.from(objectId, 'hex') })
        take(file, names)
      })
    },
    heads(numbers, take) {
      const { unknown, remember } = divide(numbers, (file, { headHash }) => {
        if (headHash === null) return false
        take(file, headHash)
        return true
      })
      return readHeads(unknown, snapshot, world, (file, hash) => {
        remember(file, { headHash: hash, sha256: null, objectId: null })
        take(file, hash)
      })
    },
  }
}

function stampOf(location: string | Buffer) {
  return lstatSync(location, { bigint: true, throwIfNoEntry: false })
}

function isSame(left: Stamp, right: Stamp): boolean {
  return (['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every(
    (field) => left[field] === right[field],
  )
}
