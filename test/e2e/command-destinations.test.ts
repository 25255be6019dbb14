import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { runCommand, scanWithCommand } from '../fixtures/program.js'
import { commitAll, git, makeCommitted } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

afterAll(removeTrees)

const DATA = { 'data/train/a.bin': 'same', 'data/test/b.bin': 'same', 'data/test/labels.txt': 'cat' }

describe.each(['auto', 'files', 'git'])('with source %s', (source) => {
  const args = ['--source', source, '--fail-on', 'none']
  const made = () => (source === 'files' ? makeTree(DATA) : makeCommitted(DATA))

  test('a report never replaces data, nor what is passed over beside it', () => {
    const root = made()
    for (const path of [
      'data/train/a.bin',
      './data/../data/test/b.bin',
      join(root, 'data/test/labels.txt'),
    ]) {
      for (const where of [
        ['--output', path],
        ['--reports', `csv: ${path}`],
      ]) {
        const { status, stdout, stderr } = runCommand(root, [...args, ...where])
        expect([status, stdout]).toEqual([2, ''])
        expect(stderr).toMatch(
          /^data-hygiene: The report ".*" would replace a file which (git tracks|is scanned) .*\n$/,
        )
      }
    }
    expect(scanWithCommand(root, ...args).groups).toHaveLength(1)
  })

  testOnPosix('nor through a link', () => {
    const root = made()
    symlinkSync('data/train/a.bin', join(root, 'report.json'))
    expect(runCommand(root, [...args, '--output', 'report.json']).status).toBe(2)
    expect(readFileSync(join(root, 'data/train/a.bin'), 'utf8')).toBe('same')
  })
})

test.each(['json', 'csv', 'markdown', 'sarif', 'html', 'text'])(
  'an earlier report as %s is replaced',
  (format) => {
    const root = makeCommitted(DATA)
    const report = ['--format', format, '--output', 'data/train/report']
    expect(runCommand(root, ['--fail-on', 'none', ...report]).status).toBe(0)
    const first = readFileSync(join(root, 'data/train/report'), 'utf8')
    commitAll(root)
    expect(runCommand(root, ['--fail-on', 'none', ...report])).toMatchObject({ status: 0 })
    expect(first).not.toBe('')
  },
)

test('what git does not track, and was not scanned, is replaced', () => {
  const root = makeCommitted({ ...DATA, '.gitignore': 'notes' })
  writeFiles(root, { notes: 'mine' })
  expect(runCommand(root, ['--fail-on', 'none', '--output', 'notes']).status).toBe(0)
  expect(readFileSync(join(root, 'notes'), 'utf8')).toContain('1 group')
})

test('data that is staged and gone from disk is not put out of sight by a report in its place', () => {
  const root = makeCommitted(DATA)
  git(root, 'rm', '--quiet', 'data/train/a.bin')
  git(root, 'reset', '--quiet')
  const { status, stderr } = runCommand(root, ['--source', 'git', '--output', 'data/train/a.bin'])
  expect([status, stderr]).toEqual([2, expect.stringContaining('is scanned')])
})

test('two reports at one place are an error before anything is scanned', () => {
  const root = makeTree(DATA)
  for (const where of [
    ['--output', 'r.json', '--reports', 'json: ./r.json'],
    ['--reports', 'json: r.json', '--reports', 'csv: data/../r.json'],
  ]) {
    expect(runCommand(root, where)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a path of its own'),
    })
  }
  expect(readdirSync(root)).toEqual(['data'])
})

testOnLinux('a report is not lost to the file that standard output goes to', () => {
  const root = makeTree(DATA)
  const command = `node "$0" --reports 'json: out' > out`
  const cli = join(import.meta.dirname, '../../dist/cli.js')
  expect(() => execFileSync('sh', ['-c', command, cli], { cwd: root, stdio: 'pipe' })).toThrow(
    /standard output/,
  )
})

test('what an interrupted run may have left beside a report is no data', () => {
  const root = makeTree({ ...DATA, 'data/train/.data-hygiene-abc123.tmp': 'same' })
  const { groups, scanned } = scanWithCommand(root)
  expect(groups[0]?.files).toHaveLength(2)
  expect(scanned.skipped['excluded']).toBe(1)
})
