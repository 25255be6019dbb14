import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { testOnPosix } from '../fixtures/platform.js'
import { pathsOf, scanWithCommand } from '../fixtures/program.js'
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
