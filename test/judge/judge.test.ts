import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judge } from '../../src/judge/judge.js'
import { readLayout } from '../../src/layout/layout.js'
import { type Judgement, RULES } from '../../src/model.js'
import { comparePaths } from '../../src/paths/order.js'
import { DEFAULTS, filesAt, groupOf, inOrder } from './built.js'
import { comparedByTwos } from './oracle.js'

/** Path → content. */
type Tree = Map<string, number>

/** Names that mean something in a layout, or to a careless program. */
const COMPONENT = fc.constantFrom(
  ...[
    'train',
    'val',
    'Test',
    'my_train_dir',
    'train_test',
    'tests',
    'data',
    'd',
    'images',
    'raw',
    'processed',
  ],
  ...['cat', 'dog', '7', '__proto__', 'constructor', 'a\nb', '\udcff', '中', ':: b'],
)
const FILE_NAME = fc.constantFrom(
  ...[
    '1.jpg',
    '2.jpg',
    'train.csv',
    'test.csv',
    'X_val.npz',
    'test.png',
    '__proto__',
    'n\n.txt',
    '\udcfe.wav',
  ],
  ...['train-00000-of-00002.parquet', 'toString-00001-of-00002.parquet', 'val-00000-of-00001.jpg'],
)
const WILD = fc
  .tuple(fc.array(COMPONENT, { maxLength: 4 }), FILE_NAME)
  .map(([above, name]) => [...above, name])
const LAID_OUT = fc.tuple(
  fc.constantFrom('d', 'e', 'test', 'data'),
  fc.constantFrom('train', 'val', 'Test', 'test', 'my_train_dir'),
  fc.oneof(COMPONENT, fc.constantFrom('cat', 'dog', '__proto__', 'constructor')),
  FILE_NAME,
)
const LAYERED = fc.tuple(fc.constantFrom('raw', 'processed', '01_raw'), fc.constantFrom('a', 'b'))
const PATH = fc
  .oneof(WILD, { arbitrary: LAID_OUT, weight: 4 }, LAYERED)
  .map((components: string[]) => components.join('/'))
const TREE: fc.Arbitrary<Tree> = fc
  .array(fc.tuple(PATH, fc.nat({ max: 12 })), { maxLength: 25, size: 'max' })
  .map((entries) => new Map(entries))

function partition(tree: Tree): string[][] {
  const groups = new Map<number, string[]>()
  for (const [path, content] of tree) {
    const paths = groups.get(content)
    if (paths === undefined) groups.set(content, [path])
    else paths.push(path)
  }
  return [...groups.values()].filter((paths) => paths.length > 1).map((paths) => paths.sort(comparePaths))
}

function judged(tree: Tree, options: Partial<typeof DEFAULTS> = {}, turned = false): Judgement {
  const paths = [...tree.keys()].sort(comparePaths)
  const files = filesAt(turned ? paths.reverse() : paths)
  const groups = partition(tree).map((each) => groupOf(each))
  const given = { ...DEFAULTS, ...options }
  const layout = readLayout(files, given)
  return judge({
    files,
    layout,
    groups: inOrder(turned ? groups.reverse() : groups),
    options: given,
    known: [],
  })
}

