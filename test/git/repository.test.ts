import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createGit } from '../../src/git/repository.js'
import { checkOut, serveAsGitHub } from '../fixtures/pull-request.js'
import { commitAll, git, headOf, makeCommitted } from '../fixtures/repository.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

async function open(root: string, environment: Record<string, string | undefined> = process.env) {
  const repository = await createGit(environment, root).open(root)
  if (repository === null) throw new Error(`${root} is no work tree`)
  return repository
}

describe('the branch of git-annex', () => {
  test.each([
    ['refs/heads/git-annex', true],
    ['refs/remotes/origin/git-annex', true],
    ['refs/remotes/team/fork/git-annex', true],
    ['refs/heads/git-annexes', false],
    ['refs/heads/git-annex/topic', false],
    ['refs/tags/git-annex', false],
  ])('%s: %p', async (reference, isIts) => {
    const root = makeCommitted({ 'data/a': 'a' })
    git(root, 'update-ref', reference, 'HEAD')
    const repository = await open(root)
    expect(await repository.hasAnnexBranch()).toBe(isIts)
    expect(repository.topLevel).toBe(git(root, 'rev-parse', '--show-toplevel').trim())
  })

  test('there is none before the first commit', async () => {
    const root = makeTree({})
    git(root, 'init', '--quiet')
    expect(await (await open(root)).hasAnnexBranch()).toBe(false)
  })
})

describe('what a clone lacks', () => {
  test.each([
    [['--no-filter'], 'nothing'],
    [['--filter=blob:none'], 'contents'],
    [['--filter=tree:0'], 'trees'],
  ])('fetched with %j: %s', async (fetchArgs, lack) => {
    const origin = makeCommitted({ 'data/a': 'a' })
    serveAsGitHub(origin)
    const clone = checkOut(origin, headOf(origin), fetchArgs)
    expect(await (await open(clone)).lacks()).toBe(lack)
  })

  test('is asked for anew after a fetch, by all that have it open', async () => {
    const origin = makeCommitted({ 'data/a': 'a' })
    const base = headOf(origin)
    commitAll(origin, { 'data/a': 'b' })
    git(origin, 'branch', 'git-annex', base)
    serveAsGitHub(origin)
    const clone = checkOut(origin, headOf(origin))
    const opener = createGit(process.env, clone)
    const [repository, inner] = [await opener.open(clone), await opener.open(join(clone, 'data'))]
    if (repository === null || inner === null) throw new Error('no repository')
    const told = () =>
      Promise.all([repository, inner].map(async (each) => [await each.lacks(), await each.hasAnnexBranch()]))
    expect(await told()).toEqual([
      ['nothing', false],
      ['nothing', false],
    ])
    await repository.fetch(['--depth=1', 'origin', '+refs/heads/git-annex:refs/remotes/origin/git-annex'])
    expect(await told()).toEqual([
      ['contents', true],
      ['contents', true],
    ])
  })
})

test('a work tree whose path holds a line break is found', async () => {
  const root = makeTree({ 'a\nb/data/a': 'a' })
  const inner = join(root, 'a\nb')
  git(inner, 'init', '--quiet')
  const { topLevel, attributeFiles } = await open(join(inner, 'data'))
  expect(topLevel).toBe(inner)
  expect((await attributeFiles())[0]).toBe(join(inner, '.git/info/attributes'))
})

describe('files of attributes beside the work tree: those that git reads', () => {
  /** Where git looks, given a home directory and a work tree. */
  const PLACES: [string, (home: string, root: string) => { file: string; setting?: string; xdg?: string }][] =
    [
      ["the repository's", (_, root) => ({ file: join(root, '.git/info/attributes') })],
      ["the user's", (home) => ({ file: join(home, '.config/git/attributes') })],
      ['by XDG_CONFIG_HOME', (home) => ({ file: join(home, 'xdg/git/attributes'), xdg: join(home, 'xdg') })],
      ['an absolute setting', (home) => ({ file: join(home, 'mine'), setting: join(home, 'mine') })],
      ['a setting below ~', (home) => ({ file: join(home, 'mine'), setting: '~/mine' })],
      ['a relative setting', (_, root) => ({ file: join(root, 'deep/mine'), setting: 'deep/mine' })],
    ]

  test.each(PLACES)('%s', async (_, placeIn) => {
    const home = makeTree({})
    const root = makeCommitted({ 'data/a': 'a' })
    const { file, setting, xdg } = placeIn(home, root)
    if (setting !== undefined) git(root, 'config', 'core.attributesFile', setting)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '* filter=lfs\n')
    const environment = { ...process.env, HOME: home, XDG_CONFIG_HOME: xdg }
    const told = execFileSync('git', ['check-attr', 'filter', 'data/a'], { cwd: root, env: environment })
    expect(told.toString()).toBe('data/a: filter: lfs\n')
    const repository = await open(join(root, 'data'), environment)
    expect(await repository.attributeFiles()).toContain(file)
  })

  test('of a work tree that was added to a repository', async () => {
    const root = makeCommitted({ 'data/a': 'a' })
    const beside = join(makeTree({}), 'beside')
    git(root, 'worktree', 'add', '--quiet', '--detach', beside)
    const files = await (await open(beside)).attributeFiles()
    expect(files[0]).toBe(join(root, '.git/info/attributes'))
  })

  test("a setting takes the place of the user's usual file, and git's last word counts", async () => {
    const home = makeTree({ '.gitconfig': '[core]\n\tattributesFile = ~/first\n' })
    const root = makeCommitted({ 'data/a': 'a' })
    const environment = { ...process.env, HOME: home }
    const asked = async () => (await (await open(root, environment)).attributeFiles()).slice(1)
    expect(await asked()).toContain(join(home, 'first'))
    git(root, 'config', 'core.attributesFile', '')
    expect(await asked()).toEqual(['/etc/gitattributes'])
  })
})
