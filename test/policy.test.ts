import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Policy, readPolicyOf } from '../src/policy.js'
import { testOnPosix } from './fixtures/platform.js'
import { commitAll, git, makeCommitted } from './fixtures/repository.js'
import { type Files, makeDirectory, removeTrees, writeFiles } from './fixtures/tree.js'
import { worldAt } from './fixtures/world.js'

afterAll(removeTrees)

const CONFIG = '.github/data-hygiene.yml'
const OPEN = 'fail-on: none\n'
const SHUT = 'fail-on: any\n'
const EMPTY = '{"schemaVersion":1,"groups":[]}'
const FULL =
  '{"schemaVersion":1,"groups":[{"id":"git:1","files":[{"path":"a"},{"path":"b"}],"rules":["duplicate-file"]}]}'

type Change = (root: string) => void
const write =
  (files: Files): Change =>
  (root) =>
    writeFiles(root, files)
const link =
  (path: string, target: string): Change =>
  (root) => {
    rmSync(join(root, path), { recursive: true, force: true })
    mkdirSync(dirname(join(root, path)), { recursive: true })
    symlinkSync(target, join(root, path))
  }

interface Asked {
  given?: Record<string, string[]>
  /** How the checkout is reached. */
  seenAs?: (root: string) => string
}

/** The policy for a pull request that changes a base. */
async function policyOf(
  base: Change[],
  change: Change[],
  { given = {}, seenAs = (root) => root }: Asked = {},
): Promise<Policy> {
  const root = makeCommitted({ 'data/a': 'a' })
  for (const step of base) step(root)
  const commit = commitAll(root)
  for (const step of change) step(root)
  commitAll(root)
  const seen = seenAs(root)
  const repository = await worldAt(seen).git.open(seen)
  return readPolicyOf(given, seen, repository, { ref: 'main', commit })
}

describe('a config that the base has', () => {
  test('holds, whatever the pull request makes of it', async () => {
    for (const change of [
      write({ [CONFIG]: OPEN }),
      write({ [CONFIG]: 'no: such\n' }),
      link(CONFIG, '/dev/null'),
    ]) {
      const { options, notes } = await policyOf([write({ [CONFIG]: SHUT })], [change])
      expect([options.failOn, notes.length]).toEqual(['any', 1])
      expect(notes[0]).toMatch(
        /^This change alters \.github\/data-hygiene\.yml; the one of main at [0-9a-f]{7} holds\./,
      )
    }
    const { options } = await policyOf([write({ [CONFIG]: SHUT })], [(root) => rmSync(join(root, CONFIG))])
    expect(options.failOn).toBe('any')
  })

  test('is told rule by rule in what it would set', async () => {
    const loosened =
      'rules: {split-leakage: off, duplicate-file: error, label-conflict/near-picture: error}\n'
    const { notes } = await policyOf([write({ [CONFIG]: SHUT })], [write({ [CONFIG]: `${SHUT}${loosened}` })])
    expect(notes[0]).toMatch(
      /It would set rules split-leakage from "error" to "off", rules label-conflict\/near-picture from nothing to "error"\.$/,
    )
  })

  testOnPosix.each<[string, Change[], Change[]]>([
    [
      'the file',
      [write({ 'ci/policy.yml': SHUT }), link(CONFIG, '../ci/policy.yml')],
      [write({ 'ci/policy.yml': OPEN })],
    ],
    [
      'its directory',
      [write({ 'ci/data-hygiene.yml': SHUT }), link('.github', 'ci')],
      [write({ 'ci/data-hygiene.yml': OPEN })],
    ],
    [
      'links in a row, and what lies above one',
      [
        write({ 'x/ci/data-hygiene.yml': SHUT, 'deep/er/file': '' }),
        link('way', 'deep/er'),
        link('ci', 'way/../../x/./ci'),
        link('.github', 'ci'),
      ],
      [write({ 'x/ci/data-hygiene.yml': OPEN })],
    ],
    [
      'a link that the pull request leads elsewhere',
      [write({ 'ci/policy.yml': SHUT }), link(CONFIG, '../ci/policy.yml')],
      [write({ 'mine.yml': OPEN }), link(CONFIG, '../mine.yml')],
    ],
    [
      'a link that the pull request puts a file for',
      [write({ 'ci/data-hygiene.yml': SHUT }), link('.github', 'ci')],
      [(root) => rmSync(join(root, '.github')), write({ [CONFIG]: OPEN })],
    ],
  ])('is found behind links as they lead there: %s', async (_what, base, change) => {
    const { options, notes } = await policyOf(base, change)
    expect([options.failOn, notes.length]).toEqual(['any', 1])
  })

  testOnPosix.each<[string, Change[], string]>([
    ['a link to nothing', [link(CONFIG, 'none.yml')], 'is a link to nothing'],
    [
      'a link out of the repository',
      [link(CONFIG, '/etc/hostname')],
      'is a link that leads out of the repository',
    ],
    ['a link above the top', [link(CONFIG, '../../x.yml')], 'is a link that leads out of the repository'],
    ['a circle', [link(CONFIG, 'data-hygiene.yml')], 'is a link that leads round in a circle'],
    ['a directory', [write({ [`${CONFIG}/file`]: '' })], 'is a directory'],
  ])('is not replaced by that of the checkout where it is %s', async (_what, base, trouble) => {
    const change = [
      (root: string) => rmSync(join(root, '.github'), { recursive: true }),
      write({ [CONFIG]: OPEN }),
    ]
    await expect(policyOf(base, change)).rejects.toThrow(
      new RegExp(
        `^\\.github/data-hygiene\\.yml ${trouble} at main \\([0-9a-f]{7}\\), where this gate is set`,
      ),
    )
  })

  testOnPosix('holds where the checkout is reached through a link', async () => {
    const seenAs = (root: string): string => {
      const alias = join(makeDirectory(), 'alias')
      symlinkSync(root, alias)
      return alias
    }
    const base = [write({ [CONFIG]: SHUT })]
    const change = [write({ [CONFIG]: OPEN })]
    expect((await policyOf(base, change, { seenAs })).options.failOn).toBe('any')
    const below = (root: string) => join(seenAs(root), 'data')
    const given = { config: [`../${CONFIG}`] }
    expect((await policyOf(base, change, { given, seenAs: below })).options.failOn).toBe('any')
  })
})

