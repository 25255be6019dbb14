import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
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
  'data/small/a.txt': 'a',
  'data/notes/README.md': 'read',
  'data/labels/a.txt': 'label',
  '.gitignore': 'data/ignored\n',
}

/** A repository with whatever can stand where data was expected. */
function makeOdd(): string {
  const inner = makeCommitted({ 's.txt': 's' })
  const root = makeCommitted(FILES)
  git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'data/sub')
  git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'data/bare')
  symlinkSync('some/a.txt', join(root, 'data/tofile'))
  symlinkSync('nowhere', join(root, 'data/dangling'))
  symlinkSync('sub', join(root, 'data/tosub'))
  commitAll(root)
  git(root, 'submodule', '--quiet', 'deinit', '--force', 'data/bare')
  writeFiles(root, { 'data/clone/n.txt': 'n', 'data/closed/c.txt': 'c' })
  git(join(root, 'data/clone'), 'init', '--quiet')
  mkdirSync(join(root, 'data/empty'))
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

describe('paths that yield nothing: one answer from every source, which names the cause', () => {
  testOnPosix('what is no file', () => {
    const root = makeOdd()
    const causes: [string, string][] = [
      ['data/closed', "it can't be read (EACCES: permission denied)"],
      ['data/tofile', '1 symbolic link to a file: not followed'],
      ['data/dangling', '1 symbolic link that leads nowhere: not followed'],
      ['data/sub', '1 submodule (data/sub)'],
      ['data/sub/s.txt', '1 submodule (data/sub)'],
      ['data/tosub', '1 submodule (data/sub)'],
      ['data/bare', '1 submodule'],
      ['data/clone', '1 submodule (data/clone)'],
      ['data/clone/*.txt', '1 submodule (data/clone)'],
      ['data/empty', 'there is no file in it'],
      ['data/nothing', 'there is nothing of that name'],
      ['data/*.png', 'nothing matches it;'],
    ]
    for (const path of ['data\\all', 'data\\*']) {
      for (const { status, stderr } of answers(root, [path])) {
        expect([path, status, stderr]).toEqual([
          path,
          2,
          expect.stringMatching(/nothing matches it.*: write \/ between/),
        ])
      }
    }
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
    const root = makeOdd()
    const causes: [string[], string][] = [
      [['data/all', '--exclude', '**/*.tmp'], '"data/all": all 3 excluded by "**/*.tmp"'],
      [
        ['data/all', '--exclude', 'data/all/1.tmp', '--exclude', 'data/all/[23].*'],
        'all 3 excluded by "data/all/1.tmp" and "data/all/[23].*"',
      ],
      [['data/all', '--exclude', 'data/all', '--min-size', '1KB'], 'all 3 excluded by "data/all"'],
      [
        ['data/a*', '--exclude', 'data/all/1.tmp', '--min-size', '1KB'],
        '1 excluded by "data/all/1.tmp", 2 min-size',
      ],
      [['data/small', '--min-size', '1KB'], '"data/small": 1 min-size'],
      [['data/labels'], '"data/labels": 1 annotation'],
    ]
    for (const [args, cause] of causes) {
      for (const { status, stderr } of answers(root, args)) {
        expect([args, status, stderr]).toEqual([
          args,
          0,
          expect.stringContaining(`no data found for ${cause.startsWith('"') ? cause : ''}`),
        ])
        expect(stderr).toContain(cause)
      }
      for (const { stderr } of answers(root, [...args, '--if-no-files-found', 'ignore'])) {
        expect(stderr).not.toContain('no data found')
      }
    }
  })

  testOnPosix('what git ignores or does not track is told as that, and only where it is so', () => {
    const root = makeCommitted(FILES)
    writeFiles(root, { 'data/ignored/i.txt': 'i', 'data/untracked/u.txt': 'u' })
    const [fromGit, fromAuto] = answers(root, ['data/ignored'])
    for (const answer of [fromGit, fromAuto])
      expect(answer?.stderr).toContain('git ignores what is there; source: files sees it')
    expect(answers(root, ['data/untracked'])[0]?.stderr).toContain(
      'git does not track what is there; source: auto sees it',
    )
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

  testOnPosix('what options left out, where data is found by what it is', () => {
    const root = makeCommitted({ 'data/a.png': '1', 'data/b.png': '2', 'README.md': 'read' })
    const causes: [string[], string][] = [
      [['--exclude', 'data/**'], '; 2 files left out by exclude'],
      [['--min-size', '1KB'], '; 2 files smaller than min-size'],
    ]
    for (const [args, cause] of causes) {
      for (const { status, stderr } of answers(root, args)) {
        expect([status, stderr]).toEqual([
          0,
          `data-hygiene: warning: paths: no files found that are data, so nothing was compared${cause}\n`,
        ])
      }
    }
  })
})
