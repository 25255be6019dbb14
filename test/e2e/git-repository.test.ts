import { spawnSync } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { giveAway, testAsRoot } from '../fixtures/platform.js'
import { pathsOf, runCommand, scanWithCommand } from '../fixtures/program.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const LEAK = { 'data/train/a.txt': 'same', 'data/test/b.txt': 'same' }
const GROUPS = [['data/test/b.txt', 'data/train/a.txt']]

describe('whose repository it is', () => {
  testAsRoot('does not matter: one that another user owns is read', () => {
    const root = makeCommitted(LEAK)
    giveAway(root)
    const env = { HOME: makeDirectory(), XDG_CONFIG_HOME: makeDirectory(), GIT_CONFIG_NOSYSTEM: '1' }
    const refused = spawnSync('git', ['status'], {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    })
    expect(refused.stderr).toContain('dubious ownership')
    for (const source of ['git', 'auto']) {
      const { status, stdout } = runCommand(root, ['--source', source, '--format', 'json'], { env })
      expect([status, pathsOf(JSON.parse(stdout))]).toEqual([1, GROUPS])
    }
  })

  test.each(['git', 'auto'])(
    'is seen by where the root lies, whatever the environment says (%s)',
    (source) => {
      const root = makeCommitted(LEAK)
      const other = makeCommitted({ 'data/train/x': 'x', 'data/train/y': 'y' })
      const misleading = {
        GIT_DIR: join(other, '.git'),
        GIT_WORK_TREE: other,
        GIT_INDEX_FILE: join(other, '.git/index'),
        GIT_OBJECT_DIRECTORY: join(other, '.git/objects'),
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.bare',
        GIT_CONFIG_VALUE_0: 'true',
        GIT_LITERAL_PATHSPECS: '0',
      }
      const { status, stdout } = runCommand(root, ['--source', source, '--format', 'json'], {
        env: misleading,
      })
      expect([status, pathsOf(JSON.parse(stdout))]).toEqual([1, GROUPS])
    },
  )
})

describe('a checkout that is not there, or only in part', () => {
  const change = {
    'an index that is empty over files on disk': (root: string) => git(root, 'read-tree', '--empty'),
    'an index that is gone': (root: string) => rmSync(join(root, '.git/index')),
    'files that were put into a clone without a checkout': (root: string) => {
      const clone = join(makeDirectory(), 'clone')
      git(root, 'clone', '--quiet', '--no-checkout', root, clone)
      rmSync(join(root, '.git'), { recursive: true })
      renameSync(join(clone, '.git'), join(root, '.git'))
    },
  }

  test.each(Object.entries(change))('%s: no file is a copy of itself', (_, lose) => {
    const root = makeCommitted({ ...LEAK, 'data/train/c.txt': 'other' })
    lose(root)
    for (const source of ['git', 'auto']) {
      const report = scanWithCommand(root, '--source', source)
      expect([report.scanned.files, pathsOf(report)]).toEqual([3, GROUPS])
    }
  })
})

describe('a repository that is damaged', () => {
  test.each([
    ['a corrupt index', (root: string) => writeFileSync(join(root, '.git/index'), 'no index'), /index/],
    [
      'a corrupt configuration',
      (root: string) => writeFileSync(join(root, '.git/config'), '[core\n'),
      /config/,
    ],
    ['an unknown extension', addUnknownExtension, /fatal: unknown repository extension found: fancy/],
  ])('%s is an error in one line', (_, damage, message) => {
    const root = makeCommitted(LEAK)
    damage(root)
    for (const source of ['git', 'auto']) {
      const { status, stdout, stderr } = runCommand(root, ['--source', source])
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^data-hygiene: [^\n]+\n$/)
      expect(stderr).toMatch(message)
    }
    expect(runCommand(root, ['--source', 'files']).status).toBe(1)
  })

  test('objects that are not there need not be: ids are compared', () => {
    const root = makeCommitted(LEAK)
    const objects = join(root, '.git/objects')
    for (const path of Object.keys(LEAK)) {
      const id = git(root, 'rev-parse', `HEAD:${path}`).trim()
      rmSync(join(objects, id.slice(0, 2), id.slice(2)), { force: true })
    }
    expect(pathsOf(scanWithCommand(root, '--source', 'git'))).toEqual(GROUPS)
  })
})

function addUnknownExtension(root: string): void {
  git(root, 'config', 'core.repositoryFormatVersion', '1')
  git(root, 'config', 'extensions.fancy', 'true')
}