describe('a first config', () => {
  test('does not hold yet, and it is said what it will set', async () => {
    const { options, notes } = await policyOf([], [write({ [CONFIG]: `${OPEN}paths: nothing\n` })])
    expect([options.failOn, options.paths, options.config]).toEqual(['new', null, null])
    expect(notes).toEqual([
      expect.stringMatching(
        /^This change brings the first \.github\/data-hygiene\.yml; main at [0-9a-f]{7} has none, so the defaults hold\. Once merged, it sets .*fail-on from "new" to "none"/,
      ),
    ])
  })

  test('that the step names holds as little', async () => {
    const given = { config: ['mine.yml'] }
    const { options, notes } = await policyOf([write({ [CONFIG]: SHUT })], [write({ 'mine.yml': OPEN })], {
      given,
    })
    expect([options.failOn, notes.length]).toEqual(['new', 1])
  })

  testOnPosix('that is not sound, or is no file, says so and stops nothing', async () => {
    for (const change of [write({ [CONFIG]: 'no: such\n' }), link(CONFIG, '/dev/zero')]) {
      const { options, notes } = await policyOf([], [change])
      expect([options.failOn, notes]).toEqual([
        'new',
        [expect.stringContaining('nothing, since it is not sound')],
      ])
    }
    expect(await policyOf([], [link(CONFIG, 'nothing.yml')])).toMatchObject({ options: { failOn: 'new' } })
  })

  test('that is nowhere is an error if it was named', async () => {
    await expect(policyOf([], [], { given: { config: ['none.yml'] } })).rejects.toThrow(
      'none.yml does not exist',
    )
  })

  test('outside of the repository is no matter of the pull request', async () => {
    const outside = makeDirectory()
    writeFiles(outside, { 'policy.yml': SHUT })
    const { options, notes } = await policyOf([], [], { given: { config: [join(outside, 'policy.yml')] } })
    expect([options.failOn, notes]).toEqual(['any', []])
  })
})

