import { expect, test } from '@jest/globals'
import { createLogProgress } from '../../src/github/log.js'
import type { Progress } from '../../src/model.js'

/** A log, and a scan that reads `files` small files in a second, for so many seconds. */
function start() {
  const lines: [second: number, line: string][] = []
  let milliseconds = 1_000_000
  const begin = milliseconds
  const progress = createLogProgress(
    (line) => lines.push([Math.floor((milliseconds - begin) / 1000), line]),
    () => milliseconds,
  )
  function work(seconds: number, files: number, bytes: number): void {
    for (let step = 0; step < seconds * files; step += 1) {
      milliseconds += 1000 / files
      progress.advance(1, bytes)
    }
  }
  function wait(seconds: number): void {
    milliseconds += seconds * 1000
  }
  return { lines, progress, work, wait }
}

test('a short scan says nothing', () => {
  const { lines, progress, work } = start()
  progress.phase('listing files')
  work(2, 10_000, 0)
  progress.phase('comparing contents')
  work(2, 10_000, 4096)
  expect(lines).toEqual([])
})

test('a long scan has a line after five seconds, and one every ten seconds from then on', () => {
  const { lines, progress, work } = start()
  progress.phase('comparing contents')
  work(36, 2_560, 20_000)
  expect(lines).toEqual([
    [5, 'comparing contents: 12,800 files, 256 MB, 51 MB/s'],
    [15, 'comparing contents: 38,400 files, 768 MB, 51 MB/s'],
    [25, 'comparing contents: 64,000 files, 1.3 GB, 51 MB/s'],
    [35, 'comparing contents: 89,600 files, 1.8 GB, 51 MB/s'],
  ])
})

test('what counts for the first line is the scan, and for what it says the phase', () => {
  const { lines, progress, work, wait } = start()
  wait(2)
  progress.phase('listing files')
  work(2, 2_560, 0)
  progress.phase('comparing contents')
  work(2, 2_560, 10_000)
  expect(lines).toEqual([[5, 'comparing contents: 2,560 files, 26 MB, 26 MB/s']])
})

test('phases that follow each other fast have no more lines than a long one', () => {
  const { lines, progress, work } = start()
  for (let phase = 0; phase < 40; phase += 1) {
    progress.phase(`phase ${phase}`)
    work(0.5, 2_560, 0)
  }
  expect(lines.map(([second, line]) => [second, line.slice(0, 8)])).toEqual([
    [5, 'phase 9:'],
    [15, 'phase 29'],
  ])
})

test('a phase without bytes speaks of none', () => {
  const { lines, progress, wait } = start()
  progress.phase('listing files')
  wait(6)
  progress.advance(256, 0)
  expect(lines).toEqual([[6, 'listing files: 256 files']])
})

test('a single huge file is seen to go on', () => {
  const { lines, progress, wait } = start()
  progress.phase('comparing contents')
  progress.advance(1, 0)
  for (let chunk = 0; chunk < 600; chunk += 1) {
    wait(0.01)
    progress.advance(0, 1024 * 1024)
  }
  expect(lines).toEqual([[5, 'comparing contents: 1 file, 528 MB, 105 MB/s']])
})

test('the clock is asked once in 256 files, however they come', () => {
  const asked = (advance: (progress: Progress) => void): number => {
    let calls = 0
    const progress = createLogProgress(
      () => {},
      () => {
        calls += 1
        return 0
      },
    )
    progress.phase('listing files')
    const before = calls
    advance(progress)
    return calls - before
  }
  const oneByOne = asked((progress) => {
    for (let file = 0; file < 256_000; file += 1) progress.advance(1, 100)
  })
  const inBatches = asked((progress) => {
    for (let batch = 0; batch < 1000; batch += 1) progress.advance(256, 25_600)
  })
  expect([oneByOne, inBatches]).toEqual([1000, 1000])
})
