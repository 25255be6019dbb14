import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { pathAt } from '../columns/paths.js'
import { Failure } from '../failure.js'
import { createHash } from '../libraries/crypto.js'
import type { PathColumns } from '../model.js'
import { encodePath } from '../paths/lossless.js'
import { display } from '../text/display.js'
import type { PartRow } from './file/format.js'
import { pathIn } from './file/more.js'
import type { Part } from './file/read.js'

/** A table, or a column of one, that a part holds whole. */
export interface TableOfPart {
  /** Its number among the samples, or among the other files. */
  file: number
  isSample: boolean
  bytes: Buffer
}

/** Of gzip: a quick one. */
const LEVEL = 3

/** No table that is held whole has more bytes. */
const MOST_BYTES = 1024 ** 3

/**
 * Makes the rows of tables, equal ones with one content.
 * @param samples and `others`: what the numbers of the tables are
 */
export function createTableRows(samples: PathColumns, others: PathColumns) {
  const written = new Set<string>()
  return (tables: readonly TableOfPart[]): PartRow[] =>
    tables.map(({ file, isSample, bytes }) => {
      const key = createHash('sha256').update(bytes).digest()
      const hex = key.toString('hex')
      const content = written.has(hex) ? null : gzipSync(bytes, { level: LEVEL })
      written.add(hex)
      return {
        ...{ kind: 'table', sample: file, path: pathAt(isSample ? samples : others, file) },
        ...{ by: 'sha256', key, content, print: null, more: isSample ? null : { beside: true } },
        ...{ size: bytes.length, dataset: null, split: null, splitBy: null, label: null, labelBy: null },
      }
    })
}

/**
 * Writes the tables that parts hold whole, each content once.
 * @param folder existing directory; absolute
 * @returns by the path of a table: where it can be read
 * @throws {Failure} if a part is broken; a system error if there is no room
 */
export function writeTables(parts: readonly Part[], folder: string): Map<string, string> {
  const at = new Map<string, string>()
  for (const part of parts) {
    const written = new Set<string>()
    for (const [group, { kind }] of part.facts.groups.entries()) {
      if (kind !== 'table') continue
      const { key, path, content, more } = part.read(group, ['key', 'path', 'content', 'more'])
      for (let row = 0; row < path.rows; row++) {
        const hex = (key.bytesAt(row) as Buffer).toString('hex')
        const location = join(folder, hex)
        const packed = content.bytesAt(row)
        if (packed !== null && !written.has(hex)) writeFileSync(encodePath(location), unpacked(packed, part))
        written.add(hex)
        at.set(pathIn(path, more, row), location)
      }
    }
  }
  return at
}

function unpacked(packed: Uint8Array, { path }: Part): Buffer {
  try {
    return gunzipSync(packed, { maxOutputLength: MOST_BYTES })
  } catch {
    throw new Failure(`The part "${display(path)}" holds a broken table; fingerprint its share again`)
  }
}
