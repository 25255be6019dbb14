import { type BigIntStats, lstatSync } from 'node:fs'
import type { ContentCache, FileIdentity } from '../cache/content-cache.js'
import { pathAt } from '../columns/paths.js'
import type { World } from '../model.js'
import { locate } from '../paths/locate.js'
import { isWanted } from './digests.js'
import {
  type ContentNames,
  type ConversionOf,
  type FilesToRead,
  type Reading,
  readByName,
  readHeads,
  type Wanted,
} from './read-files.js'

/** Learns of contents by reading, or from what an earlier run remembered. */
export interface Reader {
  /** See `readByName`; what is not told is wanted of no file. */
  names(
    numbers: readonly number[],
    take: (file: number, names: ContentNames) => void,
    wanted?: Wanted,
    conversionOf?: ConversionOf,
  ): Promise<Reading>
  /** See `readHeads`. */
  heads(numbers: readonly number[], take: (file: number, hash: bigint) => void): Promise<Reading>
}

const NOTHING_MORE: Wanted = () => 0

type Stamp = Pick<BigIntStats, 'dev' | 'ino' | 'size' | 'mtimeNs' | 'ctimeNs'>

/** @param cache what is remembered; `null`: everything is read */
export function createReader(snapshot: FilesToRead, world: World, cache: ContentCache | null): Reader {
  if (cache === null) {
    return {
      names: (numbers, take, wanted = NOTHING_MORE, conversionOf) =>
        readByName(numbers, snapshot, world, take, wanted, conversionOf ?? null),
      heads: (numbers, take) => readHeads(numbers, snapshot, world, take),
    }
  }
  const locationOf = (file: number) => locate(world.root, pathAt(snapshot.files, file))

  /** @param recall takes what is remembered of a file; whether that is enough */
  function divide(
    numbers: readonly number[],
    recall: (file: number, known: FileIdentity) => boolean,
    conversionOf: ConversionOf = () => 0,
  ) {
    const stampFor = (file: number): Stamp | undefined => stampOf(locationOf(file), conversionOf(file))
    const startedNs = BigInt(world.now()) * 1_000_000n
    const unknown: number[] = []
    const stamps = new Map<number, Stamp>()
    for (const file of numbers) {
      const stamp = stampFor(file)
      const known = stamp && cache?.findFile(stamp)
      if (known && recall(file, known)) continue
      unknown.push(file)
      if (stamp) stamps.set(file, stamp)
    }
    const remember = (file: number, identity: FileIdentity): void => {
      const before = stamps.get(file)
      const after = stampFor(file)
      if (before && after && isSame(before, after)) cache?.rememberFile(before, startedNs, identity)
    }
    return { unknown, remember }
  }

  return {
    names(numbers, take, wanted = NOTHING_MORE, conversionOf) {
      const recall = (file: number, { sha256, objectId: id }: FileIdentity): boolean => {
        // Nothing remembers a text's hash with LF for CRLF.
        if (sha256 === null || id === null || isWanted('md5-lf', wanted(file))) return false
        const objectId = id.toString('hex')
        const isConverted = conversionOf !== undefined && conversionOf(file) !== 0
        const wantsMd5 = isWanted('md5', wanted(file))
        const blob = isConverted || wantsMd5 ? cache.findBlob(objectId) : null
        const md5 = blob?.md5 ?? null
        if ((wantsMd5 && md5 === null) || (isConverted && blob === null)) return false
        const size = isConverted ? (blob?.size ?? 0) : (snapshot.files.sizes[file] as number)
        take(file, { objectId, size, digests: { sha256, md5, 'md5-lf': null } })
        return true
      }
      const { unknown, remember } = divide(numbers, recall, conversionOf)
      const read = (file: number, names: ContentNames): void => {
        const { objectId, size, digests } = names
        const { sha256, md5 } = digests
        remember(file, { headHash: null, sha256, objectId: Buffer.from(objectId, 'hex') })
        if (md5 !== null || conversionOf !== undefined) cache.rememberBlob(objectId, { size, sha256, md5 })
        take(file, names)
      }
      return readByName(unknown, snapshot, world, read, wanted, conversionOf ?? null)
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

/** What is named as git stores it is another content than the file as it is: it has a stamp of its own. */
function stampOf(location: string | Buffer, conversion: number): Stamp | undefined {
  const stat = lstatSync(location, { bigint: true, throwIfNoEntry: false })
  if (stat === undefined || conversion === 0) return stat
  const { dev, ino, mtimeNs, ctimeNs } = stat
  // No file has so many bytes that the highest eight bits are in use.
  return { dev, ino, size: stat.size + (BigInt(conversion) << 56n), mtimeNs, ctimeNs }
}

function isSame(left: Stamp, right: Stamp): boolean {
  return (['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every(
    (field) => left[field] === right[field],
  )
}
