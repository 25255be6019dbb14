import { closeSync, fstatSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeReadError, fill } from '../content/read.js'
import { Failure } from '../failure.js'
import { encodePath } from '../paths/lossless.js'
import { display } from '../text/display.js'
import { KEY_BYTES } from './format.js'
import { createKeyTable, type KeyTable } from './key-table.js'

/**
 * Reads the repeated keys that an engine has found: Parquet files with a column `key`, as `integrations/repeated-keys.sql`
 * gives them. They are believed: a key that is missing there is not looked at.
 * @param paths relative to the root, or absolute
 * @throws {Failure} if one can't be read, or holds no keys
 */
export async function readGroups(paths: readonly string[], root: string): Promise<KeyTable> {
  const found: Uint8Array[] = []
  for (const path of paths) {
    for (const key of await keysIn(resolve(root, path), path)) found.push(key)
  }
  const table = createKeyTable(found.length)
  for (const key of found) {
    table.add(key)
    table.add(key)
  }
  return table
}

async function keysIn(location: string, path: string): Promise<Uint8Array[]> {
  const broken = (what: string): Failure => new Failure(`groups: "${display(path)}" ${what}`)
  const { parquet, compressors } = await import(/* webpackIgnore: true */ '../libraries/tables.js')
  let file: number
  try {
    file = openSync(encodePath(location), 'r')
  } catch (error) {
    throw broken(`can't be read: ${display(describeReadError(error))}`)
  }
  try {
    const byteLength = fstatSync(file).size
    const source = {
      byteLength,
      slice: (start: number, end = byteLength): ArrayBuffer => {
        const bytes = Buffer.allocUnsafeSlow(end - start)
        fill(file, bytes, 0, bytes.length, start)
        return bytes.buffer
      },
    }
    const keys: Uint8Array[] = []
    await parquet.parquetRead({
      ...{ file: source, compressors, columns: ['key'], utf8: false },
      onChunk({ columnData }) {
        for (const key of columnData) {
          if (!(key instanceof Uint8Array) || key.length !== KEY_BYTES)
            throw broken('holds other keys than parts do')
          keys.push(key)
        }
      },
    })
    return keys
  } catch (error) {
    if (error instanceof Failure) throw error
    throw broken(`is no Parquet file with a column "key": ${display((error as Error).message)}`)
  } finally {
    closeSync(file)
  }
}
