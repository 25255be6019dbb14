import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { commandWith, runCommand, scanWithCommand } from '../fixtures/program.js'
import { git, makeRepository } from '../fixtures/repository.js'
import { makeSparseTree } from '../fixtures/sparse.js'
import { makeTree, manyFiles, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const GIBIBYTE = 1024 ** 3

describe('limits', () => {
  testOnPosix('3,000 files are compared with 256 files open at most', () => {
    const root = makeTree(manyFiles(3000, (index) => `${index >> 1} `.padEnd(5000)))
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -n 256; exec "$@"', 'sh', ...commandWith('--format', 'json', '--source', 'files')],
      { cwd: root, encoding: 'utf8', maxBuffer: GIBIBYTE },
    )
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const { scanned, summary } = JSON.parse(stdout) as JsonReport
    expect([scanned.files, scanned.errors, summary.groups]).toEqual([3000, [], 1500])
  })

  test('20,000 files on disk are one group', () => {
    const root = makeTree({ ...manyFiles(20_000, () => 'same'), 'data/other': 'else' })
    const { scanned, groups, summary } = scanWithCommand(root)
    expect([scanned.files, groups.length, groups[0]?.files.length]).toEqual([20_001, 1, 20_000])
    expect(summary).toMatchObject({ redundantFiles: 19_999, redundantBytes: 79_996 })
  })

  test('100,000 files in git are one group', () => {
    const root = makeRepository({ content: 'same' })
    const id = git(root, 'hash-object', '-w', 'content').trim()
    const entries = Object.keys(manyFiles(100_000, () => '')).map((path) => `100644 ${id}\t${path}\n`)
    execFileSync('git', ['update-index', '--index-info'], { cwd: root, input: entries.join('') })
    const { groups, summary } = scanWithCommand(root, '--source', 'git')
    expect([groups.length, groups[0]?.files.length]).toEqual([1, 100_000])
    expect(summary).toMatchObject({ redundantFiles: 99_999, redundantBytes: 399_996 })
    const text = runCommand(root, ['--source', 'git']).stdout
    expect(text).toContain('100,000 files')
    expect(text.length).toBeLessThan(10_000)
  })

  // What takes the square of their number would take half an hour, and is ended.
  const endedInTime = { timeout: 120_000 }

  test('300,000 records of a table are one content', () => {
    const records = 'a;the same text in every record\n'.repeat(300_000)
    const root = makeTree({ 'data/train.csv': `kind;text\n${records}` })
    const { status, stdout } = runCommand(root, ['--format', 'json'], endedInTime)
    expect(status).toBe(0)
    const { tables } = JSON.parse(stdout) as { tables: { contents: number; rows: object }[] }
    expect(tables).toMatchObject([{ contents: 1, rows: { 'data/train.csv': 300_000 } }])
  })

  testOnLinux('100,000 links are no files', () => {
    const root = makeRepository({ target: 'nowhere' })
    const id = git(root, 'hash-object', '-w', 'target').trim()
    const entries = Object.keys(manyFiles(100_000, () => '')).map((path) => `120000 ${id}\t${path}\n`)
    execFileSync('git', ['update-index', '--index-info'], { cwd: root, input: entries.join('') })
    const { status, stderr } = runCommand(root, ['--source', 'git', 'data'], endedInTime)
    expect(status).toBe(2)
    expect(stderr).toContain('100,000 symbolic links')
  })

  testOnLinux('files of more than 4 GiB are compared to the last byte', () => {
    const size = 4 * GIBIBYTE + 8192
    const root = makeSparseTree(String(size), ['data/train/a.bin', 'data/test/b.bin', 'data/test/c.bin'])
    // Neither in the first block nor in the last, where a quick look would see it.
    writeByte(join(root, 'data/test/c.bin'), 4 * GIBIBYTE + 1)
    const { groups, scanned, summary } = scanWithCommand(root)
    expect(groups.map(({ files }) => files.map(({ path }) => path))).toEqual([
      ['data/test/b.bin', 'data/train/a.bin'],
    ])
    expect(groups[0]).toMatchObject({ size, rules: ['split-leakage'] })
    expect(summary.redundantBytes).toBe(size)
    expect(scanned).toMatchObject({ bytes: 3 * size, errors: [] })
    expect(scanned.bytesRead).toBeGreaterThanOrEqual(3 * size)
  })
})

function writeByte(path: string, position: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.from([1]), 0, 1, position)
  closeSync(file)
}
