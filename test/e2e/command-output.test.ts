import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { testOnPosix } from '../fixtures/platform.js'
import { start } from '../fixtures/processes.js'
import { commandWith, MESSAGES, runCommand } from '../fixtures/program.js'
import { makeDirectory, makeTree, manyFiles, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const LEAK = { 'data/train/a.txt': 'same', 'data/test/b.txt': 'same' }

let root: string
let report: string
beforeAll(() => {
  root = makeTree(LEAK)
  report = runCommand(root, ['--format', 'json']).stdout
})

function writeTo(output: string, directory = root, ...args: string[]) {
  return runCommand(directory, ['--format', 'json', '--output', output, ...args])
}

/** A report of an earlier run, and longer: a file that is none is never replaced. */
const earlier = (): string => report.replace(/\n$/, `${' '.repeat(100_000)}\n`)

/** Earlier reports in the tree, and links to them, are counted as passed over. */
const withNothingSkipped = (text: string): string => text.replace(/"skipped": \{[^}]*\}/, '"skipped": {}')

const DONE = { status: 1, stdout: '', stderr: expect.stringMatching(MESSAGES) }

describe('--output', () => {
  test('makes a file, and the directories above it', () => {
    const directory = makeTree(LEAK)
    expect(writeTo('new/deep/report.json', directory)).toEqual(DONE)
    expect(readFileSync(join(directory, 'new/deep/report.json'), 'utf8')).toBe(report)
    expect(readdirSync(join(directory, 'new/deep'))).toEqual(['report.json'])
  })

  testOnPosix('takes the place of a file with its mode, and leaves nothing beside it', () => {
    const directory = makeTree({ ...LEAK, 'out/report.json': earlier() })
    const place = join(directory, 'out/report.json')
    chmodSync(place, 0o640)
    expect(writeTo('out/report.json', directory)).toEqual(DONE)
    expect(withNothingSkipped(readFileSync(place, 'utf8'))).toBe(report)
    expect((statSync(place).mode & 0o777).toString(8)).toBe('640')
    expect(readdirSync(join(directory, 'out'))).toEqual(['report.json'])
  })

  testOnPosix('writes through a symbolic link, to a target that exists or not', () => {
    const directory = makeTree({ ...LEAK, 'real/old.json': earlier() })
    for (const target of ['real/old.json', 'real/new.json']) {
      const link = join(directory, `to-${target.slice(5)}`)
      symlinkSync(target, link)
      expect(writeTo(link, directory)).toEqual(DONE)
      expect(readlinkSync(link)).toBe(target)
      expect(withNothingSkipped(readFileSync(join(directory, target), 'utf8'))).toBe(report)
    }
  })

  testOnPosix('leaves a device what it is', () => {
    const device = someDevice()
    const kind = (): number[] => {
      const { mode, rdev, ino } = lstatSync(device)
      return [mode, rdev, ino]
    }
    const before = kind()
    expect(writeTo(device)).toEqual(DONE)
    expect(kind()).toEqual(before)
    expect(lstatSync(device).isCharacterDevice()).toBe(true)
  })

  testOnPosix('takes /dev/stdout for standard output: a pipe, or a file that is appended to', () => {
    for (const name of ['/dev/stdout', '/dev/fd/1']) {
      expect(writeTo(name)).toEqual({ ...DONE, stdout: report })
    }
    const log = join(makeTree({ log: 'before\n' }), 'log')
    const script = 'exec "$@" >>"$LOG"'
    const command = commandWith('--format', 'json', '--output', '/dev/stdout')
    const { status } = spawnSync('sh', ['-c', script, 'sh', ...command], {
      cwd: root,
      env: { ...process.env, LOG: log },
    })
    expect([status, readFileSync(log, 'utf8')]).toEqual([1, `before\n${report}`])
    expect(writeTo('/dev/stderr', root, '--quiet')).toEqual({ status: 1, stdout: '', stderr: report })
  })

  testOnPosix('fills a named pipe to the end', async () => {
    const directory = makeTree(manyFiles(1000, () => 'same'))
    const pipe = join(directory, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = start(['cat', pipe], directory)
    const writer = start(commandWith('--format', 'json', '--output', pipe), directory)
    const [whole, [status]] = await Promise.all([text(reader.stdout), once(writer, 'exit')])
    expect([status, lstatSync(pipe).isFIFO()]).toEqual([1, true])
    expect(whole.length).toBeGreaterThan(65_536)
    expect(JSON.parse(whole).groups[0].files).toHaveLength(1000)
  })

  test('that fails leaves the earlier report as it was', () => {
    const directory = makeTree({ ...LEAK, file: 'x', 'report.json': 'earlier' })
    expect(writeTo('file/report.json', directory).status).toBe(2)
    expect(writeTo('report.json', directory, '--source', 'git').status).toBe(2)
    expect(readFileSync(join(directory, 'report.json'), 'utf8')).toBe('earlier')
  })

  test('and the other reports are no data, in the run that writes them and the next', () => {
    const directory = makeTree({ ...LEAK, 'data/copy.csv': 'of no one' })
    const args = ['--reports', 'csv: data/train/found.csv', '--reports', 'markdown: data/found.txt']
    const runs = [1, 2, 3].map(() => {
      expect(writeTo('data/train/report.json', directory, ...args)).toEqual(DONE)
      writeFileSync(join(directory, 'data/copy.csv'), readFileSync(join(directory, 'data/train/found.csv')))
      return JSON.parse(readFileSync(join(directory, 'data/train/report.json'), 'utf8'))
    })
    expect(existsSync(join(directory, 'data/found.txt'))).toBe(true)
    expect(runs.map((run) => [run.scanned.files, run.summary.files])).toEqual(runs.map(() => [3, 2]))
  })
})

/** The null device; for root one of its own, since a fault would replace the one that the whole machine uses. */
function someDevice(): string {
  if (process.getuid?.() !== 0) return '/dev/null'
  const device = join(makeDirectory(), 'null')
  const numbers = process.platform === 'darwin' ? ['3', '2'] : ['1', '3']
  execFileSync('mknod', ['-m', '666', device, 'c', ...numbers])
  return device
}
