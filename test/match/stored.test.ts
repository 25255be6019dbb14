import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openCache } from '../../src/cache/content-cache.js'
import { dataFileColumns, listDataFiles, placeOf } from '../../src/columns/data-files.js'
import { match } from '../../src/match/match.js'
import { HEAD_BYTES } from '../../src/match/work/narrow.js'
import type { DataFile, Group, PointerKind, Snapshot, World } from '../../src/model.js'
import { comparePaths } from '../../src/paths/order.js'
import { type ContentIdentity, identityKey } from '../../src/pointers/identity.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'
import { hashesOf, joinedByTwos } from './oracle.js'

afterAll(removeTrees)

/** Of few sizes; two pairs of texts differ in their line ends alone, one of them without differing in size. */
const CONTENTS = ['a\r\nb\n', 'a\nb\r\n', 'a\nb\n', 'abcd', 'abcdef', 'x\r\n', 'xyz', 'y'.repeat(70_000)]

/** A pointer to a content, perhaps a wrong one. */
const POINTERS = fc.array(
  fc
    .record({
      content: fc.constantFrom(...CONTENTS, 'another'),
      hash: fc.constantFrom(0, 1, 2),
      size: fc.constantFrom('right', 'right', 'right', 'wrong', 'missing'),
    })
    .map(({ content, hash, size }): ContentIdentity => {
      const identity = hashesOf(content)[hash] as ContentIdentity
      return { ...identity, size: size === 'right' ? identity.size : size === 'wrong' ? 6 : null }
    }),
  { maxLength: 8 },
)
const FILES = fc
  .array(fc.constantFrom(...CONTENTS), { minLength: 1, maxLength: 6 })
  .map((contents) => contents.map((content, number) => [`real/${number}`, content] as const))

const KINDS: Record<string, PointerKind[]> = {
  sha256: ['lfs', 'annex'],
  md5: ['annex', 'dvc'],
  'md5-lf': ['dvc'],
}

function pointerFile(identity: ContentIdentity | null, number: number): DataFile {
  const kinds = KINDS[identity?.algorithm ?? 'md5'] ?? ['dvc']
  const kind = kinds[number % kinds.length] as PointerKind
  const path = `pointer/${number}`
  const pointer = { kind, identity, path }
  return {
    path: kind === 'dvc' ? `${path}.dvc` : path,
    size: identity?.size ?? null,
    objectId: null,
    pointer,
  }
}

/** A snapshot with files that stand for data elsewhere, beside its own. */
function withPointers(snapshot: Snapshot, pointers: readonly DataFile[]): Snapshot {
  const files = dataFileColumns([...listDataFiles(snapshot.files), ...pointers], snapshot.objectFormat)
  const modified = [...snapshot.files.modified, ...pointers.map(() => undefined)]
  return { ...snapshot, files: { ...files, modified } }
}

type Source = 'git' | 'auto' | 'files'

/** Some of the files committed, the others not; all seen by one source. */
async function snapshotOf(
  files: readonly (readonly [string, string])[],
  source: Source,
  tracked = files.length,
) {
  const root = source === 'files' ? makeTree({}) : makeCommitted(Object.fromEntries(files.slice(0, tracked)))
  writeFiles(root, Object.fromEntries(source === 'files' ? files : files.slice(tracked)))
  if (source === 'git') git(root, 'add', '--all')
  const world = worldAt(root)
  const snapshot = await takeSnapshot(
    optionsWith({ source, paths: ['.'], ifNoFilesFound: 'ignore' }),
    [],
    world,
  )
  return { root, world, snapshot }
}

/** Sizes are asked for where pointers are, which a snapshot without any can't know; here they always are. */
const matchWith = (snapshot: Snapshot, world: World, identities: readonly (ContentIdentity | null)[]) =>
  match(withPointers(snapshot, identities.map(pointerFile)), world)

const partitionOf = (groups: readonly Group[]): string[][] =>
  groups.map(({ files }) => files.map(placeOf).sort(comparePaths)).sort()

function partitionByTwos(
  files: readonly (readonly [string, string])[],
  identities: readonly ContentIdentity[],
) {
  const contents = [...new Set(files.map(([, content]) => content))]
  const things = [
    ...contents.map((content) => ({ isReal: true, identities: hashesOf(content) })),
    ...identities.map((identity) => ({ isReal: false, identities: [identity] })),
  ]
  const first = joinedByTwos(things)
  const sets = new Map<number, string[]>()
  const add = (thing: number, path: string) => {
    const key = first[thing] as number
    sets.set(key, [...(sets.get(key) ?? []), path])
  }
  for (const [path, content] of files) add(contents.indexOf(content), path)
  identities.forEach((_, number) => {
    add(contents.length + number, `pointer/${number}`)
  })
  return [...sets.values()]
    .filter(({ length }) => length > 1)
    .map((paths) => paths.sort(comparePaths))
    .sort()
}

const SOURCES = ['git', 'auto', 'files'] as const

