import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createGit } from '../../src/git/repository.js'
import type { Report, Source } from '../../src/model.js'
import { run } from '../../src/run.js'
import { commitAll, makeRepository } from '../fixtures/repository.js'
import { CLONES, type Clone, cloneOf, keep, STORAGES, type Storage } from '../fixtures/storage.js'
import { removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

/** By path: the data, and where it is kept. */
type Kept = Readonly<Record<string, readonly [data: string, storage: Storage]>>

interface Change {
  origin: string
  base: string
}

function makeChange(before: Kept, after: Kept): Change {
  const attributes = 'data/lfs-*/** filter=lfs -text\ndata/annex-file-*/** filter=annex\n'
  const origin = makeRepository({ '.gitattributes': attributes, 'data/train/other.jpg': 'something else' })
  for (const [path, [data, storage]] of Object.entries(before)) keep(origin, path, data, storage)
  const base = commitAll(origin)
  for (const path of Object.keys(before)) {
    rmSync(join(origin, path), { force: true })
    rmSync(join(origin, `${path}.dvc`), { force: true })
  }
  for (const [path, [data, storage]] of Object.entries(after)) keep(origin, path, data, storage)
  commitAll(origin)
  return { origin, base }
}

/** Judges a change in a clone; contents may be fetched, as the action may. */
function judged(
  { origin, base }: Change,
  clone: Clone,
  source: Source,
  mayFetch = true,
  warnings: string[] = [],
): Promise<Report> {
  const root = cloneOf(origin, base, clone)
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: undefined }
  const git = createGit(environment, root, null, mayFetch)
  const world = { ...worldAt(root), git, warn: (message: string) => warnings.push(message) }
  const surroundings = { base: { ref: 'main', commit: base }, baseline: null, notes: [], written: [] }
  return run(optionsWith({ paths: ['data'], source }), surroundings, world)
}

const MOVES = STORAGES.flatMap((from) =>
  STORAGES.filter((to) => to !== from).map((to): [from: Storage, to: Storage] => [from, to]),
)

/** One change of many datasets, each of which moves in another way. */
function everyMove(
  filesOf: (from: Storage, to: Storage, data: string) => [before: Kept, after: Kept],
): Change {
  const below = (directory: string, kept: Kept): Kept =>
    Object.fromEntries(Object.entries(kept).map(([path, file]) => [`data/${directory}/${path}`, file]))
  const changes = MOVES.map(([from, to]) =>
    filesOf(from, to, `of ${from} and ${to}`).map((kept) => below(`${from}-${to}`, kept)),
  )
  const merged = [0, 1].map((side): Kept => Object.assign({}, ...changes.map((change) => change[side])))
  return makeChange(merged[0] as Kept, merged[1] as Kept)
}

/** The moves of which a finding tells, and whether it is new. */
function told({ judgement }: Report): Record<string, boolean> {
  return Object.fromEntries(
    judgement.findings.map(({ members, isNew }) => [members[0]?.file.path.split('/')[1], isNew]),
  )
}

const all = (isNew: boolean, moves = MOVES): Record<string, boolean> =>
  Object.fromEntries(moves.map(([from, to]) => [`${from}-${to}`, isNew]))

const [TRAIN, TEST, MORE] = ['train/cat/a.jpg', 'test/cat/deep/b.jpg', 'train/cat/c.jpg']

