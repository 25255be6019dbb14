import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect } from '@jest/globals'
import { testOnPosix } from '../fixtures/platform.js'
import { runCommand } from '../fixtures/program.js'
import { makeCommitted } from '../fixtures/repository.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const DATA = { 'data/train/a.bin': 'same', 'data/test/b.bin': 'same' }

/** Everything here is over in a second or two; what waits for a pipe never is. */
const TIMEOUT = 40_000

function pipeAt(root: string, path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  execFileSync('rm', ['-f', join(root, path)])
  execFileSync('mkfifo', [join(root, path)])
}

const scan = (root: string, ...args: string[]) =>
  runCommand(root, ['--fail-on', 'none', ...args], { timeout: TIMEOUT })

describe('a named pipe that nobody writes to is not waited for', () => {
  const inTree = [
    'data/train/pipe',
    'README.md',
    'data/README.md',
    '.gitattributes',
    'data/x.dvc',
    'dvc.lock',
  ]
  testOnPosix.each(inTree)('in plain files, at %s', (path) => {
    const root = makeTree(DATA)
    pipeAt(root, path)
    expect(scan(root, '--source', 'files')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 group'),
    })
  })

  const read = ['.git/info/attributes', '.git/info/exclude', '.git/index', '.gitattributes', '.gitignore']
  testOnPosix.each(read)('where git would, at %s', (path) => {
    const root = makeCommitted(DATA)
    pipeAt(root, path)
    const { status, stderr } = scan(root)
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(`${path} is a named pipe, at which git would wait`),
    ])
  })

  testOnPosix('but the null device is read as nothing, wherever it stands', () => {
    const root = makeCommitted(DATA)
    for (const path of ['.gitignore', '.git/info/attributes']) symlinkSync('/dev/null', join(root, path))
    execFileSync('git', ['config', 'core.attributesFile', '/dev/null'], { cwd: root })
    expect(scan(root)).toMatchObject({ status: 0, stdout: expect.stringContaining('1 group') })
  })

  testOnPosix('in the place of .git', () => {
    const root = makeTree(DATA)
    pipeAt(root, '.git')
    expect(scan(root)).toMatchObject({ status: 2, stderr: expect.stringContaining('.git is a named pipe') })
  })

  const asked = ['--config', '--baseline', '--output']
  testOnPosix.each(asked)('as %s', (option) => {
    const root = makeTree(DATA)
    pipeAt(root, 'pipe')
    expect(scan(root, option, 'pipe')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is a named pipe'),
    })
  })
})

testOnPosix.each(['--config', '--baseline'])('a link to a device as %s is not read', (option) => {
  const root = makeTree(DATA)
  symlinkSync('/dev/zero', join(root, 'endless'))
  expect(scan(root, option, 'endless')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is a device'),
  })
})
