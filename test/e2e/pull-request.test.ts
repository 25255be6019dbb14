import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { runCommand } from '../fixtures/program.js'
import { checkOut, makePullRequest } from '../fixtures/pull-request.js'
import { commitAll, git, headOf } from '../fixtures/repository.js'
import { commandsOf, runAction, type Step } from '../fixtures/runner.js'
import { type Files, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

afterAll(removeTrees)

const CONFIG = '.github/data-hygiene.yml'
const MAIN: Files = {
  'data/train/cat/1.jpg': 'one',
  'data/train/dog/2.jpg': 'two',
  'data/test/cat/3.jpg': 'three',
  'data/test/dog/4.jpg': 'four',
  // A leak that was there already.
  'data/test/dog/old leak.jpg': 'two',
}
const lfs = (hex: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${hex.repeat(64)}\nsize 12345\n`
const [LFS, OTHER_LFS] = [lfs('a'), lfs('b')]
const FRESH: Files = { 'data/train/cat/5.jpg': 'five' }
const LEAK: Files = { 'data/test/cat/9.jpg': 'one' }

const reportOf = ({ outputs }: Step): JsonReport =>
  JSON.parse(readFileSync(outputs['report-path'] as string, 'utf8')) as JsonReport
const titlesOf = (step: Step): (string | undefined)[] =>
  commandsOf(step, 'error').map(({ properties }) => properties['title'])

describe('a pull request, checked out one commit deep', () => {
  test('with fresh files passes, whatever was there before', () => {
    const { workspace, env, base } = makePullRequest(MAIN, FRESH, { 'data/train/cat/meanwhile.jpg': 'six' })
    const step = runAction(workspace, { env })
    expect([step.status, step.outputs['result'], step.outputs['new-groups']]).toEqual([0, 'pass', '0'])
    expect(reportOf(step).base).toEqual({ ref: 'main', commit: base })
    expect(step.summary).toContain(`compared with \`main\` at \`${base.slice(0, 7)}\``)
    expect(commandsOf(step, 'warning')).toEqual([])
  })

  test('that leaks fails, with the annotation on the new copy, naming the old one', () => {
    const { workspace, env } = makePullRequest(MAIN, LEAK)
    const step = runAction(workspace, { env })
    expect([step.status, step.outputs['new-groups'], step.outputs['duplicate-groups']]).toEqual([1, '1', '2'])
    expect(titlesOf(step)).toEqual(['Split leakage: train ↔ test', undefined])
    const [annotation] = commandsOf(step, 'error')
    expect(annotation?.properties['file']).toBe('data/test/cat/9.jpg')
    expect(annotation?.data).toContain('Same content as data/train/cat/1.jpg (train)')
    const [fixing = '', known = ''] = step.summary.split('known group')
    expect([fixing.includes('9.jpg'), fixing.includes('old leak'), known !== '']).toEqual([true, false, true])
  })

  test.each<[string, Files, Files, string, string]>([
    ['edits a file into a copy', {}, { 'data/test/cat/3.jpg': 'one' }, 'fail', '1'],
    [
      'edits a README beside data',
      { 'data/README.md': '# Data' },
      { 'data/README.md': '# Other' },
      'pass',
      '0',
    ],
    [
      'changes a pointer and data',
      { 'data/train/p.bin': LFS },
      { 'data/train/p.bin': OTHER_LFS, ...FRESH, 'data/test/q.bin': OTHER_LFS },
      'fail',
      '1',
    ],
    [
      'brings attributes',
      { '.gitattributes': '*.bin filter=lfs -text\n' },
      { '.gitattributes': '*.jpg filter=lfs\n' },
      'pass',
      '0',
    ],
  ])(
    'that %s is judged, though the base has contents that are not here',
    (_, main, change, result, groups) => {
      const { workspace, env } = makePullRequest({ ...MAIN, ...main }, change)
      const step = runAction(workspace, { env })
      expect([step.outputs['result'], step.outputs['new-groups'], step.status]).toEqual([
        result,
        groups,
        result === 'fail' ? 1 : 0,
      ])
    },
  )

  test('is not blamed for what the base branch gained meanwhile', () => {
    const { workspace, env } = makePullRequest(MAIN, FRESH, LEAK)
    expect(runAction(workspace, { env }).outputs['result']).toBe('pass')
  })

  test('says once that there is no base when none can be had, and then all is new', () => {
    const { workspace, origin, env } = makePullRequest(MAIN, FRESH)
    rmSync(origin, { recursive: true })
    const step = runAction(workspace, { env })
    expect(commandsOf(step, 'warning').map(({ data }) => data)).toEqual([
      expect.stringMatching(/^Nothing to compare with, so all findings count as new: /),
    ])
    expect([step.status, step.outputs['new-groups']]).toEqual([1, '1'])
  })
})

