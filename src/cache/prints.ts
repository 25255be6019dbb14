import { closeSync } from 'node:fs'
import { join } from 'node:path'
import { addAll } from '../columns/lists.js'
import { describeReadError, fill } from '../disk/read.js'
import { replaceFile } from '../disk/write.js'
import { display } from '../text/display.js'
import { addPrints, FILE_MODE, openPrintsFile, type PrintsFile } from './prints-file.js'
import { fileHead, keyOf, RECORD_BYTES, type Record, segmentStart, sumOf } from './prints-format.js'

/** What earlier runs worked out from contents, for one kind of sameness. */
export interface PrintCache {
  /**
   * What was kept of a content, in memory of its own; `null`: nothing.
   * @param name says which content, beyond doubt: `git:9e46…`, `sha256:…`, or a settled stamp (see `stampName`)
   */
  find(name: string): Uint8Array | null
  /** @param print is not looked at any more after the call */
  keep(name: string, print: Uint8Array): void
  /** To be called once, at the end. Never throws. */
  save(): Promise<void>
  /** What was wrong with the cache so far, in sentences that are safe to show. */
  readonly notes: readonly string[]
}

/** So much is held in memory until it is added to the file. */
const PENDING_BYTES = 16 * 1024 * 1024
/** A file of more segments or bytes is written anew at the end. */
const MOST_SEGMENTS = 64
const MOST_BYTES = 1024 * 1024 * 1024

/**
 * Opens the file of one kind of print in the cache's directory, which is made when something is added. What is added
 * goes to the file's end; what a killed run left there half written is cut off. Whatever is wrong is a note and no
 * error: a cache saves time and decides nothing. It is believed as far as those who can write the directory are.
 * @param kind the prints of another kind, or of another way to make them (`version`), stand in other files
 */
export function openPrints(
  directory: string,
  kind: string,
  version: number,
  mostBytes = MOST_BYTES,
): PrintCache {
  const holds = `${kind}@${version}`
  const path = join(directory, `${holds}.cache`)
  const notes: string[] = []
  const tell = (trouble: string): void => {
    const note = `The cache "${display(path)}" ${display(trouble)}.`
    if (!notes.includes(note)) notes.push(note)
  }
  const used = new Set<string>()
  let file = openPrintsFile(path, holds, tell)
  let pending = new Map<string, Uint8Array>()
  let pendingBytes = 0
  let isGivenUp = false

  function find(name: string): Uint8Array | null {
    const key = keyOf(name)
    const waiting = pending.get(key)
    if (waiting !== undefined) return Uint8Array.from(waiting)
    const record = file?.records.get(key)
    if (record === undefined) return null
    const print = read(record)
    if (print !== null) used.add(key)
    return print
  }

  function read(record: Record): Uint8Array | null {
    try {
      const print = Buffer.allocUnsafeSlow(record.length)
      const count = fill((file as PrintsFile).descriptor, print, 0, record.length, record.offset)
      if (count === record.length && sumOf(record.key, print) === record.sum) return print
      tell('is damaged in part; what is damaged is worked out again')
    } catch (error) {
      tell(`can't be read: ${describeReadError(error)}`)
    }
    return null
  }

  function add(): void {
    if (pending.size === 0 || isGivenUp) return
    try {
      const added = addPrints(path, holds, pending)
      if (file !== null) closeSync(file.descriptor)
      file = added
      for (const key of pending.keys()) used.add(key)
    } catch (error) {
      isGivenUp = true
      tell(`could not be saved: ${describeReadError(error)}`)
    }
    pending = new Map()
    pendingBytes = 0
  }

  /** Writes the file anew: what this run used, then the latest, as much as there may be. */
  async function shorten({ records, end, segments }: PrintsFile): Promise<void> {
    if (end <= mostBytes && segments <= MOST_SEGMENTS) return
    const latestFirst = [...records.values()].reverse()
    const wanted = latestFirst.filter(({ key }) => used.has(key))
    addAll(
      wanted,
      latestFirst.filter(({ key }) => !used.has(key)),
    )
    let room = mostBytes / 2
    const kept: Record[] = []
    for (const record of wanted) {
      room -= record.length + RECORD_BYTES
      if (room < 0) break
      kept.push(record)
    }
    // What reads as damaged stands in the file as long as before, and its hash tells so again.
    const parts = function* (): Generator<Uint8Array> {
      yield fileHead(holds)
      yield segmentStart(kept.reverse())
      for (const record of kept) yield read(record) ?? Buffer.alloc(record.length)
    }
    await replaceFile(path, parts(), FILE_MODE)
  }

  return {
    notes,
    find,
    keep(name, print) {
      if (isGivenUp) return
      pending.set(keyOf(name), Uint8Array.from(print))
      pendingBytes += print.length
      if (pendingBytes >= PENDING_BYTES) add()
    },
    async save() {
      const isChanged = pending.size > 0
      add()
      if (file === null) return
      try {
        if (isChanged && !isGivenUp) await shorten(file)
      } catch (error) {
        tell(`could not be saved: ${describeReadError(error)}`)
      }
      closeSync(file.descriptor)
      file = null
    },
  }
}
