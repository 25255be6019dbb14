/**
 * A failure that the user can act on: its message says in one line what went wrong, where, and what to do.
 * Both doors show the message alone; any other error is a fault of this program.
 * Names inside the message must already have passed `display`.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** Whether an error is such a failure, in whatever bundle it was made: each has the class for itself. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'Failure'
}
