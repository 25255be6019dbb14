import type { Progress } from '../model.js'
import { countOf, formatBytes } from './quantity.js'

/** Asking the clock costs more than counting, and `advance` is called up to a million times. */
const STEPS_PER_LOOK = 256
/** A few large files take as long as many small ones. */
const BYTES_PER_LOOK = 8 * 1024 * 1024

/** Where a phase stands: `comparing contents: 12,034 files, 1.2 GB, 830 MB/s`. */
type Words = () => string

/**
 * Counts the files and bytes of each phase, and now and then, at least once in 256 files or calls and once in
 * 8 MiB, tells the time.
 * @param now milliseconds of a clock that never goes back
 * @param look decides whether it is time to show something
 */
export function createProgressCount(now: () => number, look: (time: number, words: Words) => void): Progress {
  let phase = ''
  let files = 0
  let bytes = 0
  let started = 0
  let stepsLeft = 0
  let bytesLeft = 0

  function restartCountdown(): void {
    stepsLeft = STEPS_PER_LOOK
    bytesLeft = BYTES_PER_LOOK
  }

  return {
    phase(name) {
      phase = name
      files = 0
      bytes = 0
      started = now()
      restartCountdown()
    },
    advance(moreFiles, moreBytes) {
      files += moreFiles
      bytes += moreBytes
      stepsLeft -= moreFiles > 1 ? moreFiles : 1
      bytesLeft -= moreBytes
      if (stepsLeft > 0 && bytesLeft > 0) return
      restartCountdown()
      const time = now()
      look(time, () => progressText(phase, files, bytes, time - started))
    },
  }
}

/** @param milliseconds how long the phase has taken */
function progressText(phase: string, files: number, bytes: number, milliseconds: number): string {
  const parts = [`${phase}: ${countOf(files, 'file')}`]
  if (bytes > 0) parts.push(formatBytes(bytes))
  if (bytes > 0 && milliseconds > 0) parts.push(`${formatBytes((bytes * 1000) / milliseconds)}/s`)
  return parts.join(', ')
}
