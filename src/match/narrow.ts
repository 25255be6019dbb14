import xxhash from 'xxhash-wasm'
import type { DataFile } from '../model.js'
import type { ContentReader, Part } from './content-reader.js'

/**
 * One block of a file: what a file that turns out to be unique costs. Pictures and sounds of the same size
 * nearly always differ in it.
 */
const HEAD_BYTES = 4096
const TAIL_BYTES = 4096

/** Below this the tail costs more than it saves: reading it is 1.6 % of a true copy of this size. */
const SMALLEST_WITH_TAIL = 256 * 1024

/**
 * Heads are kept until the rest of their file is read, so that true copies are read once; in larger sets of
 * files with one size they are read again, so that memory stays bounded (64 MiB).
 */
const MOST_HEADS_KEPT = 16 * 1024

/** Equal files, and git's id of their content. */
export interface IdenticalFiles {
  objectId: string
  members: DataFile[]
}

interface Contender {
  file: DataFile
  /** The first block, if it is still in memory. */
  head: Part | null
}

/** Splits files of one size into sets of equal ones. */
export type Narrow = (files: readonly DataFile[], size: number) => IdenticalFiles[]

/**
 * Narrows sets of files step by step, each reading only what the one before left over:
 * size → head → tail → whole. The quick hash (XXH64) only separates; that files are equal is said by SHA-256 over
 * every byte.
 */
export async function createNarrow(reader: ContentReader): Promise<Narrow> {
  const { h64Raw } = await xxhash()

  function byHead(files: readonly DataFile[]): Contender[][] {
    const kept = files.length <= MOST_HEADS_KEPT ? Buffer.allocUnsafeSlow(files.length * HEAD_BYTES) : null
    const passing = Buffer.allocUnsafeSlow(HEAD_BYTES)
    const contenders = files.map((file): Contender => ({ file, head: null }))
    return split(contenders, (contender, index) => {
      const target = kept?.subarray(index * HEAD_BYTES, (index + 1) * HEAD_BYTES) ?? passing
      const head = reader.part(contender.file, 0, target)
      if (kept) contender.head = head
      return head && h64Raw(head.bytes)
    })
  }

  function byTail(contenders: readonly Contender[], size: number): Contender[][] {
    const target = Buffer.allocUnsafeSlow(TAIL_BYTES)
    return split(contenders, ({ file }) => {
      const tail = reader.part(file, size - TAIL_BYTES, target)
      return tail && h64Raw(tail.bytes)
    })
  }

  function byContent(contenders: readonly Contender[]): IdenticalFiles[] {
    const objectIds = new Map<Contender, string>()
    const sets = split(contenders, (contender) => {
      const names = reader.names(contender.file, contender.head)
      if (names) objectIds.set(contender, names.objectId)
      return names?.digest ?? null
    })
    return sets.map((set) => ({
      objectId: objectIds.get(set[0] as Contender) as string,
      members: set.map(({ file }) => file),
    }))
  }

  return (files, size) => {
    if (size <= HEAD_BYTES) return byContent(files.map((file) => ({ file, head: null })))
    const sameHead = byHead(files)
    const sameEnds = size < SMALLEST_WITH_TAIL ? sameHead : sameHead.flatMap((set) => byTail(set, size))
    return sameEnds.flatMap(byContent)
  }
}

/** Sets of two or more items with equal keys. An item with the key `null`, which could not be read, is in none. */
function split<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => Key | null,
): Item[][] {
  const sets = new Map<Key, Item[]>()
  items.forEach((item, index) => {
    const key = keyOf(item, index)
    if (key === null) return
    const set = sets.get(key)
    if (set) set.push(item)
    else sets.set(key, [item])
  })
  return [...sets.values()].filter((set) => set.length > 1)
}
