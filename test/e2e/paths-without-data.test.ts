import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect } from '@jest/globals'
import { giveAway, ORDINARY_USER, testOnPosix } from '../fixtures/platform.js'
import { runCommand } from '../fixtures/program.js'
import { commitAll, git, makeCommitted } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

const closed: string[] = []
afterAll(() => {
  for (const path of closed) chmodSync(path, 0o700)
  removeTrees()
})

const FILES = {
  'data/some/a.txt': 'one',
  'data/all/1.tmp': '1',
  'data/all/2.tmp': '2',
  'data/all/3.tmp': '3',
}

/** A repository with a submodule, and a directory that only root may read. */
function makeOdd(): string {
  const inner = makeCommitted({ 's.txt': 's' })
  const root = makeCommitted(FILES)
  git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'data/sub')
  commitAll(root)
  writeFiles(root, { 'data/closed/c.txt': 'c' })
  chmodSync(join(root, 'data/closed'), 0)
  closed.push(join(root, 'data/closed'))
  return root
}

function answers(root: string, args: readonly string[]): { status: number | null; stderr: string }[] {
  if ('uid' in ORDINARY_USER) giveAway(root)
  const env = { HOME: root, GIT_CONFIG_GLOBAL: '/dev/null' }
  return ['git', 'auto', 'files'].map((source) => {
    const { status, stderr } = runCommand(root, ['--source', source, ...args], { ...ORDINARY_USER, env })
    return { status, stderr }
  })
}

// All causes are told of in test/run/paths-without-data.test.ts.
describe('paths that yield nothing: one answer from every source, which names the cause', () => {
  testOnPosix('what is no file', () => {
    const root = makeOdd()
    const causes: [string, string][] = [
      ['data/closed', "it can't be read (EACCES: permission denied)"],
      ['data/sub', '1 submodule (data/sub)'],
      ['data/nothing', 'there is nothing of that name'],
    ]
    for (const [path, cause] of causes) {
      for (const { status, stderr } of answers(root, [path])) {
        expect([path, status, stderr]).toEqual([
          path,
          2,
          expect.stringContaining(`no files found for "${path}": ${cause}`),
        ])
      }
    }
    for (const { status, stderr } of answers(root, ['data/sub', '--if-no-files-found', 'warn'])) {
      expect([status, stderr]).toEqual([0, expect.stringContaining('"data/sub": 1 submodule (data/sub)')])
    }
  })

  testOnPosix('files of which none is data', () => {
    const root = makeCommitted(FILES)
    const args = ['data/all', '--exclude', '**/*.tmp']
    for (const { status, stderr } of answers(root, args)) {
      expect([status, stderr]).toEqual([
        0,
        expect.stringContaining('no data found for "data/all": all 3 excluded by "**/*.tmp"'),
      ])
    }
    for (const { stderr } of answers(root, [...args, '--if-no-files-found', 'ignore'])) {
      expect(stderr).not.toContain('no data found')
    }
  })

  testOnPosix('data itself being a link', () => {
    const elsewhere = makeTree({ 'a.txt': 'a', 'b.txt': 'a' })
    if ('uid' in ORDINARY_USER) giveAway(elsewhere)
    const root = makeCommitted({ 'kept/a.txt': 'all alike', 'kept/b.txt': 'all alike' })
    symlinkSync(elsewhere, join(root, 'data'))
    symlinkSync('kept', join(root, 'dataset'))
    commitAll(root)
    const [fromGit, ...others] = answers(root, ['data'])
    expect([fromGit?.status, fromGit?.stderr]).toEqual([
      2,
      expect.stringContaining(`"data" leads to ${elsewhere}, outside the git work tree`),
    ])
    expect(others.map(({ status }) => status)).toEqual([1, 1])
    expect(answers(root, ['dataset']).map(({ status }) => status)).toEqual([1, 1, 1])
    for (const { stderr } of answers(root, []))
      expect(stderr).toContain('2 symbolic links (such as data): not followed')
  })
})
