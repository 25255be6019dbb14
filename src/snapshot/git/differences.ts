import { garbled, records } from '../../git/records.js'
import { decodePath } from '../../paths/lossless.js'

/** One path that differs, as `git diff-index` and `git diff-files` tell it. */
export interface Difference {
  path: string
  /** Of the side that is compared with: six digits, zeros where it does not have the path. */
  mode: string
  objectId: string
  /** One letter (git-diff-index(1), "raw output format"). */
  status: string
}

const RECORD = /^:(\d{6}) \d{6} ([0-9a-f]+) [0-9a-f]+ ([A-Z])$/

/**
 * Takes apart what git writes for `--raw -z --no-renames`: `:MODE MODE ID ID STATUS\0PATH\0` for each path.
 * @param command for the message of the error
 * @throws {Failure} if it is anything else
 */
export function* differences(output: Buffer, command: string): Generator<Difference> {
  let header: RegExpExecArray | null = null
  for (const record of records(output, command)) {
    if (header === null) {
      header = RECORD.exec(record.toString('latin1'))
      if (header === null) throw garbled(command)
      continue
    }
    const [, mode = '', objectId = '', status = ''] = header
    yield { path: decodePath(record), mode, objectId, status }
    header = null
  }
  if (header !== null) throw garbled(command)
}
