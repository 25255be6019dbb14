import { closeSync, openSync } from 'node:fs'
import { describeReadError } from '../disk/read.js'
import type { Deal, DealTask, HashResult, HashTask } from '../model.js'
import { encodePath } from '../paths/lossless.js'
import { hashStart, readColumn } from './chunk.js'
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

function opened<Result>(location: string, use: (file: number) => Result): Result {
  const file = openSync(encodePath(location), 'r')
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}
