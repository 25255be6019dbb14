import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { listed } from '../fixtures/listed.js'
import { testOnPosix } from '../fixtures/platform.js'
import { git, makeCommitted, makeRepository } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

async function snapshot(root: string, changes: Parameters<typeof optionsWith>[0] = {}) {
  return listed(await takeSnapshot(optionsWith({ source: 'auto', ...changes }), [], worldAt(root)))
}

const summaryOf = (files: readonly { path: string; size: number | null; objectId: string | null }[]) =>
  files.map(({ path, size, objectId }) => [path, size, objectId !== null])

describe('what is there now', () => {
  test('tracked files by git, modified, announced and untracked ones from disk, deleted and ignored ones not at all', async () => {
    const root = makeCommitted({
      'data/kept': 'kept',
      'data/modified': 'old',
      'data/deleted': 'gone',
      '.gitignore': 'ignored\n',
    })
    rmSync(join(root, 'data/deleted'))
    writeFiles(root, {
      'data/modified': 'newer',
      'data/untracked': '!',
      'data/ignored': 'x',
      'data/announced': 'soon',
    })
    git(root, 'add', '--intent-to-add', 'data/announced')
    const { files, source } = await snapshot(root, { paths: ['data'] })
    expect(summaryOf(files)).toEqual([
      ['data/announced', 4, false],
      ['data/kept', 4, true],
      ['data/modified', 5, false],
      ['data/untracked', 1, false],
    ])
    expect(source).toBe('auto')
  })

  test('a clean work tree is all git, and nothing is read', async () => {
    const { source, bytesRead } = await snapshot(makeCommitted({ 'data/a': 'a' }))
    expect([source, bytesRead]).toEqual(['git', 0])
  })

  test('outside a work tree it is plain files', async () => {
    const { source, files } = await snapshot(makeTree({ 'data/a': 'a' }))
    expect(source).toBe('files')
    expect(summaryOf(files)).toEqual([['data/a', 1, false]])
  })

  testOnPosix('without git on the machine it is plain files, and says so', async () => {
    const root = makeCommitted({ 'data/a': 'a' })
    const world = worldAt(root, { PATH: '/nowhere' })
    const { source, notes } = await takeSnapshot(optionsWith({ paths: ['data'] }), [], world)
    expect(source).toBe('files')
    expect(notes.join()).toMatch(/git was not found.*compared by content/)
  })

  test('a file that was only touched keeps its content', async () => {
    const root = makeCommitted({ 'data/a': 'same' })
    utimesSync(join(root, 'data/a'), 1, 1)
    const { files } = await snapshot(root)
    expect(files.map(({ path, size }) => [path, size])).toEqual([['data/a', 4]])
  })

  test('files that git was told not to look at are as staged, and that is said', async () => {
    const root = makeCommitted({ 'data/a': 'a', 'data/b': 'b' })
    git(root, 'update-index', '--assume-unchanged', 'data/a')
    git(root, 'update-index', '--skip-worktree', 'data/b')
    writeFiles(root, { 'data/a': 'changed' })
    rmSync(join(root, 'data/b'))
    const { files, notes } = await snapshot(root)
    expect(summaryOf(files)).toEqual([
      ['data/a', 1, true],
      ['data/b', 1, true],
    ])
    expect(notes).toEqual(['2 files marked assume-unchanged or skip-worktree: compared as staged'])
  })

  testOnPosix('a regular file where git has a link, and the reverse', async () => {
    const root = makeRepository({ 'data/file': 'x' })
    symlinkSync('file', join(root, 'data/link'))
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message', 'x')
    rmSync(join(root, 'data/file'))
    rmSync(join(root, 'data/link'))
    symlinkSync('elsewhere', join(root, 'data/file'))
    writeFiles(root, { 'data/link': 'now a file' })
    const { files, skipped } = await snapshot(root)
    expect(summaryOf(files)).toEqual([['data/link', 10, false]])
    expect(skipped).toEqual({ symlink: 1 })
  })

  test('a repository inside the repository is passed over like a submodule', async () => {
    const root = makeCommitted({ 'data/a': 'a' })
    mkdirSync(join(root, 'data/inner'))
    git(join(root, 'data/inner'), 'init', '--quiet')
    writeFiles(root, { 'data/inner/x': 'x' })
    const { files, skipped } = await snapshot(root)
    expect(summaryOf(files)).toEqual([['data/a', 1, true]])
    expect(skipped).toEqual({ submodule: 1 })
  })

  testOnPosix('a path outside the work tree, or a link to a directory, is read from disk', async () => {
    const outside = makeTree({ 'train/x': 'x' })
    const root = makeCommitted({ 'data/a': 'a' })
    symlinkSync(outside, join(root, 'linked'))
    for (const [way, name] of [[outside, outside] as const, ['linked', 'linked'] as const]) {
      const { files } = await snapshot(root, { paths: ['data', way] })
      const expected = [
        ['data/a', 1, true],
        [`${name}/train/x`, 1, false],
      ]
      expect(summaryOf(files)).toEqual(way === outside ? expected.reverse() : expected)
    }
  })

  testOnPosix('another filter is not run, and that is said', async () => {
    const root = makeCommitted({ '.gitattributes': '*.bin filter=secret\n', 'data/a.bin': 'a' })
    const marker = join(root, 'filter-was-run')
    git(root, 'config', 'filter.secret.clean', `touch '${marker}'; cat`)
    git(root, 'config', 'filter.secret.required', 'true')
    writeFiles(root, { 'data/a.bin': 'b' })
    const { files, notes } = await snapshot(root, { paths: ['data'] })
    expect(summaryOf(files)).toEqual([['data/a.bin', 1, false]])
    expect(notes.join()).toContain('1 changed or untracked file with a git filter other than lfs')
    expect(() => chmodSync(marker, 0o600)).toThrow('ENOENT')
  })
})
