import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { giveAway, testAsRoot, testOnPosix } from '../fixtures/platform.js'
import { pathsOf, runCommand, scanWithCommand } from '../fixtures/program.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, removeTrees, writeFiles } from '../fixtures/tree.js'

afterAll(removeTrees)

const SOURCES = ['git', 'auto', 'files'] as const
const LEAK = { 'data/train/a.txt': 'same', 'data/test/b.txt': 'same' }
const GROUPS = [['data/test/b.txt', 'data/train/a.txt']]

describe('programs that a repository asks git to start', () => {
  let root: string
  let marker: string
  const ran = (): string[] => readdirSync(marker).sort()

  beforeAll(() => {
    if (process.platform === 'win32') return
    root = makeCommitted({
      ...LEAK,
      'data/train/c.txt': 'see',
      'data/train/d.txt': 'dee',
      '.gitattributes': ATTRIBUTES,
    })
    marker = makeDirectory()
    for (const [name, setting] of Object.entries(SETTINGS)) {
      const script = join(root, '.git', `${name.replaceAll('.', '-')}.sh`)
      writeFileSync(script, `#!/bin/sh\ntouch '${marker}/${name}'\ncat\n`)
      chmodSync(script, 0o755)
      git(root, 'config', name, setting(script))
    }
    const hooks = makeDirectory()
    for (const hook of ['post-index-change', 'pre-commit', 'post-checkout', 'reference-transaction']) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch '${marker}/hook'\n`)
      chmodSync(join(hooks, hook), 0o755)
    }
    git(root, 'config', 'core.hooksPath', hooks)
    git(root, 'config', 'filter.needed.required', 'true')
    writeFiles(root, {
      'data/train/c.txt': 'changed',
      'data/train/e.txt': 'untracked',
      'data/train/f.needed': 'f',
      'data/train/g.piped': 'g',
    })
  })

  testOnPosix.each(SOURCES)('are not started by source %s', (source) => {
    const report = scanWithCommand(root, '--source', source)
    expect(pathsOf(report)).toEqual(GROUPS)
    expect(report.scanned.errors).toEqual([])
    expect(ran()).toEqual([])
  })

  testOnPosix('would be started by git itself, so that the above says something', () => {
    git(root, 'status')
    spawnSync('git', ['add', 'data/train'], { cwd: root })
    spawnSync('git', ['diff', '--cached'], { cwd: root })
    expect(ran()).toEqual(
      expect.arrayContaining([
        'core.fsmonitor',
        'diff.spy.command',
        'filter.needed.clean',
        'filter.piped.process',
        'filter.spy.clean',
        'hook',
      ]),
    )
  })
})

const ATTRIBUTES = '*.txt filter=spy diff=spy\n*.needed filter=needed\n*.piped filter=piped\n'

/** Every setting that names a program, and its value for a script. */
const SETTINGS: Record<string, (script: string) => string> = {
  ...Object.fromEntries(
    [
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'core.editor',
      'core.askPass',
      'core.gitProxy',
      'diff.external',
      'diff.spy.textconv',
      'diff.spy.command',
      'filter.spy.clean',
      'filter.spy.smudge',
      'filter.needed.clean',
      'filter.piped.process',
      'pager.ls-files',
      'gpg.program',
      'credential.helper',
      'sequence.editor',
    ].map((name) => [name, (script: string) => script]),
  ),
  'alias.ls-files': (script) => `!${script}`,
  'alias.spy': (script) => `!${script}`,
}

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