describe('a known leak that moves to where data is kept in another way', () => {
  const together = everyMove((from, to, data) => [
    { [TRAIN]: [data, from], [TEST]: [data, from] },
    { [TRAIN]: [data, to], [TEST]: [data, to] },
  ])
  test.each(CLONES.flatMap((clone) => (['git', 'auto'] as const).map((source) => ({ clone, source }))))(
    'is not new: $clone clone, source $source',
    async ({ clone, source }) => {
      expect(told(await judged(together, clone, source))).toEqual(all(false))
    },
  )

  const different = everyMove((from, to, data) => [
    { [TRAIN]: [data, from], [TEST]: [`${data}?`, from] },
    { [TRAIN]: [data, to], [TEST]: [data, to] },
  ])
  test.each(CLONES)('is new where there was none: %s clone', async (clone) => {
    expect(told(await judged(different, clone, 'git'))).toEqual(all(true))
  })

  const oneMore = everyMove((from, to, data) => [
    { [TRAIN]: [data, from], [TEST]: [data, from] },
    { [TRAIN]: [data, to], [TEST]: [data, to], [MORE]: [data, to] },
  ])
  test.each(CLONES)('is new with one more copy: %s clone', async (clone) => {
    expect(told(await judged(oneMore, clone, 'git'))).toEqual(all(true))
  })

  const oneByOne = everyMove((from, to, data) => [
    { [TRAIN]: [data, from], [TEST]: [data, from], [MORE]: [data, from] },
    { [TRAIN]: [data, to], [TEST]: [data, to], [MORE]: [data, from] },
  ])
  test.each(CLONES)('is not new where a copy stays: %s clone', async (clone) => {
    expect(told(await judged(oneByOne, clone, 'git'))).toEqual(all(false))
  })

  // Each by itself: what one of several changes makes be read, others profit from.
  const takenBack = STORAGES.filter((storage) => storage !== 'git')
  test.each(takenBack)(
    'is not new where a copy is taken back into git and another stays: %s',
    async (from) => {
      const [at, beside, more] = ['data/train/cat/a.jpg', 'data/test/cat/b.jpg', 'data/train/cat/c.jpg']
      const change = makeChange(
        { [at]: ['x', from], [beside]: ['x', from], [more]: ['x', 'git'] },
        { [at]: ['x', 'git'], [beside]: ['x', from], [more]: ['x', 'git'] },
      )
      const { judgement } = await judged(change, 'shallow', 'git')
      expect(judgement.findings.map(({ isNew }) => isNew)).toEqual([false])
    },
  )

  describe.each(takenBack)('where one copy joins another in the same storage: %s', (to) => {
    const [at, beside] = ['data/train/cat/a.jpg', 'data/test/cat/b.jpg']
    const joining = (was: string): Change =>
      makeChange(
        { [at]: [was, 'git'], [beside]: ['data', to] },
        { [at]: ['data', to], [beside]: ['data', to] },
      )

    test.each(CLONES)('it is not new, and another content of that size is: %s clone', async (clone) => {
      for (const was of ['data', 'else']) {
        const { judgement } = await judged(joining(was), clone, 'git')
        expect(judgement.findings.map(({ isNew }) => isNew)).toEqual([was === 'else'])
      }
    })
  })

  test('where what was there can not be fetched, it counts as new, and a warning says so', async () => {
    const [at, beside] = ['data/train/cat/a.jpg', 'data/test/cat/b.jpg']
    const change = makeChange(
      { [at]: ['data', 'git'], [beside]: ['data', 'dvc'] },
      { [at]: ['data', 'dvc'], [beside]: ['data', 'dvc'] },
    )
    const warnings: string[] = []
    const { judgement } = await judged(change, 'shallow', 'git', false, warnings)
    expect(judgement.findings.map(({ isNew }) => isNew)).toEqual([true])
    expect(warnings).toContain(
      '1 file of the base that pointers replace, which this clone left out, could not be fetched: copies among them count as new',
    )
  })

  const mixed = everyMove((from, to, data) => [
    { [TRAIN]: [data, from], [TEST]: [data, 'git'] },
    { [TRAIN]: [data, to], [TEST]: [data, 'git'] },
  ])
  test.each(CLONES)('is not new where the other copy was in git all along: %s clone', async (clone) => {
    const findings = told(await judged(mixed, clone, 'git'))
    expect(Object.keys(findings).filter((move) => findings[move])).toEqual([])
    expect(Object.keys(findings).length).toBeGreaterThan(15)
  })

  test('nor where it is renamed on the way, if this clone has what it was', async () => {
    const renamed = everyMove((from, to, data) => [
      { [TRAIN]: [data, from], [TEST]: [data, from] },
      { 'train/cat/x.jpg': [data, to], 'test/cat/deep/y.jpg': [data, to] },
    ])
    const findings = told(await judged(renamed, 'full', 'git'))
    const provable = MOVES.filter((move) => move.includes('git'))
    expect(findings).toMatchObject(all(false, provable))
  })

  test('without leave to fetch, equal texts of pointers still tell', async () => {
    const lfs = makeChange(
      { 'data/train/a.jpg': ['x', 'lfs'], 'data/test/b.jpg': ['x', 'lfs'] },
      { 'data/train/a.jpg': ['x', 'git'], 'data/test/b.jpg': ['x', 'git'] },
    )
    const { judgement } = await judged(lfs, 'shallow', 'git', false)
    expect(judgement.findings.map(({ isNew }) => isNew)).toEqual([false])
  })
})
