import { closeSync, existsSync, readlinkSync } from 'node:fs'
import { sep } from 'node:path'
import { openLocations } from '../../content/locations.js'
import { fill, openForReading } from '../../content/read.js'
import type { Advance, SniffResult, SniffTask } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'
import { LARGEST_ANNEX_POINTER, parseAnnexLink } from '../../pointers/annex.js'
import { type FoundPointer, parsePointerFile, pointerOfKey } from './parse-pointer.js'

/** With one byte more than the largest pointer, which a file that has grown fills. */
const text = Buffer.allocUnsafeSlow(LARGEST_ANNEX_POINTER + 1)

/** Looks into files and links on disk for pointers; a part of the work that threads share. */
export function sniffFiles({ files, sizes }: SniffTask, advance: Advance): SniffResult {
  const result: SniffResult = { pointers: [], dangling: 0, bytesRead: 0 }
  openLocations(files).forEach((location, file) => {
    try {
      const found = sizes === null ? readLink(location) : readFile(location, sizes[file] as number, result)
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

function readFile(location: string | Buffer, size: number, result: SniffResult): FoundPointer | null {
  const file = openForReading(location)
  try {
    const length = fill(file, text, 0, size + 1, 0, size)
    result.bytesRead += length
    return length === size ? parsePointerFile(text.subarray(0, size)) : null
  } finally {
    closeSync(file)
  }
}
