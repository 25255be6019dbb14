import { expect, test } from '@jest/globals'
import { createProgress } from '../../src/terminal/progress.js'

const ERASE_LINE = '\r\x1b[2K'

function start() {
  const drawn: string[] = []
  let milliseconds = 5_000
  const progress = createProgress(
    (text) => drawn.push(text),
    () => milliseconds,
  )
  function wait(more: number): void {
    milliseconds += more
  }
  return { drawn, progress, wait }
}

test('drawn at most ten times a second, and taken away at the end', () => {
  const { drawn, progress, wait } = start()
  progress.phase('comparing contents')
  for (let step = 0; step < 2560; step += 1) {
    if (step % 256 === 0) wait(50)
    progress.advance(1, 1000)
  }
  progress.clear()
  expect(drawn).toEqual([
    ...[512, 1024, 1536, 2048, 2560].map((files, line) => {
      const thousands =
        files < 1000 ? String(files) : `${Math.floor(files / 1000)},${String(files).slice(-3)}`
      const size = ['512 KB', '1 MB', '1.5 MB', '2 MB', '2.6 MB'][line]
      return `${ERASE_LINE}comparing contents: ${thousands} files, ${size}, 5.1 MB/s`
    }),
    ERASE_LINE,
  ])
})

test('what was never drawn is not taken away', () => {
  const { drawn, progress, wait } = start()
  wait(200)
  progress.phase('listing files')
  wait(90)
  progress.advance(10_000, 0)
  progress.clear()
  expect(drawn).toEqual([])
})
