/**
 * Writes all of a text to standard output. A reader that has seen enough and closes the pipe is no error.
 * @throws a system error if the output can't be written for another reason, such as a full disk
 */
export function writeToStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const { stdout } = process
    stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    )
    stdout.write(text, (error) => {
      // The event tells the kind of failure.
      if (!error) resolve()
    })
  })
}
