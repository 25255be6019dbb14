import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { testOnLinux } from '../fixtures/platform.js'
import { type Running, start } from '../fixtures/processes.js'
import { commandWith, MESSAGES, runCommand } from '../fixtures/program.js'
import { makeSparseTree } from '../fixtures/sparse.js'
import { makeTree, manyFiles, removeTrees, writeFiles } from '../fixtures/tree.js'

afterAll(removeTrees)

describe('a reader that has seen enough', () => {
  let root: string
  beforeAll(() => {
    root = makeTree(manyFiles(20_000, (index) => String(index >> 1)))
  })

  // Both are some megabytes long, far more than a pipe holds.
  test.each(['json', 'csv'])('of %s is no error', async (format) => {
    const running = start(commandWith('--format', format), root)
    const messages = text(running.stderr)
    await once(running.stdout, 'data')
    running.stdout.destroy()
    const [status, signal] = await once(running, 'close')
    expect([status, signal]).toEqual([1, null])
    expect(await messages).toMatch(MESSAGES)
  })
})

describe('an interruption', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    testOnLinux(
      `by ${signal} while files are read leaves the earlier reports whole, and nothing new`,
      async () => {
        const earlier = earlierReports()
        const root = makeSparseTree('8G', ['data/train/a.bin', 'data/train/b.bin'])
        writeFiles(root, earlier)
        const args = ['--output', 'out/report.json', '--reports', 'csv: out/report.csv']
        const running = start(commandWith(...args), root)
        const messages = Promise.all([text(running.stdout), text(running.stderr)])
        await untilReading(running, join(root, 'data/train/a.bin'))
        running.kill(signal)
        const [, endedBy] = await once(running, 'close')
        expect({ endedBy, messages: await messages }).toEqual({ endedBy: signal, messages: ['', ''] })
        expect(readdirSync(join(root, 'out')).sort()).toEqual(['report.csv', 'report.json'])
        for (const [path, content] of Object.entries(earlier))
          expect(readFileSync(join(root, path), 'utf8')).toBe(content)
      },
    )
  }
})

/** Files that are no reports of this program are never replaced, so that no scan would begin. */
function earlierReports(): Record<string, string> {
  const root = makeTree({ 'data/a.bin': 'a' })
  const reportAs = (format: string): string => runCommand(root, ['--format', format]).stdout
  return { 'out/report.json': reportAs('json'), 'out/report.csv': reportAs('csv') }
}

async function untilReading(running: Running, path: string): Promise<void> {
  while (running.exitCode === null) {
    const descriptors = `/proc/${running.pid}/fd`
    // Neither a process that has just ended nor a descriptor that was closed since it was listed is there.
    for (const name of listed(() => readdirSync(descriptors)) ?? []) {
      if (listed(() => readlinkSync(join(descriptors, name))) === path) return
    }
    await setTimeout(20)
  }
  throw new Error('it ended before it read the file')
}

function listed<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