describe('for all trees', () => {
  test('each group gives exactly one finding, with the rules it breaks', () => {
    fc.assert(
      fc.property(TREE, (tree) => {
        const { findings, verdict } = judged(tree)
        const paths = findings.map(({ members }) => members.map(({ file }) => file.path))
        expect(paths.sort((a, b) => comparePaths(a[0] ?? '', b[0] ?? ''))).toEqual(
          partition(tree).sort((a, b) => comparePaths(a[0] ?? '', b[0] ?? '')),
        )
        for (const { rules } of findings) {
          expect(rules.length).toBeGreaterThan(0)
          expect(RULES.filter((rule) => rules.includes(rule))).toEqual(rules)
          if (rules.length > 1) expect(rules).toEqual(['split-leakage', 'label-conflict'])
        }
        const breaksError = findings.some(({ severity }) => severity === 'error')
        expect(verdict.result).toBe(breaksError ? 'fail' : 'pass')
      }),
    )
  })

  test('the order of files and groups changes nothing', () => {
    fc.assert(fc.property(TREE, (tree) => expect(judged(tree, {}, true)).toEqual(judged(tree))))
  })

  test('a unique file elsewhere changes no finding', () => {
    fc.assert(
      fc.property(TREE, (tree) => {
        const { findings, leakage, verdict } = judged(new Map([...tree, ['elsewhere/apart/1.jpg', -1]]))
        expect({ ...judged(tree), findings, leakage, verdict }).toEqual(judged(tree))
      }),
    )
  })

  test('places depend on paths alone', () => {
    fc.assert(
      fc.property(TREE, fc.nat({ max: 3 }), (tree, contents) => {
        const placed = (judgement: Judgement) =>
          new Map(
            judgement.findings.flatMap(({ members }) =>
              members.map((m) => [m.file.path, [m.dataset, m.split, m.label]]),
            ),
          )
        const others = placed(
          judged(new Map([...tree.keys()].map((path, index) => [path, index % (contents + 1)]))),
        )
        for (const [path, place] of placed(judged(tree))) expect(others.get(path) ?? place).toEqual(place)
      }),
    )
  })

  test('what leaks is never more than there is, and is the same seen from the contents', () => {
    fc.assert(
      fc.property(TREE, (tree) => {
        const { findings, leakage } = judged(tree)
        for (const { dataset, splits, groups, files, samples } of leakage) {
          const sharing = findings
            .map(({ members }) => members.filter((member) => member.dataset === dataset))
            .filter((members) => splits.every((split) => members.some((member) => member.split === split)))
          expect(groups).toBe(sharing.length)
          splits.forEach((split, index) => {
            expect(files[index]).toBe(sharing.flat().filter((member) => member.split === split).length)
            expect(files[index]).toBeLessThanOrEqual(samples[index] ?? 0)
          })
        }
        const leaks = findings.some(({ rules }) => rules.includes('split-leakage'))
        expect(leakage.length > 0).toBe(leaks)
      }),
    )
  })

  test('leaks and conflicts are those that comparing every two files finds', () => {
    fc.assert(
      fc.property(TREE, (tree) => {
        for (const { group, rules } of judged(tree).findings) {
          const { placementOf } = readLayout(filesAt([...tree.keys()]), DEFAULTS)
          const found = comparedByTwos(
            group.files.map(({ path }) => path),
            (path) => placementOf(path),
          )
          expect([rules.includes('split-leakage'), rules.includes('label-conflict')]).toEqual(found)
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('a class named after a property of every object', () => {
  const tree: Tree = new Map([
    ['d/train/__proto__/1', 1],
    ['d/train/constructor/1', 1],
    ['d/test/__proto__/2', 2],
  ])
  expect(judged(tree).findings).toMatchObject([
    { rules: ['label-conflict'], members: [{ label: '__proto__' }, { label: 'constructor' }] },
  ])
})

test('datasets are counted where a split was recognised', () => {
  const tree: Tree = new Map(
    ['a/train/1', 'a/test/1', 'b/train.csv', 'b/test.csv', 'c/train/1'].map((path, n) => [path, n]),
  )
  expect(judged(tree).datasets).toBe(2)
  expect(judged(tree, { splits: 'none' }).datasets).toBe(0)
  expect(judged(tree, { splits: [{ name: 'all', glob: '**' }] }).datasets).toBe(1)
})

test('what one large group breaks', () => {
  const paths = Array.from({ length: 100_000 }, (_, index) => `d/${index % 2 ? 'test' : 'train'}/${index}`)
  const { findings, leakage } = judged(new Map(paths.map((path) => [path, 0])).set('d/val/1', 1), {})
  expect(findings).toMatchObject([{ rules: ['split-leakage'], redundantBytes: 999_990 }])
  expect(leakage).toMatchObject([{ files: [50_000, 50_000], samples: [50_000, 50_000] }])
})
