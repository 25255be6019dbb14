import { Failure } from '../failure.js'

/** What git wrote is not what it writes: it was cut off, or comes from another program. A shorter list would be wrong. */
export function garbled(command: string): Failure {
  return new Failure(
    `git ${command} wrote what can't be read, or ended in the middle of it; run it again, and see whether this git is sound: git version, git fsck`,
  )
}