test('an event that names no base says so once', () => {
  const { workspace } = makePullRequest(MAIN, FRESH)
  const step = runAction(workspace, {
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/none' },
  })
  expect(commandsOf(step, 'warning').map(({ data }) => data)).toEqual([
    'Nothing to compare with, so all findings count as new: the event names no base',
  ])
  expect([step.status, step.outputs['new-groups']]).toEqual([1, '1'])
  const named = runAction(workspace, {
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/none' },
    inputs: { base: 'HEAD' },
  })
  expect([named.status, commandsOf(named, 'warning')]).toEqual([0, []])
})

describe('other checkouts and events', () => {
  test.each([['--filter=blob:none'], ['--depth=5'], ['--no-filter']])('fetched with %s', (args) => {
    const { workspace, env } = makePullRequest(MAIN, LEAK, {}, [args])
    const step = runAction(workspace, { env })
    expect([step.status, step.outputs['new-groups']]).toEqual([1, '1'])
  })

  test('a merge group and a push, by their commits', () => {
    const { workspace, base } = makePullRequest(MAIN, LEAK, {}, ['--no-filter'])
    const event = (name: string, payload: object) => {
      const path = `${makeTree({ 'event.json': JSON.stringify(payload) })}/event.json`
      return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path }
    }
    const mergeGroup = event('merge_group', { merge_group: { base_sha: base, base_ref: 'refs/heads/main' } })
    expect(runAction(workspace, { env: mergeGroup }).outputs['new-groups']).toBe('1')
    const push = event('push', { before: base, ref: 'refs/heads/x', repository: { default_branch: 'main' } })
    expect(runAction(workspace, { env: push }).outputs['new-groups']).toBe('1')
    const dispatch = event('workflow_dispatch', {})
    const step = runAction(workspace, { env: dispatch })
    expect(step.outputs['new-groups']).toBe('2')
    expect(reportOf(step).notes).toEqual([
      'The event workflow_dispatch names no base to compare with, so findings count as new unless a baseline has them; the option base names one',
      'Not compared by what they show: data/test/cat/3.jpg (no picture by its content), data/test/cat/9.jpg (no picture by its content), data/test/dog/4.jpg (no picture by its content), data/test/dog/old leak.jpg (no picture by its content)',
    ])
    expect(runAction(workspace, { env: dispatch, inputs: { base } }).outputs['new-groups']).toBe('1')
  })

  test('a review, and a workflow that follows one of a pull request, have its base', () => {
    const { workspace, base, head } = makePullRequest(MAIN, LEAK)
    const pullRequest = { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } }
    const event = (name: string, payload: object) => {
      const path = `${makeTree({ 'event.json': JSON.stringify(payload) })}/event.json`
      return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path }
    }
    const run = { event: 'pull_request', pull_requests: [pullRequest] }
    for (const env of [
      event('pull_request_review', { pull_request: pullRequest }),
      event('pull_request', { action: 'closed', pull_request: { ...pullRequest, merged: false } }),
      event('workflow_run', { workflow_run: run }),
    ]) {
      const step = runAction(workspace, { env })
      expect([step.status, step.outputs['new-groups']]).toEqual([1, '1'])
    }
  })

  test('where GITHUB_SHA is the head, and the head merges main: a copy that it adds is new', () => {
    const { origin, base } = makePullRequest(MAIN, LEAK)
    git(origin, 'checkout', '--quiet', 'change')
    git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Take in main', 'main')
    const head = headOf(origin)
    const payload = { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } } }
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: `${makeTree({ 'event.json': JSON.stringify(payload) })}/event.json`,
      GITHUB_SHA: head,
    }
    for (const fetchArgs of [['--depth=1'], ['--no-filter'], ['--filter=tree:0']]) {
      const step = runAction(checkOut(origin, head, fetchArgs), { env })
      expect([fetchArgs, step.outputs['new-groups'], reportOf(step).base]).toEqual([
        fetchArgs,
        '1',
        { ref: 'main', commit: base },
      ])
    }
  })

  test('where the histories have nothing in common, the policy is that of the base branch', () => {
    const config = { [CONFIG]: 'fail-on: none\n' }
    const { origin, base } = makePullRequest(MAIN, LEAK)
    git(origin, 'checkout', '--quiet', '--orphan', 'stray')
    const head = commitAll(origin, { ...LEAK, ...config })
    const payload = { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } } }
    const env = {
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: `${makeTree({ 'event.json': JSON.stringify(payload) })}/event.json`,
    }
    for (const fetchArgs of [['--depth=1'], ['--no-filter']]) {
      const step = runAction(checkOut(origin, head, fetchArgs), { env })
      expect([step.status, step.outputs['result']]).toEqual([1, 'fail'])
      expect(commandsOf(step, 'notice')[0]?.data).toMatch(/^This change brings the first .*; main at /)
    }
    // What of the base can't be had is not taken from the change.
    const cutOff = checkOut(origin, head)
    git(cutOff, 'remote', 'set-url', 'origin', `file://${origin}/nowhere`)
    const step = runAction(cutOff, { env })
    expect(step.status).toBe(1)
    expect(commandsOf(step, 'notice')[0]?.data).toMatch(
      /^The base can't be had, and a change can't set its own gate/,
    )
  })

  test('the input base comes before the event', () => {
    const { workspace, env } = makePullRequest(MAIN, LEAK, {}, ['--no-filter'])
    const step = runAction(workspace, { env, inputs: { base: 'HEAD' } })
    expect([step.outputs['new-groups'], step.status]).toEqual(['0', 0])
    const wrong = runAction(workspace, { env, inputs: { base: 'no-such-branch' } })
    expect(commandsOf(wrong, 'error').map(({ data }) => data)).toEqual([
      'base: "no-such-branch" names no commit; name a branch, tag or commit',
    ])
  })
})

