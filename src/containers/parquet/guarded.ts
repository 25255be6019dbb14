import { Failure } from '../../failure.js'
import { display } from '../../text/display.js'

/** What goes wrong in the library is a fault of the file. */
export async function guarded<Result>(read: () => Result | Promise<Result>, where = ''): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (isOfSystem(error)) throw error
    const { message } = error as Error
    throw new Failure(
      error instanceof Failure && where === '' ? message : `is broken${where}: ${display(message)}`,
    )
  }
}

/** A system error, such as one of reading, says more as it is. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
