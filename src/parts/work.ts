import { closeSync, openSync } from 'node:fs'
import { describeReadError } from '../disk/read.js'
import type { Deal, DealTask, HashResult, HashTask, PickResult, PickTask } from '../model.js'
import { encodePath } from '../paths/lossless.js'
import { type ColumnName, hashStart, readColumn, readValues } from './file/chunk.js'
import { picked } from './picked.js'
import { dealOut, NO_DEAL } from './repeats.js'

/** Reads the keys of a group of rows, and deals them out; a part of the work that threads share. */
export async function dealKeys({ chunk, rows, first }: DealTask): Promise<Deal> {
  const library = await import(/* webpackIgnore: true */ '../libraries/tables.js')
  try {
    return opened(chunk.location, (file) => dealOut(readColumn(file, library, 'key', chunk, rows), first))
  } catch (error) {
    return { ...NO_DEAL, trouble: describeReadError(error) }
  }
}

/** Hashes the content of a part; a part of the work that threads share. What can't be read has no hash. */
export function hashPart({ location, bytes }: HashTask): HashResult {
  try {
    return opened(location, (file) => hashStart(file, bytes))
  } catch {
    return { bytes: 0, sha256: '' }
  }
}

/** Reads some rows of a group of rows; a part of the work that threads share. */
export async function pickRows({ location, chunks, rows, wanted }: PickTask): Promise<PickResult> {
  const library = await import(/* webpackIgnore: true */ '../libraries/tables.js')
  try {
    const columns = opened(location, (file) =>
      chunks.map(({ name, chunk }) =>
        picked(readValues(file, library, name as ColumnName, chunk, rows), wanted),
      ),
    )
    return { trouble: null, columns }
  } catch (error) {
    return { trouble: describeReadError(error), columns: [] }
  }
}

function opened<Result>(location: string, use: (file: number) => Result): Result {
  const file = openSync(encodePath(location), 'r')
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}
