import { describeReadError } from './disk/read.js'
import { isFailure } from './failure.js'
import { display } from './text/display.js'

/** What is said of an error that ends a run; safe to show. */
export interface FailureText {
  message: string
  /** Whether it is nothing that this program should have foreseen: no fault of its own. */
  isExpected: boolean
}

/** What both doors say of whatever ended a run: a failure, what the machine refused, or a fault of this program. */
export function failureText(error: unknown): FailureText {
  if (isFailure(error)) return { message: error.message, isExpected: true }
  const refused = refusal(error)
  if (refused !== null) return { message: refused, isExpected: true }
  return { message: display(error instanceof Error ? error.message : String(error)), isExpected: false }
}

/** What the system refused to do, such as to open a file in a directory that is gone; `null` for other errors. */
function refusal(error: unknown): string | null {
  const { code, syscall, path } = error as Partial<NodeJS.ErrnoException>
  if (!(error instanceof Error) || typeof code !== 'string' || typeof syscall !== 'string') return null
  const what = display(describeReadError(error))
  return path === undefined
    ? `The system refused ${display(syscall)}: ${what}`
    : `"${display(String(path))}" can't be used: ${what}`
}
