import { describeReadError } from '../disk/read.js'
import { partsOf, type Text } from '../disk/write.js'
import { Failure } from '../failure.js'

/**
 * Writes all of a text to standard output. A reader that has seen enough and closes the pipe is no error.
 * @throws {Failure} if the output can't be written for another reason, such as a full disk
 */
export function writeToStandardOutput(text: Text): Promise<void> {
  const parts = partsOf(text)[Symbol.iterator]()
  return new Promise((resolve, reject) => {
    const { stdout } = process
    stdout.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') resolve()
      else reject(new Failure(`standard output can't be written: ${describeReadError(error)}`))
    })
    const writeNext = (): void => {
      const { done, value } = parts.next()
      if (done) resolve()
      else {
        stdout.write(value, (error) => {
          // The event tells the kind of failure.
          if (!error) writeNext()
        })
      }
    }
    writeNext()
  })
}
