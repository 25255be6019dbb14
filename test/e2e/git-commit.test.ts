import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect } from '@jest/globals'
import { testOnPosix } from '../fixtures/platform.js'
import { commandWith } from '../fixtures/program.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { shellQuoted } from '../fixtures/terminal.js'
import { makeDirectory, removeTrees, writeFiles } from '../fixtures/tree.js'

afterAll(removeTrees)

let root: string
beforeEach(() => {
  root = makeCommitted({ 'data/train/a.txt': 'a', 'data/train/b.txt': 'b', 'data/test/c.txt': 'c' })
  const hook = join(root, '.git/hooks/pre-commit')
  mkdirSync(join(root, '.git/hooks'), { recursive: true })
  writeFileSync(hook, `#!/bin/sh\nexec ${commandWith('--source', 'git').map(shellQuoted).join(' ')}\n`)
  chmodSync(hook, 0o755)
})

/** Commits, and gives how that ended; the commit that is there afterwards tells whether it was made. */
function commit(...args: string[]): { isMade: boolean; said: string } {
  const before = git(root, 'rev-parse', 'HEAD')
  const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false']
  const { status, stderr, stdout } = spawnSync('git', [...settings, 'commit', '--message', 'More', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  const isMade = git(root, 'rev-parse', 'HEAD') !== before
  expect(isMade).toBe(status === 0)
  return { isMade, said: `${stdout}${stderr}` }
}

const BLOCKED = { isMade: false, said: expect.stringContaining('1 new group breaks split-leakage') }
const MADE = { isMade: true, said: expect.not.stringContaining('split-leakage') }

describe('as a pre-commit hook', () => {
  testOnPosix('what is staged is judged, and nothing else on disk', () => {
    writeFiles(root, { 'data/test/unstaged.txt': 'a', 'data/test/new.txt': 'new' })
    git(root, 'add', 'data/test/new.txt')
    expect(commit()).toEqual(MADE)
    git(root, 'add', 'data/test/unstaged.txt')
    writeFiles(root, { 'data/test/unstaged.txt': 'changed after it was staged' })
    expect(commit()).toEqual(BLOCKED)
    git(root, 'add', 'data/test/unstaged.txt')
    expect(commit()).toEqual(MADE)
  })

  testOnPosix('`git commit -a` is judged by what it would add', () => {
    writeFiles(root, { 'data/test/c.txt': 'a' })
    expect(commit('--all')).toEqual(BLOCKED)
    writeFiles(root, { 'data/test/c.txt': 'd' })
    expect(commit('--all')).toEqual(MADE)
  })

  testOnPosix('`git commit PATH` is judged by that path, not by what else is staged', () => {
    writeFiles(root, { 'data/test/c.txt': 'a', 'data/train/b.txt': 'better' })
    git(root, 'add', 'data/test/c.txt')
    expect(commit('data/train/b.txt')).toEqual(MADE)
    expect(commit('data/test/c.txt')).toEqual(BLOCKED)
    expect(commit()).toEqual(BLOCKED)
  })

  testOnPosix('a commit that takes the duplicate away passes', () => {
    git(root, 'config', 'core.hooksPath', '/dev/null')
    writeFiles(root, { 'data/test/copy.txt': 'a' })
    git(root, 'add', 'data')
    expect(commit().isMade).toBe(true)
    git(root, 'config', '--unset', 'core.hooksPath')
    writeFiles(root, { 'unrelated.txt': 'x' })
    git(root, 'add', 'unrelated.txt')
    expect(commit()).toEqual(BLOCKED)
    git(root, 'rm', '--quiet', 'data/test/copy.txt')
    expect(commit()).toEqual(MADE)
  })

  testOnPosix('in a linked work tree its own index counts', () => {
    const linked = join(makeDirectory(), 'linked')
    git(root, 'worktree', 'add', '--quiet', linked)
    writeFiles(root, { 'data/test/copy.txt': 'a' })
    git(root, 'add', 'data')
    const here = root
    root = linked
    writeFiles(root, { 'data/test/new.txt': 'new' })
    git(root, 'add', 'data')
    expect(commit()).toEqual(MADE)
    writeFiles(root, { 'data/test/c.txt': 'b' })
    expect(commit('--all')).toEqual(BLOCKED)
    git(here, 'worktree', 'remove', '--force', linked)
  })
})