describe.each(SOURCES)('pointers beside real files, seen by the source %s', (source) => {
  test('groups are what the rules say of every two', async () => {
    await fc.assert(
      fc.asyncProperty(FILES, POINTERS, fc.nat({ max: 6 }), async (files, identities, tracked) => {
        const { snapshot, world } = await snapshotOf(files, source, tracked)
        const { groups } = await matchWith(snapshot, world, identities)
        expect(partitionOf(groups)).toEqual(partitionByTwos(files, identities))
      }),
      { numRuns: source === 'files' ? 150 : 12 },
    )
  })

  test('a pointer that equals nothing changes nothing', async () => {
    const nowhere = hashesOf('nowhere')
    await fc.assert(
      fc.asyncProperty(
        FILES,
        POINTERS,
        fc.constantFrom(...nowhere),
        fc.constantFrom(6, 4, null),
        async (files, identities, other, size) => {
          const { snapshot, world } = await snapshotOf(files, source, 3)
          const before = await matchWith(snapshot, world, identities)
          const after = await matchWith(snapshot, world, [...identities, { ...other, size }])
          expect(after.groups).toEqual(before.groups)
        },
      ),
      { numRuns: source === 'files' ? 60 : 6 },
    )
  })

  test('names, evidence and size tell what is known', async () => {
    const [sha256, md5, lines] = hashesOf('abcdef') as [ContentIdentity, ContentIdentity, ContentIdentity]
    const { snapshot, world, root } = await snapshotOf([['real/0', 'abcdef']], source)
    const { groups } = await matchWith(snapshot, world, [lines, sha256, md5])
    writeFiles(root, { hashed: 'abcdef' })
    if (source === 'files') git(root, 'init', '--quiet')
    const id = `git:${git(root, 'hash-object', 'hashed').trim()}`
    expect(groups).toMatchObject([
      {
        id,
        names: [id, identityKey(sha256), identityKey(md5), identityKey(lines)],
        evidence: [source === 'files' ? 'bytes' : 'git-oid', 'annex-key', 'dvc-md5'],
        size: 6,
      },
    ])
  })
})

describe('what is read for pointers', () => {
  const sized = (size: number) => ({ algorithm: 'md5', hex: 'f'.repeat(32), size }) as const

  test.each(SOURCES)('nothing of a file whose size no pointer tells, by the source %s', async (source) => {
    const { snapshot, world } = await snapshotOf(
      [
        ['a', 'abcd'],
        ['b', 'abcdef'],
      ],
      source,
    )
    expect((await matchWith(snapshot, world, [])).bytesRead).toBe(0)
    expect((await matchWith(snapshot, world, [{ ...sized(0), size: null }, sized(5)])).bytesRead).toBe(0)
    expect((await matchWith(snapshot, world, [sized(4)])).bytesRead).toBe(4)
  })

  test('every content once, however many files have it', async () => {
    const { snapshot, world } = await snapshotOf(
      [
        ['a', 'abcd'],
        ['b', 'abcd'],
        ['c', 'efgh'],
      ],
      'git',
    )
    expect((await matchWith(snapshot, world, [sized(4), sized(4)])).bytesRead).toBe(8)
  })

  test('what is remembered is not read again, and says the same', async () => {
    const files = [
      ['a', 'abcd'],
      ['b', 'efgh'],
    ] as const
    const { snapshot, world } = await snapshotOf(files, 'git')
    const directory = makeDirectory()
    const open = () => openCache(directory, { objectFormat: 'sha1', headBytes: HEAD_BYTES })
    const pointers = hashesOf('abcd').slice(0, 2).map(pointerFile)
    const first = open()
    const before = await match(withPointers(snapshot, pointers), world, first)
    await first.save()
    const after = await match(withPointers(snapshot, pointers), world, open())
    expect(before.bytesRead).toBe(8)
    expect(after).toEqual({ ...before, bytesRead: 0 })
  })

  test('a large content of git is hashed like a small one', async () => {
    const large = `${'0123456789abcde\n'.repeat(300_000)}end`
    const { snapshot, world } = await snapshotOf(
      [
        ['a', large],
        ['b', `${large.slice(0, -3)}END`],
      ],
      'git',
    )
    const { groups } = await matchWith(snapshot, world, hashesOf(large))
    expect(partitionOf(groups)).toEqual([['a', 'pointer/0', 'pointer/1', 'pointer/2']])
  })

  test('what a clone lacks is not fetched, and told', async () => {
    const origin = makeCommitted({ a: 'abcd', b: 'abcd', c: 'other' })
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = `${makeTree({})}/clone`
    git(origin, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, clone)
    const world = worldAt(clone)
    const snapshot = await takeSnapshot(optionsWith({ source: 'git' }), [], world)
    const { groups, notes } = await matchWith(snapshot, world, hashesOf('abcd'))
    expect(partitionOf(groups)).toEqual([
      ['a', 'b'],
      ['pointer/1', 'pointer/2'],
    ])
    expect(notes).toEqual(['3 files whose content this clone lacks: not compared with pointers'])
    expect((await matchWith(snapshot, world, [{ ...sized(0), size: null }])).notes).toEqual([])
  })
})

test('directories with one identity are a group of their own', async () => {
  const { snapshot, world } = await snapshotOf([['a', 'abcd']], 'git')
  const directory = { algorithm: 'md5-directory', hex: 'a'.repeat(32), size: 4 } as const
  const { groups } = await matchWith(snapshot, world, [
    directory,
    directory,
    { ...directory, hex: 'b'.repeat(32) },
  ])
  expect(groups).toMatchObject([
    { id: `md5-directory:${'a'.repeat(32)}`, evidence: ['dvc-md5'], size: 4, files: [{}, {}] },
  ])
})