describe('what a pull request does where no group shows it', () => {
  const cardOf = (...lines: string[]): string =>
    ['---', 'configs:', '- data_files:', ...lines, '---', ''].join('\n')
  const CARD = cardOf(
    '  - split: train',
    '    path: data/train/**',
    '  - split: test',
    '    path: data/test/**',
  )
  const LOOSE = cardOf('  - split: train', '    path: "**"')

  test('stands in notices, one for each kind', () => {
    const passedOver = { 'data/annotations/x.json': 'one' }
    const { workspace, env } = makePullRequest(
      { ...MAIN, 'README.md': CARD },
      { ...LEAK, ...passedOver, 'README.md': LOOSE },
    )
    const step = runAction(workspace, { env })
    expect(titlesOf(step)).toEqual(['Split leakage: train ↔ test', undefined])
    const notices = commandsOf(step, 'notice')
    expect(notices.map(({ properties }) => properties)).toEqual(
      notices.map(() => ({ title: 'Data Hygiene' })),
    )
    expect(notices.map(({ data }) => data)).toEqual([
      expect.stringMatching(/^1 file that this change brings is passed over/),
      expect.stringMatching(/^This change alters what README\.md says of splits/),
    ])
  })

  test('be it a link to what the other split holds', () => {
    const { workspace, env } = makePullRequest(MAIN, FRESH)
    symlinkSync('../../train/cat/1.jpg', join(workspace, 'data/test/cat/link.jpg'))
    const step = runAction(workspace, { env })
    expect([step.status, commandsOf(step, 'notice').map(({ data }) => data)]).toEqual([
      0,
      [expect.stringMatching(/^1 symbolic link points to data of another split/)],
    ])
  })
})

