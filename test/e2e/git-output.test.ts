import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { afterAll, describe, expect } from '@jest/globals'
import { testOnPosix } from '../fixtures/platform.js'
import { runCommand } from '../fixtures/program.js'
import { commitAll, headOf, makeCommitted } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

afterAll(removeTrees)

const REAL = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()

/** A git that leaves out the last bytes of what one command writes, and says that all is well. */
function cutting(command: string, bytes: number): NodeJS.ProcessEnv {
  const bin = makeTree({
    git: `#!/bin/sh
for word; do
  if [ "$word" = ${command} ]; then '${REAL}' "$@" | head -c -${bytes}; exit 0; fi
done
exec '${REAL}' "$@"
`,
  })
  chmodSync(`${bin}/git`, 0o755)
  return { PATH: `${bin}:${process.env['PATH']}` }
}

describe('output of git that is cut off is an error, never a shorter list', () => {
  testOnPosix.each([
    ['ls-files', 'git', 1],
    ['ls-files', 'git', 9],
    ['ls-files', 'auto', 3],
    ['diff-files', 'auto', 1],
    ['diff-files', 'auto', 20],
    ['diff-index', 'git', 1],
    ['diff-index', 'git', 20],
    ['check-attr', 'auto', 1],
    ['check-attr', 'git', 1],
    ['check-attr', 'git', 30],
    ['hash-object', 'auto', 1],
    ['cat-file', 'git', 1],
    ['cat-file', 'git', 12],
  ])('%s, source %s, by %d bytes', (command, source, bytes) => {
    const root = makeCommitted({
      '.gitattributes': '*.txt text eol=crlf\n*.bin filter=lfs\n*.u16 working-tree-encoding=UTF-16LE\n',
      'data/train/a.txt': 'same\n',
      'data/test/b.txt': 'same\n',
      'data/test/c.bin': 'version https://git-lfs.github.com/spec/v1\n',
    })
    const base = headOf(root)
    commitAll(root, { 'data/test/d.txt': 'other\n' })
    writeFiles(root, {
      'data/train/a.txt': 'changed\r\n',
      'data/test/new.txt': 'new\n',
      'data/test/x.u16': 'a\0',
    })
    const args = ['--source', source, '--base', base, 'data']
    expect(runCommand(root, args).status).not.toBe(2)
    const { status, stderr } = runCommand(root, args, { env: cutting(command, bytes) })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^data-hygiene: git ${command} wrote what can't be read`, 'm')),
    ])
  })
})
