import { existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { testOnPosix } from '../fixtures/platform.js'
import { pathsOf, runCommand, scanWithCommand } from '../fixtures/program.js'
import { makePullRequest } from '../fixtures/pull-request.js'
import { commitAll, git, makeCommitted } from '../fixtures/repository.js'
import { commandsOf, runAction } from '../fixtures/runner.js'
import { makeDirectory, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

afterAll(removeTrees)

const KNOWN = { 'data/train/a.txt': 'same', 'data/train/b.txt': 'same' }
const NEW = { 'data/test/c.txt': 'new', 'data/train/c.txt': 'new' }

/** Another name of a directory. */
function linkTo(directory: string): string {
  const link = join(makeDirectory(), 'link')
  symlinkSync(directory, link)
  return link
}

describe('places are compared by what they are, and named as they were written', () => {
  testOnPosix.each(['auto', 'git', 'files'])('what the base has is known through links: %s', (source) => {
    const root = makeCommitted(KNOWN)
    const link = linkTo(root)
    symlinkSync('data', join(root, 'linked'))
    const ways: [string, string, string][] = [
      [root, 'data', 'data'],
      [root, `${link}/data`, 'data'],
      [link, `${link}/data`, 'data'],
      [root, 'linked', 'linked'],
      [root, `${link}/linked`, 'linked'],
      [root, 'linked/train/*.txt', 'linked'],
      [join(root, 'data'), `${link}/data/train`, 'train'],
      [join(root, 'data'), '..', '../data'],
    ]
    for (const [directory, given, name] of ways) {
      const report = scanWithCommand(
        directory,
        '--source',
        source,
        '--base',
        'HEAD',
        '--labels',
        'none',
        given,
      )
      const at = name === 'train' ? name : `${name}/train`
      expect([given, pathsOf(report)]).toEqual([given, [[`${at}/a.txt`, `${at}/b.txt`]]])
      expect([given, report.groups.map(({ new: isNew }) => isNew)]).toEqual([given, [false]])
    }
    const rooted = scanWithCommand('/', '--root', link, '--source', source, '--base', 'HEAD')
    expect(rooted.groups.map(({ new: isNew }) => isNew)).toEqual([false])
  })

  testOnPosix('what is outside of the repository stands as given, and a base does not trouble it', () => {
    const root = makeCommitted(KNOWN)
    const outside = makeTree({ 'x/a.txt': 'same', 'x/b.txt': 'other' })
    symlinkSync(join(outside, 'x'), join(root, 'linked'))
    writeFiles(root, { '.gitattributes': '*.txt text=auto\n' })
    for (const source of ['auto', 'files']) {
      for (const [given, name] of [
        [outside, `${outside}/x`],
        ['linked', 'linked'],
      ] as const) {
        const report = scanWithCommand(root, '--source', source, '--base', 'HEAD', 'data', given)
        expect(pathsOf(report)).toEqual([[`${name}/a.txt`, 'data/train/a.txt', 'data/train/b.txt'].sort()])
      }
    }
  })

  testOnPosix('a workspace that is itself a link has its base, its policy and its annotations', () => {
    const { workspace, env } = makePullRequest(
      { ...KNOWN, '.github/data-hygiene.yml': 'fail-on: any\n' },
      { ...NEW, '.github/data-hygiene.yml': 'fail-on: none\n' },
    )
    const link = linkTo(workspace)
    for (const paths of ['data', `${link}/data`, `${workspace}/data`]) {
      const step = runAction(link, { env, inputs: { paths } })
      expect(step.outputs).toMatchObject({ result: 'fail', 'new-groups': '1', 'duplicate-groups': '2' })
      expect(commandsOf(step, 'error').map(({ properties }) => properties['file'])).toContain(
        'data/train/c.txt',
      )
    }
  })
})

describe('a checkout with a path', () => {
  function checkedOut(): { workspace: string; env: NodeJS.ProcessEnv } {
    const { workspace: clone, env } = makePullRequest(KNOWN, { ...NEW, 'data/old/x.txt': 'same' })
    const workspace = makeDirectory()
    mkdirSync(join(workspace, 'nested'))
    renameSync(clone, join(workspace, 'nested/repo'))
    return { workspace, env }
  }

  test.each<[string, Record<string, string>]>([
    ['named by root', { root: 'nested/repo', paths: 'data', exclude: 'data/old' }],
    ['named by root, and a slash', { root: './nested/repo/', paths: 'data', exclude: 'data/old' }],
    ['found by its paths', { paths: 'nested/repo/data', exclude: 'nested/repo/data/old/**' }],
    ['found by its globs', { paths: './nested/repo/data/t*\nnested/repo/data/train', exclude: '**/old/**' }],
    [
      'found by what splits name',
      {
        paths: 'nested/repo/data/t*',
        splits: 'train: nested/repo/data/train/**\ntest: nested/repo/data/test/**',
      },
    ],
  ])(
    '%s: what the base has is known, and annotations name paths as the pull request does',
    (_name, inputs) => {
      const { workspace, env } = checkedOut()
      const step = runAction(workspace, { env, inputs: { ...inputs, reports: 'json: out.json' } })
      expect(step.outputs).toMatchObject({ 'duplicate-groups': '2', 'new-groups': '1', 'split-leaks': '1' })
      expect(commandsOf(step, 'error').map(({ properties }) => properties['file'])).toContain(
        'data/train/c.txt',
      )
      expect(commandsOf(step, 'warning')).toEqual([])
      const place = inputs['root'] === undefined ? workspace : join(workspace, 'nested/repo')
      expect(existsSync(join(place, 'out.json'))).toBe(true)
    },
  )

  test('a root below the top level: annotations still name paths from the top', () => {
    const { workspace, env } = checkedOut()
    const step = runAction(workspace, { env, inputs: { root: 'nested/repo/data', paths: '.' } })
    expect(commandsOf(step, 'error').map(({ properties }) => properties['file'])).toContain(
      'data/train/c.txt',
    )
  })

  test('paths in two repositories leave the workspace the root; one that could be meant is named', () => {
    const { workspace, env } = checkedOut()
    const step = runAction(workspace, { env, inputs: { paths: 'nested' } })
    expect(step.outputs['new-groups']).toBe('2')
    const inside = runAction(join(workspace, 'nested'), { env })
    expect(
      commandsOf(inside, 'warning')
        .map(({ data }) => data)
        .join(),
    ).toContain('set root to it')
  })

  test('a root that is no directory is an error that names it', () => {
    const { workspace } = checkedOut()
    const step = runAction(workspace, { inputs: { root: 'repo' } })
    expect(step.status).toBe(1)
    expect(commandsOf(step, 'error')[0]?.data).toMatch(/^Option root: "repo" is not a directory/)
  })

  test.each(['..', '/', 'nested/../..'])('a root outside of the workspace, %s, is an error', (root) => {
    const { workspace } = checkedOut()
    const step = runAction(workspace, { inputs: { root } })
    expect(step.status).toBe(1)
    expect(commandsOf(step, 'error')[0]?.data).toMatch(/^Option root: ".*" does not lie in \//)
  })
})

test('the command has a flag for it, and refuses no name of the action', () => {
  const root = makeCommitted(KNOWN)
  commitAll(root)
  expect(git(root, 'status', '--porcelain')).toBe('')
  expect(runCommand('/', ['--root', root, 'data']).status).toBe(1)
})
