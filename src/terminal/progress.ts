import type { Progress } from '../model.js'
import { createProgressCount } from '../text/progress-text.js'

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
  let drawn = 0
  let isShown = false
  const count = createProgressCount(now, (time, words) => {
    if (time - drawn < REDRAW_MILLISECONDS) return
    drawn = time
    isShown = true
    write(`${ERASE_LINE}${words()}`)
  })
  return {
    phase(name) {
      drawn = now()
      count.phase(name)
    },
    advance: count.advance,
    clear() {
      if (isShown) write(ERASE_LINE)
      isShown = false
    },
  }
}

/** For where nobody watches. */
export const NO_PROGRESS: Progress = { phase() {}, advance() {} }