describe('an accepted report', () => {
  const given = { baseline: ['accepted.json'] }

  test('of the base holds', async () => {
    const { baseline, notes } = await policyOf(
      [write({ 'accepted.json': EMPTY })],
      [write({ 'accepted.json': FULL })],
      { given },
    )
    expect(baseline).toEqual({ path: 'accepted.json', text: EMPTY })
    expect(notes).toEqual([expect.stringMatching(/^This change alters the baseline accepted\.json; /)])
  })

  test('that is the first accepts nothing yet, and it is said what it will accept', async () => {
    const { options, baseline, notes } = await policyOf([], [write({ 'accepted.json': FULL })], { given })
    expect([options.baseline, baseline]).toEqual(['accepted.json', null])
    expect(notes).toEqual([
      expect.stringMatching(
        /^This change brings the first baseline accepted\.json; main at [0-9a-f]{7} has none, so it accepts nothing yet\. Once merged, it accepts 1 group\.$/,
      ),
    ])
    const unsound = await policyOf([], [write({ 'accepted.json': '{' })], { given })
    expect(unsound.notes.join()).toContain('accepts nothing, since it is not sound')
  })

  testOnPosix('behind a link is that of the base', async () => {
    const base = [write({ 'ci/accepted.json': EMPTY }), link('accepted.json', 'ci/accepted.json')]
    const { baseline } = await policyOf(base, [write({ 'ci/accepted.json': FULL })], { given })
    expect(baseline?.text).toBe(EMPTY)
    await expect(policyOf([link('accepted.json', 'none')], [], { given })).rejects.toThrow(
      'is a link to nothing at main',
    )
  })

  test('that moved away is not the one of the checkout', async () => {
    const move: Change = (root) => renameSync(join(root, 'accepted.json'), join(root, 'other.json'))
    const { baseline } = await policyOf([write({ 'accepted.json': EMPTY })], [move], { given })
    expect(baseline?.text).toBe(EMPTY)
  })

  test('that is nowhere is an error', async () => {
    await expect(policyOf([], [], { given })).rejects.toThrow('baseline: "accepted.json" does not exist')
  })
})

test('where the base can not be had, a pull request sets and accepts nothing', async () => {
  const root = makeCommitted({ [CONFIG]: OPEN, 'accepted.json': FULL })
  const repository = await worldAt(root).git.open(root)
  const given = { baseline: ['accepted.json'] }
  const { options, baseline, notes } = await readPolicyOf(given, root, repository, 'unknown')
  expect([options.failOn, baseline]).toEqual(['new', null])
  expect(notes).toEqual([
    'The base can\'t be had, and a change can\'t set its own gate: .github/data-hygiene.yml does not count, and the defaults hold. It would set fail-on from "new" to "none".',
    "The base can't be had, and a change can't accept its own findings: the baseline accepted.json does not count. It would accept 1 group.",
  ])
  const bare = makeCommitted({ 'data/a': 'a' })
  expect((await readPolicyOf({}, bare, await worldAt(bare).git.open(bare), 'unknown')).notes).toEqual([])
})

test('a config of the base that is not sound is said to be the one of the base', async () => {
  const wrong = write({ [CONFIG]: 'fail-on: nobody\n' })
  await expect(policyOf([wrong], [write({ 'data/b': 'b' })])).rejects.toThrow(
    /^Option fail-on.*'nobody' is not one of .* It stands so in main at [0-9a-f]{7}, which holds here\.$/,
  )
  await expect(policyOf([wrong], [write({ [CONFIG]: SHUT })])).rejects.toThrow(
    /It stands so in main at [0-9a-f]{7}, which holds here, and what this change makes of it once it is merged\.$/,
  )
  await expect(policyOf([write({ [CONFIG]: SHUT })], [], { given: { source: ['disk'] } })).rejects.toThrow(
    /^Option source: 'disk' is not one of auto, git, files[^.]*\.$/,
  )
})

test('without a base the checkout has the word', async () => {
  const root = makeCommitted({ [CONFIG]: OPEN })
  const { options } = await readPolicyOf({}, root, await worldAt(root).git.open(root), null)
  expect(options.failOn).toBe('none')
  expect(git(root, 'status', '--porcelain')).toBe('')
})
