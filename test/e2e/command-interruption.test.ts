import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import { testOnLinux } from '../fixtures/platform.js'
import { type Running, start } from '../fixtures/processes.js'
import { commandWith } from '../fixtures/program.js'
import { makeTree, manyFiles, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

describe('a reader that has seen enough', () => {
  test.each(['json', 'text', 'csv', 'markdown'])('of %s is no error', async (format) => {
    const root = makeTree({ ...manyFiles(20_000, (index) => String(index >> 1)), 'data/test/0': '0' })
    const running = start(commandWith('--format', format), root)
    const messages = text(running.stderr)
    await once(running.stdout, 'data')
    running.stdout.destroy()
    const [status, signal] = await once(running, 'close')
    expect({ status, signal, messages: await messages }).toEqual({ status: 1, signal: null, messages: '' })
  })
})

describe('an interruption', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    testOnLinux(
      `by ${signal} while files are read leaves the earlier reports whole, and nothing new`,
      async () => {
        const earlier = { 'out/report.json': 'earlier', 'out/report.csv': 'earlier' }
        const root = makeTree({ ...earlier, 'data/train/x': '' })
        // Long to read, and no bytes on disk.
        execFileSync('truncate', ['--size=8G', 'data/train/a.bin', 'data/train/b.bin'], { cwd: root })
        const args = ['--output', 'out/report.json', '--reports', 'csv: out/report.csv']
        const running = start(commandWith(...args), root)
        const messages = Promise.all([text(running.stdout), text(running.stderr)])
        await untilReading(running, join(root, 'data/train/a.bin'))
        running.kill(signal)
        const [, endedBy] = await once(running, 'close')
        expect({ endedBy, messages: await messages }).toEqual({ endedBy: signal, messages: ['', ''] })
        expect(readdirSync(join(root, 'out')).sort()).toEqual(['report.csv', 'report.json'])
        for (const path of Object.keys(earlier))
          expect(readFileSync(join(root, path), 'utf8')).toBe('earlier')
      },
    )
  }
})

async function untilReading({ pid, exitCode }: Running, path: string): Promise<void> {
  while (exitCode === null) {
    const descriptors = `/proc/${pid}/fd`
    for (const name of readdirSync(descriptors)) {
      try {
        if (readlinkSync(join(descriptors, name)) === path) return
      } catch {
        // Closed since it was listed.
      }
    }
    await setTimeout(20)
  }
  throw new Error('it ended before it read the file')
}
