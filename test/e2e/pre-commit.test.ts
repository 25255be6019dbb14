import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { describeWith } from '../fixtures/installed.js'
import { NODE } from '../fixtures/program.js'
import { commitAll, git, makeCommitted, makeRepository } from '../fixtures/repository.js'
import { makeDirectory, removeTrees, writeFiles } from '../fixtures/tree.js'

const CHECKOUT = join(import.meta.dirname, '..', '..')
/** The copies that a repository has when it adopts the hook must not stop anyone. */
const KNOWN = { 'data/train/owl.txt': 'owl', 'data/train/owl-again.txt': 'owl' }

let hook: { place: string; commit: string }
let home: string
let root: string

beforeAll(() => {
  hook = publishedHook()
  home = makeDirectory()
})
afterAll(removeTrees)

beforeEach(() => {
  root = makeCommitted({
    ...KNOWN,
    'data/train/lark.txt': 'lark',
    'data/train/wren.txt': 'wren',
    '.pre-commit-config.yaml': `repos: [{ repo: ${hook.place}, rev: ${hook.commit}, hooks: [{ id: data-hygiene }] }]\n`,
  })
})

/** A repository with what a clone of this one has and the hook needs. */
function publishedHook(): { place: string; commit: string } {
  const place = makeRepository({})
  const { files } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as { files: string[] }
  for (const name of ['.pre-commit-hooks.yaml', 'package.json', ...files]) {
    cpSync(join(CHECKOUT, name), join(place, name), { recursive: true })
  }
  return { place, commit: commitAll(place) }
}

/** Runs a command as a person would, with the hook in force; npm may not use the network. */
function run(...[program, ...args]: [string, ...string[]]): { status: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: [dirname(NODE), process.env['PATH']].join(delimiter),
      HOME: home,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@example.com',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.com',
      npm_config_offline: 'true',
    },
  })
  if (error) throw error
  return { status, output: stdout + stderr }
}

function commit(...args: string[]): { status: number | null; output: string } {
  return run('git', 'commit', '--message', 'Data', ...args)
}

describeWith('pre-commit', 'REQUIRE_PRE_COMMIT', 'the hook of pre-commit', () => {
  beforeEach(() => {
    expect(run('pre-commit', 'install')).toMatchObject({ status: 0 })
  })

  test('lets a commit through that adds no copy, and stops one that does', () => {
    writeFiles(root, { 'data/test/kite.txt': 'kite' })
    git(root, 'add', 'data')
    const fresh = commit()
    expect(fresh.output).toMatch(/data hygiene\.+Passed/)
    expect(fresh.status).toBe(0)

    const before = git(root, 'rev-parse', 'HEAD')
    writeFiles(root, { 'data/test/lark.txt': 'lark' })
    git(root, 'add', 'data')
    const { status, output } = commit()
    expect(output).toMatch(/data hygiene\.+Failed/)
    expect(output).toMatch(/data\/test\/lark\.txt +test +← added here/)
    // Of texts that two splits have by one name, whose lines could be records.
    expect(output).toMatch(/Identity from git, \d\d B read\./)
    expect(status).toBe(1)
    expect(git(root, 'rev-parse', 'HEAD')).toBe(before)
  })

  test('a copy that is not staged stops nothing', () => {
    writeFiles(root, { 'data/test/lark.txt': 'lark', 'data/test/kite.txt': 'kite' })
    git(root, 'add', 'data/test/kite.txt')
    expect(commit()).toMatchObject({ status: 0 })
  })

  test('git commit --all is judged by what it will commit', () => {
    writeFiles(root, { 'data/train/wren.txt': 'lark' })
    expect(commit('--all')).toMatchObject({ status: 1, output: expect.stringContaining('wren.txt') })
    writeFiles(root, { 'data/train/wren.txt': 'kite' })
    expect(commit('--all')).toMatchObject({ status: 0 })
  })

  test('git commit PATH is judged by that path, not by what else is staged', () => {
    writeFiles(root, { 'data/test/lark.txt': 'lark', 'data/train/wren.txt': 'kite' })
    git(root, 'add', 'data/test/lark.txt')
    expect(commit('data/train/wren.txt')).toMatchObject({ status: 0 })
    expect(git(root, 'show', '--name-only', '--format=').trim()).toBe('data/train/wren.txt')
    expect(commit('data/test/lark.txt')).toMatchObject({ status: 1 })
  })

  test('in a linked worktree', () => {
    const main = root
    root = join(makeDirectory(), 'linked')
    git(main, 'worktree', 'add', '--quiet', root)
    writeFiles(root, { 'data/test/lark.txt': 'lark', 'data/train/wren.txt': 'kite' })
    git(root, 'add', 'data/test/lark.txt')
    expect(commit()).toMatchObject({ status: 1, output: expect.stringContaining('data/test/lark.txt') })
    expect(commit('data/train/wren.txt')).toMatchObject({ status: 0 })
  })

  test('the first commit of a repository, which has nothing to compare with', () => {
    const config = git(root, 'show', 'HEAD:.pre-commit-config.yaml')
    root = makeRepository({ ...KNOWN, '.pre-commit-config.yaml': config })
    run('pre-commit', 'install')
    git(root, 'add', '--all')
    const { status, output } = commit()
    expect(output).toContain('all findings count as new: there is no commit yet')
    expect(status).toBe(1)
  })
})

test('npm has nothing to build when it installs the package from git', () => {
  const { scripts } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  // With any of these npm would first install what the build needs: minutes, and the network.
  for (const name of ['preinstall', 'install', 'postinstall', 'build', 'prepare', 'prepack']) {
    expect(Object.keys(scripts)).not.toContain(name)
  }
})
