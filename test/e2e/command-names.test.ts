import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { isUtf8Path, pathBytes } from '../../src/paths/lossless.js'
import { parseCommands } from '../fixtures/commands.js'
import { HOSTILE_FILES } from '../fixtures/hostile-files.js'
import { testOnLinux } from '../fixtures/platform.js'
import { MESSAGES, runCommand, scanWithCommand } from '../fixtures/program.js'
import { commitAll, makeRepository } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

const isLinux = process.platform === 'linux'
const SOURCES = ['git', 'auto', 'files'] as const
/** Control characters but for the line break, C1 controls, and marks that change the order of what is read. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/

/** Each name once in train and once in test, so that every name is in a group with its own copy. */
const paths = HOSTILE_FILES.flatMap((name) => [`data/train/${name}`, `data/test/${name}`])
const files = Object.fromEntries(paths.map((path) => [path, path.slice(path.lastIndexOf('/'))]))

/** In `auto` the half that git does not track is read from disk. */
function rootFor(source: (typeof SOURCES)[number]): string {
  const root = makeRepository({ 'data/train/in a directory \n::error::forged/x': 'x' })
  commitAll(root, source === 'auto' ? Object.fromEntries(Object.entries(files).slice(0, 20)) : files)
  writeFiles(root, files)
  return root
}

afterAll(removeTrees)

describe.each(SOURCES)('hostile names in source %s', (source) => {
  let root: string
  beforeAll(() => {
    if (isLinux) root = rootFor(source)
  })

  testOnLinux('are exact in the JSON report', () => {
    const { groups, scanned } = scanWithCommand(root, '--source', source)
    expect(scanned).toMatchObject({ files: paths.length + 1, errors: [] })
    const found = groups.flatMap((group) => group.files)
    const exact = found.map(({ path, pathBase64 }) =>
      pathBase64 === undefined
        ? Buffer.from(path).toString('hex')
        : Buffer.from(pathBase64, 'base64').toString('hex'),
    )
    expect(exact.sort()).toEqual(paths.map((path) => pathBytes(path).toString('hex')).sort())
    const escaped = found.filter(({ pathBase64 }) => pathBase64 !== undefined)
    expect(escaped).toHaveLength(paths.filter((path) => !isUtf8Path(path)).length)
    for (const { path } of escaped) expect(path).toMatch(/\\x[0-9a-f]{2}/)
  })

  testOnLinux.each(['text', 'json', 'csv', 'markdown'])('command nobody in a report as %s', (format) => {
    const { stdout, stderr } = runCommand(root, ['--source', source, '--format', format])
    // A CSV has names as they are, line breaks and all: it is a file to be parsed, not a page to be read.
    if (format !== 'csv') {
      expect(parseCommands(`${stdout}\n${stderr}`).commands).toEqual([])
      expect(stdout).not.toMatch(UNSAFE)
    }
    expect(stdout).not.toContain('\ufffd')
    expect(stderr).not.toMatch(UNSAFE)
  })
})

describe('hostile names given as PATH', () => {
  /** Where no file has this name it is a glob, and one that can't be read: its range runs backwards. */
  const refused = '##[stop-commands]x'
  const missing = HOSTILE_FILES.filter((name) => name !== refused)

  function expectSafe(messages: string): void {
    expect(messages).toMatch(MESSAGES)
    expect(messages).not.toMatch(UNSAFE)
    expect(parseCommands(messages).commands).toEqual([])
  }

  testOnLinux('stand safely in the messages where nothing is there', () => {
    const root = makeTree({ x: 'x' })
    const { status, stdout, stderr } = runCommand(root, ['--', ...missing])
    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 })
    const warned = runCommand(root, ['--if-no-files-found', 'warn', '--', ...missing]).stderr
    expect(warned.trimEnd().split('\n')).toHaveLength(missing.length)
    for (const messages of [stderr, warned]) expectSafe(messages)
  })

  testOnLinux('stand safely in the message where one is no glob either', () => {
    const args = ['--if-no-files-found', 'warn', '--', ...HOSTILE_FILES]
    const { status, stdout, stderr } = runCommand(makeTree({ x: 'x' }), args)
    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 })
    expect(stderr).toMatch(
      /paths: ".*" can't be read as a glob: the range in \[stop-commands\] runs backwards/,
    )
    expectSafe(stderr)
  })

  testOnLinux('are meant as they are where they exist', () => {
    const names = HOSTILE_FILES.filter(isUtf8Path)
    const root = makeTree(Object.fromEntries([...names, 'not given'].map((name) => [name, 'same'])))
    const { groups } = scanWithCommand(root, '--', ...names)
    expect(groups[0]?.files.map(({ path }) => path).sort()).toEqual([...names].sort())
  })
})
