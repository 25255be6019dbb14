import { linkSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import fc from 'fast-check'
import { match } from '../../src/match/match.js'
import type { Source } from '../../src/model.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { listed } from '../fixtures/listed.js'
import { testOnPosix } from '../fixtures/platform.js'
import { git, makeRepository } from '../fixtures/repository.js'
import { removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

type Thing =
  | { kind: 'file'; content: string }
  | { kind: 'link' | 'hard link'; to: number }
  | { kind: 'repository' }

const names = fc.constantFrom(
  ...['x', 'y'].flatMap((stem) =>
    ['jpg', 'txt', 'json', 'xml', 'csv', 'jpg.txt'].map((end) => `${stem}.${end}`),
  ),
  ...['classes.txt', 'README', 'caf\udce9.txt', '.hidden', 'sub', '__pycache__', 'labels'],
)
const places = fc.array(fc.constantFrom('train', 'test', 'labels', 'sub', 'node_modules'), { maxLength: 2 })
const things: fc.Arbitrary<Thing> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      content: fc.constantFrom('', 'a', 'b', 'cc'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('link' as const, 'hard link' as const), to: fc.nat() }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'repository' as const }) },
)
const trees = fc.array(fc.tuple(places, names, things), { minLength: 1, maxLength: 14 })

/** Puts things into a tree, as far as there is room for them at their place. */
function plant(root: string, tree: readonly [string[], string, Thing][]): void {
  const made: string[] = []
  for (const [place, name, thing] of tree) {
    const path = ['data', ...place, name].join('/')
    const target =
      thing.kind === 'file' || thing.kind === 'repository' ? undefined : made[thing.to % made.length]
    try {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      if (thing.kind === 'file') writeFiles(root, { [path]: thing.content })
      else if (thing.kind === 'repository') {
        mkdirSync(join(root, path))
        git(join(root, path), 'init', '--quiet')
        writeFiles(root, { [`${path}/inside.txt`]: 'a' })
      } else if (thing.kind === 'link')
        symlinkSync(target === undefined ? 'nowhere' : join(root, target), join(root, path))
      else if (target !== undefined) linkSync(join(root, target), join(root, path))
      made.push(path)
    } catch {
      // Something else is there, or its parent is no directory.
    }
  }
}

async function found(root: string, source: Source) {
  const world = worldAt(root)
  const options = optionsWith({ source, paths: ['data'], ifNoFilesFound: 'ignore' })
  const snapshot = await takeSnapshot(options, [], world)
  const { groups, errors } = await match(snapshot, world, null)
  const { files, skipped } = listed(snapshot)
  return {
    files: files.map(({ path, size, links }) => [path, size, [...(links ?? [])].sort()]),
    groups: groups.map((group) => group.files.map(({ path }) => path)).sort(),
    skipped,
    errors: [...snapshot.errors, ...errors],
  }
}

testOnPosix(
  'where git tracks nothing, auto finds what files finds, group by group and reason by reason',
  async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const root = makeRepository({})
        plant(root, tree)
        expect(await found(root, 'auto')).toEqual(await found(root, 'files'))
      }),
      {
        numRuns: 50,
        examples: [
          [
            [
              [[], 'x.txt', { kind: 'file', content: 'a' }],
              [[], 'x.jpg', { kind: 'link', to: 0 }],
              [['sub'], 'x.txt', { kind: 'file', content: 'a' }],
            ],
          ],
        ],
      },
    )
  },
)
