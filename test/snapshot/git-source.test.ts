import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { listed } from '../fixtures/listed.js'
import { testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { commitAll, git, makeCommitted, makeRepository } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

/** The snapshot of what git has at a root. */
async function snapshot(root: string, changes: Parameters<typeof optionsWith>[0] = {}) {
  return listed(await takeSnapshot(optionsWith({ source: 'git', ...changes }), [], worldAt(root)))
}

const pathsOf = (files: readonly { path: string }[]): string[] => files.map(({ path }) => path)

describe('what git has', () => {
  testOnLinux('names come whole, whatever bytes they hold', async () => {
    const names = [
      'new\nline',
      'caf\udce9',
      'tab\there',
      '"quoted"',
      'back\\slash',
      ' space ',
      'é',
      '\u{1f600}',
    ]
    const files = Object.fromEntries(names.map((name) => [`data/${name}`, name]))
    const { files: found } = await snapshot(makeCommitted(files))
    expect(new Set(pathsOf(found))).toEqual(new Set(Object.keys(files)))
  })

  testOnPosix('a symbolic link is not the regular file whose text is its target', async () => {
    const root = makeRepository({ 'data/text': 'target' })
    symlinkSync('target', join(root, 'data/link'))
    commitAll(root)
    const { files, skipped } = await snapshot(root)
    expect(pathsOf(files)).toEqual(['data/text'])
    expect(skipped).toEqual({ symlink: 1 })
  })

  test('a submodule is passed over and counted', async () => {
    const inner = makeCommitted({ 'x.bin': 'x' })
    const root = makeCommitted({ 'data/a': 'a' })
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'data/inner')
    commitAll(root)
    const { files, skipped } = await snapshot(root, { paths: ['data'] })
    expect(pathsOf(files)).toEqual(['data/a'])
    expect(skipped).toEqual({ submodule: 1 })
  })

  testOnPosix('the executable bit does not change the content', async () => {
    const root = makeRepository({ 'data/a': 'same', 'data/b': 'same' })
    chmodSync(join(root, 'data/b'), 0o755)
    commitAll(root)
    const { files } = await snapshot(root)
    expect(files[0]?.objectId).toBe(files[1]?.objectId)
  })

  test('a file that is only announced is not there, an empty one is counted', async () => {
    const root = makeCommitted({ 'data/a': 'a', 'data/empty': '' })
    writeFiles(root, { 'data/announced': 'content' })
    git(root, 'add', '--intent-to-add', 'data/announced')
    const { files, skipped } = await snapshot(root)
    expect(pathsOf(files)).toEqual(['data/a'])
    expect(skipped).toEqual({ empty: 1 })
  })

  test('files in conflict are passed over once each, and said', async () => {
    const root = makeCommitted({ 'data/both': 'base\n', 'data/a': 'a' })
    git(root, 'checkout', '--quiet', '-b', 'other')
    commitAll(root, { 'data/both': 'theirs\n' })
    git(root, 'checkout', '--quiet', 'main')
    commitAll(root, { 'data/both': 'ours\n' })
    expect(() => git(root, 'merge', 'other')).toThrow()
    for (const source of ['git', 'auto'] as const) {
      const { files, skipped, notes } = await snapshot(root, { source })
      expect(pathsOf(files)).toEqual(['data/a'])
      expect(skipped).toEqual({ unmerged: 1 })
      expect(notes.join()).toContain('1 file with an unresolved merge conflict')
    }
  })

  test('a clone without a checkout is read from HEAD', async () => {
    const root = makeCommitted({ 'data/a': 'same', 'data/b': 'same' })
    const clone = join(makeTree({}), 'clone')
    git(root, 'clone', '--quiet', '--no-checkout', root, clone)
    const { files } = await snapshot(clone)
    expect(pathsOf(files)).toEqual(['data/a', 'data/b'])
    expect(files.map(({ size }) => size)).toEqual([4, 4])
  })

  describe.each(['git', 'auto'] as const)('an empty index over files on disk, by source %s', (source) => {
    test('names each path once, by what lies there where the disk has a say', async () => {
      const root = makeCommitted({
        ...{ 'data/a': 'one', 'data/b': 'two', 'data/gone': 'three', 'data/secret.csv': 'four' },
        ...{ 'data/file': 'five', 'data/directory/x': 'six', '.gitignore': '*.csv\n' },
      })
      git(root, 'read-tree', '--empty')
      for (const path of ['data/gone', 'data/file', 'data/directory'])
        rmSync(join(root, path), { recursive: true })
      const changed = { 'data/b': 'changed', 'data/secret.csv': 'longer', 'data/directory': 'now a file' }
      writeFiles(root, { ...changed, 'data/new': 'new', 'data/file/x': 'now a directory' })
      const { files, skipped } = await snapshot(root, { source, paths: ['data'] })
      const sizes = Object.fromEntries(files.map(({ path, size }) => [path, size]))
      expect(files).toHaveLength(Object.keys(sizes).length)
      const recorded = { 'data/a': 3, 'data/gone': 5 }
      expect(sizes).toEqual(
        source === 'git'
          ? { ...recorded, 'data/b': 3, 'data/secret.csv': 4, 'data/file': 4, 'data/directory/x': 3 }
          : {
              ...{ ...recorded, 'data/b': 7, 'data/secret.csv': 6, 'data/directory': 10 },
              ...{ 'data/new': 3, 'data/file/x': 15 },
            },
      )
      expect(skipped).toEqual({})
    })

    testOnPosix('a link on disk stands in the place of a file, and the other way round', async () => {
      const root = makeCommitted({ 'data/a': 'same', 'data/b': 'same' })
      symlinkSync('a', join(root, 'data/link'))
      commitAll(root)
      rmSync(join(root, 'data/link'))
      writeFiles(root, { 'data/link': 'no more' })
      rmSync(join(root, 'data/b'))
      symlinkSync('a', join(root, 'data/b'))
      git(root, 'read-tree', '--empty')
      const { files, skipped } = await snapshot(root, { source, paths: ['data'] })
      const other = source === 'git' ? 'data/b' : 'data/link'
      expect([pathsOf(files), skipped]).toEqual([['data/a', other], { symlink: 1 }])
    })

    test('from a directory below the top', async () => {
      const root = makeCommitted({ 'inner/data/a': 'one', 'inner/data/b': 'two' })
      git(root, 'read-tree', '--empty')
      const { files } = await snapshot(join(root, 'inner'), { source, paths: ['data'] })
      expect(pathsOf(files)).toEqual(['data/a', 'data/b'])
    })

    test('a repository inside of this one stays one thing', async () => {
      const inner = makeCommitted({ 'data/x': 'x' })
      const root = makeCommitted({ 'data/a': 'one' })
      git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'data/sub')
      commitAll(root)
      git(root, 'read-tree', '--empty')
      const { files, skipped } = await snapshot(root, { source, paths: ['data'] })
      expect([pathsOf(files), skipped]).toEqual([['data/a'], { submodule: 1 }])
    })
  })

  test('a repository without a commit is what is staged', async () => {
    const root = makeRepository({ 'data/a': 'a', 'data/b': 'b' })
    git(root, 'add', 'data/a')
    expect(pathsOf((await snapshot(root)).files)).toEqual(['data/a'])
  })

  test('a sparse checkout hides nothing', async () => {
    const root = makeCommitted({ 'data/in/a': 'a', 'data/out/b': 'b' })
    git(root, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'data/in')
    const { files } = await snapshot(root)
    expect(pathsOf(files)).toEqual(['data/in/a', 'data/out/b'])
  })

  test('a blobless clone is compared without fetching: sizes that are not here are unknown', async () => {
    const origin = makeCommitted({ 'data/a': 'same', 'data/b': 'same', 'data/c': 'other' })
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(makeTree({}), 'clone')
    git(origin, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, clone)
    // Any attempt to fetch fails from now on.
    rmSync(origin, { recursive: true })
    const { files } = await snapshot(clone)
    expect(files.map(({ path, size }) => [path, size])).toEqual([
      ['data/a', null],
      ['data/b', null],
      ['data/c', null],
    ])
    expect(files[0]?.objectId).toBe(files[1]?.objectId)
  })

  test('what is committed counts, not what conversion makes of it on disk', async () => {
    const root = makeRepository({
      '.gitattributes': '*.csv text eol=crlf\n',
      'data/a.csv': 'x,y\r\n1,2\r\n',
      'data/b.txt': 'x,y\n1,2\n',
    })
    commitAll(root)
    const { files } = await snapshot(root)
    expect(files[0]?.objectId).toBe(files[1]?.objectId)
  })

  test('what is staged counts, whatever was done to the file since', async () => {
    const root = makeCommitted({ 'data/a': 'old' })
    writeFiles(root, { 'data/b': 'staged' })
    git(root, 'add', 'data/b')
    writeFiles(root, { 'data/b': 'changed again', 'data/c': 'untracked' })
    rmSync(join(root, 'data/a'))
    const { files } = await snapshot(root)
    expect(files.map(({ path, size }) => [path, size])).toEqual([
      ['data/a', 3],
      ['data/b', 6],
    ])
  })

  test('a SHA-256 repository has longer ids', async () => {
    const root = makeCommitted(
      { 'data/a': 'same', 'data/b': 'same', 'data/empty': '' },
      '--object-format=sha256',
    )
    const { files, objectFormat, skipped } = await snapshot(root)
    expect(objectFormat).toBe('sha256')
    expect(files.map(({ objectId }) => objectId?.length)).toEqual([64, 64])
    expect(skipped).toEqual({ empty: 1 })
  })

  test('a root inside the repository sees paths from there, and what lies above on request', async () => {
    const root = makeCommitted({ 'data/top': '1', 'project/data/train/a': '2', 'project/data/b': '3' })
    const inner = join(root, 'project')
    expect(pathsOf((await snapshot(inner, { paths: ['data'] })).files)).toEqual(['data/b', 'data/train/a'])
    expect(pathsOf((await snapshot(inner)).files)).toEqual(['data/b', 'data/train/a'])
    for (const paths of [null, ['**/data'], ['**'], ['*/*']]) {
      expect(pathsOf((await snapshot(inner, { paths })).files)).toEqual(['data/b', 'data/train/a'])
    }
    expect(pathsOf((await snapshot(inner, { paths: ['../data', 'data/b'] })).files)).toEqual([
      '../data/top',
      'data/b',
    ])
  })

  test('replaced objects keep the ids that are recorded', async () => {
    const root = makeCommitted({ 'data/a': 'one', 'data/b': 'two' })
    const before = await snapshot(root)
    const [one, two] = before.files.map(({ objectId }) => objectId as string)
    git(root, 'replace', one as string, two as string)
    expect((await snapshot(root)).files).toEqual(before.files)
  })

  test('outside a work tree the source git is refused, with what to do', async () => {
    const root = makeTree({ 'data/a': 'a' })
    await expect(snapshot(root)).rejects.toThrow(
      /source: git needs a git work tree.*use source files or auto/,
    )
    const inside = makeCommitted({ 'data/a': 'a' })
    await expect(snapshot(inside, { paths: [root] })).rejects.toThrow(/lies outside the git work tree/)
  })

  test('the index that git hands to a hook is the one that counts', async () => {
    const root = makeCommitted({ 'data/a': 'a' })
    writeFiles(root, { 'data/b': 'b' })
    const index = join(root, '.git/next-index.lock')
    const environment = { ...process.env, GIT_INDEX_FILE: index, GIT_DIR: '.git' }
    execFileSync('git', ['add', 'data/b'], { cwd: root, env: environment })
    const given = await takeSnapshot(optionsWith({ source: 'git' }), [], worldAt(root, environment))
    expect(pathsOf(listed(given).files)).toEqual(['data/b'])
    const foreign = { ...process.env, GIT_INDEX_FILE: join(makeTree({ index: '' }), 'index') }
    const own = await takeSnapshot(optionsWith({ source: 'git' }), [], worldAt(root, foreign))
    expect(pathsOf(listed(own).files)).toEqual(['data/a'])
  })
})
