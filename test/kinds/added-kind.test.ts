import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildWithKind } from '../fixtures/added-kind.js'
import { serveAsGitHub } from '../fixtures/pull-request.js'
import { commitAll, git, makeRepository } from '../fixtures/repository.js'
import { makeDirectory, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

/** Six texts with three pairs that differ in white space alone, of which one is a leak, and a leak of equal bytes. */
const TEXTS = {
  'data/train/1.txt': 'a b',
  'data/train/copy.txt': 'a b',
  'data/test/1.txt': 'a  b',
  'data/train/2.txt': 'c d',
  'data/test/2.txt': 'c d',
  'data/train/3.txt': 'e f',
  'data/train/4.txt': 'e\nf',
  'data/train/other.txt': 'g h',
}

let command: string

beforeAll(() => {
  command = buildWithKind()
}, 120_000)

afterAll(removeTrees)

interface Told {
  kind: string
  id: string
  evidence: string
  size: number | null
  rules: string[]
  new: boolean
  files: { path: string; new: boolean }[]
}

function runIn(root: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const all = ['--compare', 'loose-texts', ...args]
  return spawnSync(process.execPath, [command, '--root', root, ...all], { encoding: 'utf8' })
}

function reportOf(root: string, ...args: string[]) {
  const { stdout, stderr } = runIn(root, '--format', 'json', ...args)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

function groupsOf(root: string, ...args: string[]): Told[] {
  return reportOf(root, ...args).groups
}

/** Kind, rules, newness and paths of each group. */
function shapesOf(groups: readonly Told[]): unknown[] {
  return groups.map(({ kind, rules, new: isNew, files }) => [
    kind,
    rules.join(),
    isNew,
    ...files.map(({ path }) => path.slice('data/'.length)),
  ])
}

const LEAK = ['loose-text', 'split-leakage', true, 'test/1.txt', 'train/1.txt', 'train/copy.txt']
const EXPECTED = [
  ['bytes', 'split-leakage', true, 'test/2.txt', 'train/2.txt'],
  LEAK,
  ['loose-text', 'duplicate-file', true, 'train/3.txt', 'train/4.txt'],
]
const KNOWN = EXPECTED.map(([kind, rules, , ...paths]) => [kind, rules, false, ...paths])

function sorted(shapes: readonly unknown[]): unknown[] {
  return [...shapes].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
}

describe('a kind of sameness that is a folder and a line in the table', () => {
  test.each(['auto', 'git', 'files'])('is found by the source %s, each sample told once', (source) => {
    const root = makeRepository(TEXTS)
    commitAll(root)
    const report = reportOf(root, '--source', source)
    expect(sorted(shapesOf(report.groups))).toEqual(sorted(EXPECTED))
    expect(report.compared).toContainEqual({ kind: 'loose-text', samples: 8, leftOut: [] })
    expect(report.directories).toEqual([])
    expect(report.summary).toMatchObject({ groups: 3, files: 7, redundantFiles: 4 })
    expect(report.summary.leakage).toEqual([
      expect.objectContaining({
        groups: 2,
        files: { train: 3, test: 2 },
        contaminated: { train: 0.5, test: 1 },
      }),
    ])
    const [loose] = report.groups.filter(({ kind }: Told) => kind === 'loose-text')
    expect(loose).toMatchObject({ evidence: 'words', size: null })
  })

  test('is read from git where nothing is checked out', () => {
    const root = makeRepository(TEXTS)
    commitAll(root)
    rmSync(join(root, 'data'), { recursive: true })
    expect(sorted(shapesOf(groupsOf(root, '--source', 'git')))).toEqual(sorted(EXPECTED))
  })

  test('is counted as not compared where the clone lacks contents', () => {
    const origin = makeRepository(TEXTS)
    commitAll(origin)
    serveAsGitHub(origin)
    const clone = join(makeDirectory(), 'clone')
    git(origin, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, clone)
    git(clone, 'read-tree', 'HEAD')
    const report = reportOf(clone, '--source', 'git')
    expect(shapesOf(report.groups)).toEqual([
      ['bytes', 'split-leakage', true, 'test/2.txt', 'train/2.txt'],
      ['bytes', 'duplicate-file', true, 'train/1.txt', 'train/copy.txt'],
    ])
    const [, compared] = report.compared
    expect(compared).toMatchObject({ kind: 'loose-text', samples: 0 })
    expect(compared.leftOut).toHaveLength(6)
  })

  test('is known where the base had it, and new where a change adds to it', () => {
    const root = makeRepository(TEXTS)
    commitAll(root)
    expect(sorted(shapesOf(groupsOf(root, '--base', 'HEAD')))).toEqual(sorted(KNOWN))
    expect(runIn(root, '--base', 'HEAD', '--quiet').status).toBe(0)

    git(root, 'mv', 'data/train/copy.txt', 'data/train/moved.txt')
    expect(groupsOf(root, '--base', 'HEAD').filter(({ new: isNew }) => isNew)).toEqual([])

    writeFiles(root, { 'data/test/third.txt': ' a b' })
    git(root, 'add', '.')
    const added = groupsOf(root, '--base', 'HEAD').filter(({ new: isNew }) => isNew)
    expect(added).toHaveLength(1)
    expect(added[0]?.files.filter((file) => file.new).map(({ path }) => path)).toEqual([
      'data/test/third.txt',
      'data/train/moved.txt',
    ])
    expect(runIn(root, '--base', 'HEAD', '--quiet').status).toBe(1)
  })

  test('looks at what the base had and is gone now', () => {
    const root = makeRepository({ ...TEXTS, 'data/test/old.txt': 'g  h' })
    commitAll(root)
    git(root, 'mv', 'data/test/old.txt', 'data/test/new.txt')
    writeFiles(root, { 'data/test/new.txt': 'g   h' })
    git(root, 'add', '.')
    const groups = groupsOf(root, '--base', 'HEAD')
    expect(groups).toHaveLength(4)
    expect(groups.filter(({ new: isNew }) => isNew)).toEqual([])
  })

  test.each([
    ['the same words', { 'data/train/1.txt': 'a b', 'data/test/1.txt': 'a  b' }, false],
    ['other words', { 'data/train/1.txt': 'a b', 'data/test/1.txt': 'x y' }, true],
    [
      'the same words in one split',
      { 'data/train/1.txt': 'a b', 'data/train/2.txt': 'a  b', 'data/test/1.txt': 'x' },
      true,
    ],
  ])('knows copies that became equal byte by byte, and were %s', (_, base, isNew) => {
    const root = makeRepository({ ...base, 'data/train/other.txt': 'g h' })
    commitAll(root)
    writeFiles(root, { 'data/test/1.txt': 'a b' })
    if ('data/train/2.txt' in base) git(root, 'rm', '-q', 'data/train/2.txt')
    git(root, 'add', '.')
    const groups = groupsOf(root, '--base', 'HEAD')
    expect(groups.map((group) => [group.kind, group.rules, group.new])).toEqual([
      ['bytes', ['split-leakage'], isNew],
    ])
  })

  test('is accepted by an earlier report', () => {
    const root = makeTree(TEXTS)
    const baseline = join(makeDirectory(), 'accepted.json')
    runIn(root, '--format', 'json', '--output', baseline)
    expect(sorted(shapesOf(groupsOf(root, '--baseline', baseline)))).toEqual(sorted(KNOWN))
  })

  test('is kept by the cache, so that nothing is read twice', () => {
    const root = makeRepository(TEXTS)
    commitAll(root)
    const cache = makeDirectory()
    expect(reportOf(root, '--source', 'git', '--cache', cache).scanned.bytesRead).toBe(
      'a bc da  be fe\nfg h'.length,
    )
    const again = reportOf(root, '--source', 'git', '--cache', cache)
    expect(again.scanned.bytesRead).toBe(0)
    expect(sorted(shapesOf(again.groups))).toEqual(sorted(EXPECTED))
  })

  test.each([
    ['text', 'same words, spaced otherwise'],
    ['markdown', 'same words, spaced otherwise'],
    ['html', 'same words, spaced otherwise'],
    ['sarif', 'Same words, spaced otherwise, as'],
    ['junit', 'Same words, spaced otherwise, as'],
    ['gitlab', 'Same words, spaced otherwise, as'],
    ['csv', ',loose-text,'],
  ])('is told in its own words in the format %s', (format, words) => {
    const { stdout } = runIn(makeTree(TEXTS), '--format', format)
    expect(stdout).toContain(words)
    expect(stdout).not.toMatch(/NaN|>undefined|not shown|\[object|(?:[2-9]\d\d|1[1-9]\d|10[1-9])(?:\.\d)? %/)
  })

  test('can be chosen, left out, and given levels of its own', () => {
    const root = makeTree(TEXTS)
    const levels = [
      '--rules',
      'split-leakage/loose-text: notice',
      '--rules',
      'duplicate-file/loose-text: off',
    ]
    const bySeverity = reportOf(root, ...levels).groups.map(
      ({ kind, severity }: Told & { severity: string }) => [kind, severity],
    )
    // What weighs otherwise by bytes is told by itself, too.
    expect(bySeverity).toEqual([
      ['bytes', 'error'],
      ['bytes', 'error'],
      ['loose-text', 'notice'],
    ])
    const { stderr, status } = runIn(root, '--compare', 'loose-text')
    expect([status, stderr]).toEqual([2, expect.stringContaining('loose-texts')])
    expect(runIn(root, '--help').stdout).toContain('loose-texts')
  })
})
