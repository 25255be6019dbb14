import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type BaseRequest, resolveBase } from '../../src/git/base.js'
import { readFileAt } from '../../src/git/file-at.js'
import { createGit } from '../../src/git/repository.js'
import { commitAll, git, headOf, makeCommitted } from '../fixtures/repository.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

/** `main` went on after the pull request branched off; `merge` merges the two as the runner's commit does. */
interface History {
  origin: string
  fork: string
  main: string
  head: string
  merge: string
}

function makeHistory(commitsBetween = 1): History {
  const origin = makeCommitted({ 'data/a': 'a' })
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const fork = headOf(origin)
  git(origin, 'checkout', '--quiet', '-b', 'change')
  for (let index = 0; index < commitsBetween; index++) commitAll(origin, { 'data/change': `${index}` })
  const head = headOf(origin)
  git(origin, 'checkout', '--quiet', 'main')
  const main = commitAll(origin, { 'data/meanwhile': 'b' })
  git(origin, 'checkout', '--quiet', '--detach')
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', head)
  const merge = headOf(origin)
  git(origin, 'update-ref', 'refs/pull/1/merge', merge)
  git(origin, 'checkout', '--quiet', 'main')
  return { origin, fork, main, head, merge }
}

/** A checkout of one commit as `actions/checkout` makes it. */
function checkOut(origin: string, commit: string, ...fetchArgs: string[]): string {
  const clone = makeTree({})
  git(clone, 'init', '--quiet', '--initial-branch=none')
  git(clone, 'remote', 'add', 'origin', `file://${origin}`)
  git(clone, 'fetch', '--quiet', '--no-tags', ...fetchArgs, 'origin', commit)
  git(clone, 'checkout', '--quiet', '--detach', commit)
  return clone
}

async function baseOf(clone: string, request: BaseRequest, mayFetch = true) {
  const repository = await createGit({ ...process.env, HOME: '/nonexistent' }, clone).open(clone)
  if (repository === null) throw new Error('no repository')
  return resolveBase(repository, request, mayFetch)
}

const pullRequest = ({ main, head }: History): BaseRequest => ({
  kind: 'pull-request',
  ref: 'main',
  base: main,
  head,
  mergedAs: null,
})

