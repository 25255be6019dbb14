/**
 * Sees to it that a door never ends as if all was well while its program still waits for something that can't come any
 * more: that is a fault like any other. An `await` at the top of the door's module would do the same, but keeps the
 * bundler from joining all modules into one, which costs each run 10 ms.
 * @param program settles when all is done
 * @param giveUp tells of the fault, and makes the run fail
 */
export function runToEnd(program: Promise<unknown>, giveUp: (fault: Error) => void): void {
  let isSettled = false
  const settle = (): void => {
    isSettled = true
  }
  void program.then(settle, settle)
  process.once('beforeExit', () => {
    if (!isSettled) giveUp(new Error('what it waited for never came'))
  })
}
