import type { Progress } from '../model.js'
import { formatBytes, formatCount } from '../text/quantity.js'

const REDRAW_MILLISECONDS = 100
const ERASE_LINE = '\r\x1b[2K'

/** A progress line that can be taken off the terminal again. */
export interface TerminalProgress extends Progress {
  clear(): void
}

/**
 * One line that is drawn anew at most ten times a second: `comparing contents: 12,034 files, 1.2 GB, 830 MB/s`.
 * @param write puts text on the terminal at once
 * @param now milliseconds of a clock that never goes back
 */
export function createProgress(write: (text: string) => void, now: () => number): TerminalProgress {
  let phase = ''
  let files = 0
  let bytes = 0
  let started = 0
  let drawn = 0
  let isShown = false

  function draw(time: number): void {
    drawn = time
    isShown = true
    const parts = [`${phase}: ${formatCount(files)} files`]
    if (bytes > 0) parts.push(formatBytes(bytes))
    if (bytes > 0 && time > started) parts.push(`${formatBytes((bytes * 1000) / (time - started))}/s`)
    write(`${ERASE_LINE}${parts.join(', ')}`)
  }

  return {
    phase(name) {
      phase = name
      files = 0
      bytes = 0
      started = now()
      drawn = started
    },
    advance(moreFiles, moreBytes) {
      files += moreFiles
      bytes += moreBytes
      const time = now()
      if (time - drawn >= REDRAW_MILLISECONDS) draw(time)
    },
    clear() {
      if (isShown) write(ERASE_LINE)
      isShown = false
    },
  }
}

/** For where nobody watches. */
export const NO_PROGRESS: Progress = { phase() {}, advance() {} }