describe('the policy', () => {
  const STRICT = { [CONFIG]: 'rules:\n  duplicate-file: warning\n' }

  test('of the base holds when the pull request loosens it, and what would change is said', () => {
    const { workspace, env } = makePullRequest(
      { ...MAIN, ...STRICT },
      { ...LEAK, [CONFIG]: 'fail-on: none\n' },
    )
    const step = runAction(workspace, { env })
    expect(step.status).toBe(1)
    const [notice] = commandsOf(step, 'notice')
    expect(notice?.data).toMatch(
      /^This change alters \.github\/data-hygiene\.yml; the one of main at [0-9a-f]{7} holds\./,
    )
    expect(notice?.data).toContain('fail-on from "new" to "none"')
    expect(step.summary).toContain('This change alters')
  })

  test('that is broken by the pull request does not break its gate', () => {
    const { workspace, env } = makePullRequest({ ...MAIN, ...STRICT }, { ...FRESH, [CONFIG]: 'no: such\n' })
    const step = runAction(workspace, { env })
    expect([step.status, commandsOf(step, 'notice').length]).toEqual([0, 1])
  })

  test('is the default where the base has none, and what the first one will set is said', () => {
    const { workspace, env } = makePullRequest(MAIN, { ...LEAK, [CONFIG]: 'fail-on: none\n' })
    const step = runAction(workspace, { env })
    expect(step.status).toBe(1)
    expect(commandsOf(step, 'notice')[0]?.data).toMatch(
      /^This change brings the first .* from "new" to "none"/,
    )
  })

  test('holds for the accepted report too', () => {
    const plain = makePullRequest(MAIN, LEAK)
    const { stdout } = runCommand(plain.workspace, ['--format', 'json'])
    const accepted = { 'accepted.json': '{"schemaVersion":1,"groups":[]}' }
    const { workspace, env } = makePullRequest({ ...MAIN, ...accepted }, { ...LEAK, 'accepted.json': stdout })
    const step = runAction(workspace, { env, inputs: { baseline: 'accepted.json' } })
    expect(step.status).toBe(1)
    expect(
      commandsOf(step, 'notice').some(({ data }) => data.includes('alters the baseline accepted.json')),
    ).toBe(true)
  })
})

test('an accepted report that lies among the data is no data, for the action as for the command', () => {
  const accepted = { 'data/accepted.json': '{"schemaVersion":1,"groups":[]}' }
  const { workspace, env } = makePullRequest({ ...MAIN, ...accepted }, FRESH)
  const inputs = { baseline: 'data/accepted.json' }
  expect(reportOf(runAction(workspace, { env, inputs })).scanned).toMatchObject({
    files: 6,
    skipped: { excluded: 1 },
  })
  const { stdout } = runCommand(workspace, ['--baseline', 'data/accepted.json', '--format', 'json'])
  expect(JSON.parse(stdout).scanned).toMatchObject({ files: 6, skipped: { excluded: 1 } })
})

describe('the command line', () => {
  test('refuses a base where no repository holds one', () => {
    const { status, stderr } = runCommand(makeTree(MAIN), ['--base', 'main'])
    expect([status, stderr]).toEqual([
      2,
      'data-hygiene: base: "main" can\'t be compared with, since this is no git work tree\n',
    ])
  })

  test('compares with a ref, and with an accepted report', () => {
    const { workspace } = makePullRequest(MAIN, LEAK, {}, ['--no-filter'])
    const base = git(workspace, 'rev-parse', 'HEAD^1').trim()
    const compared = runCommand(workspace, ['--base', base])
    expect([compared.status, compared.stdout.includes('1 new finding shuts the gate')]).toEqual([1, true])
    expect(runCommand(workspace, ['--base', 'HEAD']).status).toBe(0)
    expect(runCommand(workspace, ['--format', 'json', '--output', 'accepted.json']).status).toBe(1)
    expect(runCommand(workspace, ['--baseline', 'accepted.json']).status).toBe(0)
    writeFiles(workspace, { 'data/train/dog/copy.jpg': 'two' })
    expect(runCommand(workspace, ['--baseline', 'accepted.json']).status).toBe(1)
  })

  test('never fetches', () => {
    const { workspace, base } = makePullRequest(MAIN, LEAK)
    const { status, stderr } = runCommand(workspace, ['--base', base])
    expect([status, stderr.includes('names no commit')]).toEqual([2, true])
  })
})
