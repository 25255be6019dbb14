import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runGit } from '../../src/git/process.js'
import { findProgram, trustedPath } from '../../src/git/program.js'
import { testOnPosix } from '../fixtures/platform.js'
import { makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const SOON = { idle: 400, silent: 2000, whole: 4000, cause: 'the cause' }

/** An environment whose git is this script. */
function withGit(script: string): NodeJS.ProcessEnv {
  const bin = makeTree({ git: `#!/bin/sh\n${script}\n` })
  chmodSync(join(bin, 'git'), 0o755)
  return { ...process.env, PATH: `${bin}:${process.env['PATH']}` }
}

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'))
  } catch {
    return false
  }
}

describe('a git that gets nowhere is given up, and all that it started is ended', () => {
  testOnPosix('one that hangs', async () => {
    const root = makeDirectory()
    const environment = withGit(`sleep 1000 & echo $! > '${root}/pid'; wait`)
    await expect(runGit(root, ['status'], environment, { patience: SOON })).rejects.toThrow(
      /^git status was given up: it did nothing for \d+ seconds?; the cause$/,
    )
    const pid = Number(readFileSync(join(root, 'pid'), 'utf8'))
    for (let tries = 0; tries < 50 && isRunning(pid); tries++) await setTimeout(50)
    expect(isRunning(pid)).toBe(false)
  })

  testOnPosix('one that works for ever without a word', async () => {
    const environment = withGit('while :; do :; done')
    await expect(runGit(makeDirectory(), ['status'], environment, { patience: SOON })).rejects.toThrow(
      /^git status was given up: it (?:said|did) nothing/,
    )
  })

  testOnPosix('one that says something for ever', async () => {
    const environment = withGit('while :; do echo more >&2; sleep 0.1; done')
    await expect(runGit(makeDirectory(), ['fetch'], environment, { patience: SOON })).rejects.toThrow(
      /^git fetch was given up: it took longer/,
    )
  })

  testOnPosix('one that waits at a pipe where it expects a file', async () => {
    const root = makeCommitted({ 'data/a': 'a' })
    execFileSync('mkfifo', [join(root, '.gitignore')])
    const args = ['ls-files', '--others', '--exclude-standard']
    await expect(runGit(root, args, process.env, { patience: SOON })).rejects.toThrow(/was given up/)
  })

  testOnPosix('one that waits for a server that takes a connection and says nothing', async () => {
    const server = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1')
    await setTimeout(10)
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const root = makeCommitted({ a: 'a' })
    const environment = { ...process.env, GIT_ALLOW_PROTOCOL: 'http' }
    const args = ['fetch', '--progress', `http://127.0.0.1:${address.port}/x.git`]
    await expect(runGit(root, args, environment, { patience: SOON })).rejects.toThrow(/was given up/)
    server.close()
  })

  testOnPosix('but not one that is slow and gets on', async () => {
    const environment = withGit('for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo $i; sleep 0.2; done')
    const output = await runGit(makeDirectory(), ['x'], environment, { patience: { ...SOON, whole: null } })
    expect(output.toString().trim().split('\n')).toHaveLength(12)
  })
})

describe('which git is started', () => {
  const fake = { 'bin/git': '#!/bin/sh\n', 'bin/ssh': '#!/bin/sh\n' }

  testOnPosix('none that lies in what is scanned, however its place is written', () => {
    const root = makeTree({ ...fake, 'node_modules/.bin/git': '#!/bin/sh\n' })
    for (const path of ['bin/git', 'node_modules/.bin/git']) chmodSync(join(root, path), 0o755)
    const outside = makeDirectory()
    symlinkSync(join(root, 'bin'), join(outside, 'link'))
    symlinkSync(outside, join(root, 'out'))
    mkdirSync(join(outside, 'real'))
    const entries = ['', '.', './bin', 'bin', `${root}/bin`, `${root}/node_modules/.bin`, `${root}/x/../bin`]
    const PATH = [...entries, `${outside}/link`, `${root}/out/real`, `${outside}/real`].join(':')
    expect(trustedPath({ PATH, OTHER: 'x' }, [root])).toEqual({ PATH: `${outside}/real`, OTHER: 'x' })
    expect(findProgram('git', trustedPath({ PATH }, [root]))).toBeNull()
    expect(findProgram('git', { PATH })).toBe(join(root, 'bin/git'))
  })

  testOnPosix('the first that can be run', () => {
    const [first, second] = [makeTree({ git: '' }), makeTree({ git: '' })]
    mkdirSync(join(makeDirectory(), 'git'))
    chmodSync(join(second, 'git'), 0o755)
    expect(findProgram('git', { PATH: `/nonexistent:${first}:${second}` })).toBe(join(second, 'git'))
  })

  test('none: that is said', async () => {
    await expect(runGit(makeDirectory(), ['status'], { PATH: 'relative:' })).rejects.toThrow(
      /^git could not be started: git was not found on the PATH/,
    )
    expect(existsSync('relative')).toBe(false)
  })
})
