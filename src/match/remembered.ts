import { lstatSync } from 'node:fs'
import type { ContentCache, FileIdentity } from '../cache/content-cache.js'
import { pathAt } from '../columns/paths.js'
import { isWanted } from '../content/digests.js'
import type { Snapshot, World } from '../model.js'
import { locate } from '../paths/locate.js'
import { type ContentNames, type Reading, readByName, readHeads, type Wanted } from './read-files.js'

/** Learns of contents by reading, or from what an earlier run remembered. */
export interface Reader {
  /** See `readByName`; what is not told is wanted of no file. */
  names(
    numbers: readonly number[],
    take: (file: number, names: ContentNames) => void,
    wanted?: Wanted,
  ): Promise<Reading>
  /** See `readHeads`. */
  heads(numbers: readonly number[], take: (file: number, hash: bigint) => void): Promise<Reading>
}

const NOTHING_MORE: Wanted = () => 0

type Stamp = NonNullable<ReturnType<typeof stampOf>>

/** @param cache what is remembered; `null`: everything is read */
export function createReader(snapshot: Snapshot, world: World, cache: ContentCache | null): Reader {
  if (cache === null) {
    return {
      names: (numbers, take, wanted = NOTHING_MORE) => readByName(numbers, snapshot, world, take, wanted),
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
    names(numbers, take, wanted = NOTHING_MORE) {
      const { unknown, remember } = divide(numbers, (file, { sha256, objectId: id }) => {
        // Nothing remembers a text's hash with LF for CRLF.
        if (sha256 === null || id === null || isWanted('md5-lf', wanted(file))) return false
        const objectId = id.toString('hex')
        const md5 = isWanted('md5', wanted(file)) ? (cache.findBlob(objectId)?.md5 ?? null) : null
        if (isWanted('md5', wanted(file)) && md5 === null) return false
        take(file, { objectId, digests: { sha256, md5, 'md5-lf': null } })
        return true
      })
      const read = (file: number, names: ContentNames): void => {
        const { objectId, digests } = names
        const { sha256, md5 } = digests
        remember(file, { headHash: null, sha256, objectId: Buffer.from(objectId, 'hex') })
        const size = snapshot.files.sizes[file] as number
        if (md5 !== null) cache.rememberBlob(objectId, { size, sha256, md5 })
        take(file, names)
      }
      return readByName(unknown, snapshot, world, read, wanted)
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