describe('the base of a pull request', () => {
  test.each([['--depth=1'], ['--depth=2'], ['--filter=blob:none'], ['--no-filter']])(
    'the merge commit, fetched with %s: its first parent, so that nothing of main is blamed on it',
    async (args) => {
      const history = makeHistory()
      const { base } = await baseOf(checkOut(history.origin, history.merge, args), pullRequest(history))
      expect(base).toEqual({ ref: 'main', commit: history.main })
    },
  )

  test.each([1, 3, 100])(
    'the head, in a shallow checkout, %d commits from where it branched off',
    async (commits) => {
      const history = makeHistory(commits)
      const clone = checkOut(history.origin, history.head, '--depth=1')
      const { base } = await baseOf(clone, pullRequest(history))
      expect(base).toEqual({ ref: 'main', commit: history.fork })
    },
  )

  test('a full clone stays whole, and needs no network', async () => {
    const history = makeHistory()
    const clone = join(makeTree({}), 'clone')
    git(history.origin, 'clone', '--quiet', `file://${history.origin}`, clone)
    git(clone, 'checkout', '--quiet', history.head)
    rmSync(history.origin, { recursive: true })
    const { base } = await baseOf(clone, pullRequest(history))
    expect(base?.commit).toBe(history.fork)
    expect(git(clone, 'rev-parse', '--is-shallow-repository').trim()).toBe('false')
  })

  test('without the tip of the base branch, the branch of the remote says', async () => {
    const history = makeHistory()
    const request = { ...pullRequest(history), base: null } as BaseRequest
    const clone = checkOut(history.origin, history.head, '--depth=1')
    expect((await baseOf(clone, request)).base).toEqual({ ref: 'main', commit: history.fork })
    const gone = await baseOf(clone, { ...request, ref: 'none' } as BaseRequest)
    expect(gone.base).toBeNull()
    expect(gone.reason).toMatch(/^the tip of none can't be had: git fetch failed: .*refs\/heads\/none/)
  })

  test('no content is fetched', async () => {
    const history = makeHistory()
    const clone = checkOut(history.origin, history.head, '--depth=1')
    const { base } = await baseOf(clone, pullRequest(history))
    const missing = git(clone, 'rev-list', '--objects', '--missing=print', base?.commit ?? '', history.main)
    expect(missing).toMatch(/^\?/m)
  })

  test('what can not be had is said, not thrown', async () => {
    const history = makeHistory()
    const clone = checkOut(history.origin, history.head, '--depth=1')
    rmSync(history.origin, { recursive: true })
    const { base, reason } = await baseOf(clone, pullRequest(history))
    expect(base).toBeNull()
    expect(reason).toMatch(`the commit ${history.main} of main can't be had: git fetch failed: fatal: `)
  })

  test('without leave nothing is fetched', async () => {
    const history = makeHistory()
    const clone = checkOut(history.origin, history.head, '--depth=1')
    expect((await baseOf(clone, pullRequest(history), false)).base).toBeNull()
  })
})

describe('a runner whose commit is the head of the pull request', () => {
  /** The head merges what main had gained; main has gone on since. */
  function makeMergedHead() {
    const history = makeHistory()
    const { origin } = history
    git(origin, 'checkout', '--quiet', 'change')
    git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Take in main', 'main')
    const head = headOf(origin)
    git(origin, 'checkout', '--quiet', 'main')
    commitAll(origin, { 'data/later': 'c' })
    return { ...history, head, taken: history.main }
  }

  test.each([['--depth=1'], ['--filter=blob:none'], ['--no-filter']])(
    'a head that is itself a merge, fetched with %s: what it took in, not its own first parent',
    async (args) => {
      const history = makeMergedHead()
      const main = git(history.origin, 'rev-parse', 'main').trim()
      const clone = checkOut(history.origin, history.head, args)
      const { base } = await baseOf(clone, pullRequest({ ...history, main }))
      expect(base).toEqual({ ref: 'main', commit: history.taken })
    },
  )

  test('a checkout that has nothing of the pull request is told', async () => {
    const history = makeHistory()
    const clone = checkOut(history.origin, history.main, '--depth=1')
    const { base, reason } = await baseOf(clone, pullRequest(history))
    expect(base?.commit).toBe(history.main)
    expect(reason).toMatch(/^the checkout holds nothing that main has not/)
  })
})

describe('a pull request that was merged', () => {
  test('by a merge: the first parent', async () => {
    const history = makeHistory()
    const clone = checkOut(history.origin, history.merge, '--depth=1')
    const request = { ...pullRequest(history), mergedAs: history.merge } as BaseRequest
    expect((await baseOf(clone, request)).base?.commit).toBe(history.main)
  })

  test('as one commit, which the event takes for the tip of the base branch', async () => {
    const history = makeHistory()
    const squashed = commitAll(history.origin, { 'data/change': '0' })
    const clone = checkOut(history.origin, squashed, '--depth=1')
    const request = { ...pullRequest(history), base: squashed, mergedAs: squashed } as BaseRequest
    expect(await baseOf(clone, request)).toEqual({ base: { ref: 'main', commit: history.main }, reason: '' })
  })
})

describe('a clone without directories', () => {
  const absent = (clone: string, commit: string): string =>
    git(clone, 'rev-list', '--objects', '--no-walk', '--missing=print', '--filter=blob:none', commit).replace(
      /^[^?].*\n/gm,
      '',
    )

  test.each(['head', 'merge'] as const)('the %s: directories of the base are fetched', async (which) => {
    const history = makeHistory()
    const clone = checkOut(history.origin, history[which], '--filter=tree:0')
    const expected = which === 'head' ? history.fork : history.main
    expect(absent(clone, expected)).toMatch(/^\?/)
    const { base } = await baseOf(clone, pullRequest(history))
    expect(base?.commit).toBe(expected)
    expect(absent(clone, expected)).toBe('')
  })

  test('without leave, or without the remote, there is no base, and that is said', async () => {
    const history = makeHistory()
    const clone = checkOut(history.origin, history.head, '--filter=tree:0')
    const request = pullRequest({ ...history, main: history.fork })
    const reason = /^this clone leaves out directories of the base, [0-9a-f]{40}; clone without a filter/
    expect(await baseOf(clone, request, false)).toEqual({
      base: null,
      reason: expect.stringMatching(reason),
    })
    rmSync(history.origin, { recursive: true })
    expect(await baseOf(clone, request)).toEqual({
      base: null,
      reason: expect.stringMatching(reason),
    })
  })
})

describe('other bases', () => {
  test('a commit itself; if it is gone, where HEAD left the default branch', async () => {
    const history = makeHistory()
    const clone = checkOut(history.origin, history.head, '--depth=1')
    const at = (commit: string): BaseRequest => ({ kind: 'commit', ref: 'before', commit, otherwise: 'main' })
    expect((await baseOf(clone, at(history.fork))).base).toEqual({ ref: 'before', commit: history.fork })
    const gone = 'f'.repeat(40)
    expect((await baseOf(clone, at(gone))).base).toEqual({ ref: 'main', commit: history.fork })
    expect((await baseOf(clone, { kind: 'commit', ref: 'x', commit: gone, otherwise: null })).base).toBeNull()
  })

  test('a named ref: branch here, branch of origin, tag or commit; the merge base of it and HEAD', async () => {
    const history = makeHistory()
    git(history.origin, 'tag', 'v1', history.main)
    const clone = join(makeTree({}), 'clone')
    git(history.origin, 'clone', '--quiet', `file://${history.origin}`, clone)
    git(clone, 'checkout', '--quiet', history.head)
    for (const ref of ['main', 'origin/main', 'v1', history.main, 'HEAD~1']) {
      expect((await baseOf(clone, { kind: 'named', ref }, false)).base).toEqual({ ref, commit: history.fork })
    }
    const shallow = checkOut(history.origin, history.head, '--depth=1')
    expect((await baseOf(shallow, { kind: 'named', ref: 'main' })).base?.commit).toBe(history.fork)
  })

  test.each([
    ['v1', 'main'],
    ['refs/tags/v1', 'main'],
    ['tags/v1', 'main'],
    ['marked', 'main'],
    ['refs/heads/main', 'main'],
    ['heads/main', 'main'],
    ['origin/main', 'main'],
    ['refs/remotes/origin/main', 'main'],
    ['refs/pull/1/merge', 'HEAD'],
    ['main~1', 'fork'],
    ['v1^', 'fork'],
    ['HEAD~1', 'before'],
    ['HEAD^', 'before'],
    ['HEAD~2', 'fork'],
    ['SHORT', 'fork'],
  ])('a named ref, %s, in a checkout one commit deep', async (named, expected) => {
    const history = makeHistory(2)
    git(history.origin, 'tag', 'v1', history.main)
    git(history.origin, 'tag', '--annotate', '--message', 'x', 'marked', history.main)
    const clone = checkOut(history.origin, history.head, '--depth=1')
    const ref = named === 'SHORT' ? history.fork.slice(0, 10) : named
    const { base } = await baseOf(clone, { kind: 'named', ref })
    const before = git(history.origin, 'rev-parse', `${history.head}~1`).trim()
    // Of a ref that went on elsewhere, what it has in common with HEAD.
    const commit = { before, HEAD: history.head }[expected] ?? history.fork
    expect(base).toEqual({ ref, commit })
  })

  test.each(['nope', 'HEAD~9', 'abcd1234', 'refs/tags/none', 'main~1:x'])(
    'a name %j that a shallow checkout has not is an error that says so',
    async (ref) => {
      const history = makeHistory()
      const clone = checkOut(history.origin, history.head, '--depth=1')
      await expect(baseOf(clone, { kind: 'named', ref }, false)).rejects.toThrow(
        /names no commit here, and this checkout is shallow/,
      )
      await expect(baseOf(clone, { kind: 'named', ref })).rejects.toThrow(/names no commit/)
    },
  )

  test.each(['nope', '--upload-pack=touch x', '-x', '', 'a\nb'])(
    'a name %j that is none is an error',
    async (ref) => {
      const clone = makeCommitted({ a: 'a' })
      await expect(baseOf(clone, { kind: 'named', ref })).rejects.toThrow(/names no commit/)
    },
  )

  test('unrelated histories have no base, and no commit has none', async () => {
    const root = makeCommitted({ a: 'a' })
    git(root, 'checkout', '--quiet', '--orphan', 'other')
    commitAll(root, { b: 'b' })
    expect(await baseOf(root, { kind: 'named', ref: 'main' })).toEqual({
      base: null,
      reason: 'HEAD and main have no common commit here',
    })
  })
})

describe('a file at the base', () => {
  test('is read, fetched alone if need be; links, directories and absent ones are none', async () => {
    const origin = makeCommitted({ '.github/data-hygiene.yml': 'source: git\n', 'data/a': 'a' })
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const old = headOf(origin)
    const now = commitAll(origin, { '.github/data-hygiene.yml': 'source: files\n' })
    const clone = checkOut(origin, now, '--filter=blob:none')
    const repository = await createGit(process.env, clone).open(clone)
    if (repository === null) throw new Error('no repository')
    const read = (path: string, mayFetch = true) => readFileAt(repository, old, path, mayFetch)
    await expect(read('.github/data-hygiene.yml', false)).rejects.toThrow()
    expect((await read('.github/data-hygiene.yml')).content?.toString()).toBe('source: git\n')
    expect(await read('.github')).toEqual({ content: null, trouble: 'is a directory' })
    expect(await read('.github/other.yml')).toEqual({ content: null, trouble: null })
    expect(await read('.github/data-hygiene.yml/x')).toEqual({ content: null, trouble: null })
  })
})
