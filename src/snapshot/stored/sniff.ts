import { closeSync, existsSync, readlinkSync } from 'node:fs'
import { sep } from 'node:path'
import { openLocations } from '../../content/locations.js'
import { loadQuickHash } from '../../content/quick-hash.js'
import { fill, openForReading } from '../../disk/read.js'
import type { Advance, SniffResult, SniffTask } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'
import { LARGEST_ANNEX_POINTER, parseAnnexLink } from '../../pointers/annex.js'
import { type FoundPointer, parsePointerFile, pointerOfKey } from './parse-pointer.js'

/** With one byte more than the largest pointer, which a file that has grown fills. */
const text = Buffer.allocUnsafeSlow(LARGEST_ANNEX_POINTER + 1)

/** Looks into files and links on disk for pointers; a part of the work that threads share. */
export async function sniffFiles(task: SniffTask, advance: Advance): Promise<SniffResult> {
  const { files, sizes } = task
  const quickHash = task.hashes ? await loadQuickHash() : null
  const hashes = quickHash && new BigUint64Array(files.directoryOf.length)
  const result: SniffResult = { pointers: [], dangling: 0, hashes, bytesRead: 0 }
  openLocations(files).forEach((location, file) => {
    try {
      const content = sizes && readFile(location, sizes[file] as number, result)
      if (content && quickHash && hashes) hashes[file] = quickHash(content)
      const found = sizes === null ? readLink(location) : content && parsePointerFile(content)
      if (found === null) return
      result.pointers.push({ file, ...found })
      if (sizes === null && !existsSync(location)) result.dangling += 1
    } catch {
      // Who reads it for its content will meet the same fault, and say so.
    }
  })
  advance(0, result.bytesRead)
  return result
}

function readLink(location: string | Buffer): FoundPointer | null {
  const target = decodePath(readlinkSync(location, { encoding: 'buffer' }))
  const key = parseAnnexLink(sep === '\\' ? target.replaceAll('\\', '/') : target)
  return key && pointerOfKey(key)
}

/** The whole content; `null`: the file is not what it was when it was measured. */
function readFile(location: string | Buffer, size: number, result: SniffResult): Buffer | null {
  const file = openForReading(location)
  try {
    const length = fill(file, text, 0, size + 1, 0, size)
    result.bytesRead += length
    return length === size ? text.subarray(0, size) : null
  } finally {
    closeSync(file)
  }
}
