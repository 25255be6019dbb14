import { chmodSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { giveAway, ORDINARY_USER, testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { runCommand } from '../fixtures/program.js'
import { makeCommitted } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

const closed: string[] = []
afterEach(() => {
  for (const path of closed.splice(0)) chmodSync(path, 0o700)
})
afterAll(removeTrees)

const DENIED = 'EACCES: permission denied'
const UNIQUE = { 'data/train/a.txt': 'one', 'data/train/b.txt': 'another' }
const LEAK = { 'data/train/same.txt': 'same', 'data/test/same.txt': 'same' }

function close(root: string, ...paths: string[]): void {
  for (const path of paths) {
    chmodSync(join(root, path), 0)
    closed.push(join(root, path))
  }
}

/** Root may read everything, so it scans as someone who may not. */
function scan(root: string, ...args: string[]): { status: number | null; report: JsonReport } {
  if ('uid' in ORDINARY_USER) giveAway(root)
  const env = { HOME: root, GIT_CONFIG_GLOBAL: '/dev/null' }
  const { status, stdout } = runCommand(root, ['--format', 'json', ...args], { ...ORDINARY_USER, env })
  return { status, report: JSON.parse(stdout) as JsonReport }
}

describe('what can not be read is named, and the rest is judged', () => {
  testOnPosix.each([
    [UNIQUE, 0],
    [{ ...UNIQUE, ...LEAK }, 1],
  ])('files: a file, and a directory', (files, status) => {
    const root = makeTree({ ...files, 'data/train/secret.txt': 'secret', 'data/closed/a.txt': 'one' })
    close(root, 'data/train/secret.txt', 'data/closed')
    const scanned = scan(root, '--source', 'files')
    expect(scanned.status).toBe(status)
    expect(scanned.report.scanned.errors).toEqual([
      { path: 'data/closed', message: DENIED },
      { path: 'data/train/secret.txt', message: DENIED },
    ])
    expect(scanned.report.scanned.files).toBe(Object.keys(files).length)
  })

  testOnPosix('auto: the same where git does not track them', () => {
    const root = makeCommitted({ ...UNIQUE, ...LEAK, '.gitignore': 'ignored\n' })
    const untracked = [
      'data/closed\t\u001b/a.txt',
      'data/ignored/a.txt',
      'other/a.txt',
      'data/train/secret.txt',
    ]
    writeFiles(root, Object.fromEntries(untracked.map((path) => [path, 'one'])))
    close(root, 'data/closed\t\u001b', 'data/ignored', 'other', 'data/train/secret.txt')
    const { status, report } = scan(root, '--paths', 'data')
    expect(status).toBe(1)
    expect(report.scanned.errors).toEqual([
      { path: 'data/closed\t\u001b', message: DENIED },
      { path: 'data/train/secret.txt', message: DENIED },
    ])
    expect(report.scanned.files).toBe(4)
  })

  testOnPosix('auto: a file that git tracks and that was changed', () => {
    const root = makeCommitted({ ...UNIQUE, ...LEAK })
    writeFiles(root, { 'data/train/b.txt': 'changed since' })
    close(root, 'data/train/b.txt')
    const { status, report } = scan(root)
    expect(report.scanned.errors).toEqual([{ path: 'data/train/b.txt', message: DENIED }])
    expect([status, report.summary.byRule]).toEqual([1, expect.objectContaining({ 'split-leakage': 1 })])
  })

  testOnLinux.each(['files', 'auto'])('%s: a file below more directories than a name can have', (source) => {
    const half = `${'d'.repeat(200)}/`.repeat(12)
    const root = makeCommitted({ ...UNIQUE, ...LEAK })
    writeFiles(root, { [`data/train/${half}a.txt`]: 'a', [`apart/${half}b.txt`]: 'b' })
    const [apart, below] = [join(root, 'apart'), join(root, 'data/train', half, 'apart')]
    renameSync(apart, below)
    try {
      const { status, stdout } = runCommand(root, ['--format', 'json', '--source', source])
      const { scanned } = JSON.parse(stdout) as JsonReport
      expect(status).toBe(1)
      expect(scanned.errors).toEqual([
        {
          path: expect.stringMatching(/^data\/train\/d{200}\/.*\/apart\/d{200}\//),
          message: expect.stringContaining('ENAMETOOLONG'),
        },
      ])
      expect(scanned.files).toBe(5)
    } finally {
      // Else nothing could remove it.
      renameSync(below, apart)
    }
  })

  testOnPosix('git: nothing on disk is read', () => {
    const root = makeCommitted({ ...UNIQUE, ...LEAK })
    close(root, 'data/train')
    const { status, report } = scan(root, '--source', 'git')
    expect([status, report.scanned.errors, report.scanned.files]).toEqual([1, [], 4])
  })
})
