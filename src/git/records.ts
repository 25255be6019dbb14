import { Failure } from '../failure.js'

/** What git wrote is not what it writes: it was cut off, or comes from another program. A shorter list would be wrong. */
export function garbled(command: string): Failure {
  return new Failure(
    `git ${command} wrote what can't be read, or ended in the middle of it; run it again, and see whether this git is sound: git version, git fsck`,
  )
}

/**
 * Splits NUL-separated output, where names can hold any other byte.
 * @param command for the message of the error
 * @throws {Failure} if it ends in the middle of a record
 */
export function* records(output: Buffer, command: string): Generator<Buffer> {
  let start = 0
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    yield output.subarray(start, end)
    start = end + 1
  }
  if (start < output.length) throw garbled(command)
}

const SKIP_WORKTREE = 0x53
const FIRST_LOWER_CASE = 0x61

/** Whether a tag of `ls-files -v` says that git does not look at the file: assume-unchanged or skip-worktree. */
export function isUnwatched(tag: number): boolean {
  return tag === SKIP_WORKTREE || tag >= FIRST_LOWER_CASE
}
