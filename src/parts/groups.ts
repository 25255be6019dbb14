import { closeSync, fstatSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeReadError, fill } from '../disk/read.js'
import { Failure } from '../failure.js'
import { encodePath } from '../paths/lossless.js'
import { display } from '../text/display.js'
import { KEY_BYTES } from './file/format.js'
import { createKeyTable, type KeyTable } from './key-table.js'

/**
 * Reads the repeated keys that an engine has found: Parquet files with a column `key`, as `integrations/repeated-keys.sql`
 * gives them. They are believed: a key that is missing there is not looked at.
 * @param paths relative to the root, or absolute
 * @throws {Failure} if one can't be read, or holds no keys
 */
export async function readGroups(paths: readonly string[], root: string): Promise<KeyTable> {
  const files: KeyFile[] = []
  try {
    for (const path of paths) files.push(await openKeys(resolve(root, path), path))
    const table = createKeyTable(files.reduce((sum, { rows }) => sum + rows, 0))
    for (const file of files) {
      await file.visit((key) => table.add(key, 0))
    }
    return table
  } finally {
    for (const file of files) file.close()
  }
}

/** A file of keys, read one group of rows at a time. */
interface KeyFile {
  rows: number
  visit(take: (key: Uint8Array) => void): Promise<void>
  close(): void
}

async function openKeys(location: string, path: string): Promise<KeyFile> {
  const broken = (what: string): Failure => new Failure(`groups: "${display(path)}" ${what}`)
  const noKeys = (error: unknown): Failure =>
    error instanceof Failure
      ? error
      : broken(`is no Parquet file with a column "key": ${display((error as Error).message)}`)
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
    const metadata = await parquet.parquetMetadataAsync(source)
    const rowsOf = metadata.row_groups.map(({ num_rows }) => Number(num_rows))
    return {
      rows: rowsOf.reduce((sum, rows) => sum + rows, 0),
      close: () => closeSync(file),
      async visit(take) {
        let rowStart = 0
        for (const rows of rowsOf) {
          const chunks: ArrayLike<unknown>[] = []
          await parquet
            .parquetRead({
              ...{ file: source, metadata, compressors, columns: ['key'], utf8: false },
              ...{ rowStart, rowEnd: rowStart + rows },
              // What is thrown in here nobody catches.
              onChunk: ({ columnData }) => chunks.push(columnData),
            })
            .catch((error: unknown) => {
              throw noKeys(error)
            })
          for (const key of chunks.flatMap((chunk) => Array.from(chunk))) {
            if (!(key instanceof Uint8Array) || key.length !== KEY_BYTES)
              throw broken('holds other keys than parts do')
            take(key)
          }
          rowStart += rows
        }
      },
    }
  } catch (error) {
    closeSync(file)
    throw noKeys(error)
  }
}
