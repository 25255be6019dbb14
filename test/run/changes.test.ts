import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Options, Report } from '../../src/model.js'
import { run } from '../../src/run.js'
import { CHECKOUTS, type Checkout, worldOf } from '../fixtures/checkouts.js'
import { wholeText } from '../fixtures/listed.js'
import { testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { commitAll, git, headOf, makeCommitted } from '../fixtures/repository.js'
import { type Files, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const DATASET: Files = {
  'data/train/cat/1.jpg': 'one',
  'data/train/cat/2.jpg': 'two',
  'data/train/dog/3.jpg': 'three',
  'data/test/cat/4.jpg': 'four',
  'data/test/dog/5.jpg': 'five',
  // There already: a copy within train, and a leak.
  'data/train/cat/copy of 2.jpg': 'two',
  'data/test/dog/leaked 3.jpg': 'three',
}

/** Compares a dataset, after a change that is committed, with what it was before. */
async function changed(
  change: (root: string) => void,
  options: Partial<Options> = {},
  files = DATASET,
  checkout: Checkout = 'full',
): Promise<Report> {
  const root = makeCommitted(files)
  const commit = headOf(root)
  change(root)
  commitAll(root)
  const world = await worldOf(root, commit, checkout)
  return compare(root, commit, options, world)
}

function compare(
  root: string,
  commit: string,
  options: Partial<Options> = {},
  world = worldAt(root),
): Promise<Report> {
  const surroundings = { base: { ref: 'main', commit }, baseline: null, notes: [], written: [] }
  return run(optionsWith({ paths: ['data'], ...options }), surroundings, world)
}

/** New findings: their rules and their new files. */
function newIn({ judgement }: Report): string[] {
  return judgement.findings
    .filter(({ isNew }) => isNew)
    .map(({ rules, members }) => {
      const added = members.filter(({ isNew }) => isNew).map(({ file }) => file.path)
      return `${rules.join('+')}: ${added.join(', ')}`
    })
}

const move = (from: string, to: string) => (root: string) => {
  mkdirSync(join(root, to, '..'), { recursive: true })
  renameSync(join(root, from), join(root, to))
}

const WAYS = (['git', 'auto', 'files'] as const).flatMap((source) =>
  CHECKOUTS.map((checkout) => [source, checkout] as const),
)

describe.each(WAYS)('changes, seen by the source %s in a %s checkout', (source, checkout) => {
  const newWhen = async (change: (root: string) => void, files?: Files): Promise<string[]> =>
    newIn(await changed(change, { source }, files, checkout))

  test('what was there already never blocks', async () => {
    const report = await changed(() => {}, { source }, DATASET, checkout)
    expect(report.judgement.findings).toHaveLength(2)
    expect(newIn(report)).toEqual([])
    expect(report.judgement.verdict.result).toBe('pass')
  })

  test('files with fresh content are nothing', async () => {
    expect(await newWhen((root) => writeFiles(root, { 'data/train/cat/9.jpg': 'fresh' }))).toEqual([])
  })

  test('a copy of what had none, across splits, labels and within one', async () => {
    const added = (path: string, content: string) => newWhen((root) => writeFiles(root, { [path]: content }))
    expect(await added('data/test/cat/9.jpg', 'one')).toEqual(['split-leakage: data/test/cat/9.jpg'])
    expect(await added('data/train/dog/9.jpg', 'one')).toEqual(['label-conflict: data/train/dog/9.jpg'])
    expect(await added('data/train/cat/0.jpg', 'one')).toEqual(['duplicate-file: data/train/cat/0.jpg'])
  })

  test('a third copy blocks, by its own path alone', async () => {
    const change = (root: string) => writeFiles(root, { 'data/train/cat/third.jpg': 'two' })
    expect(await newWhen(change)).toEqual(['duplicate-file: data/train/cat/third.jpg'])
  })

  test('moving one of two train copies into test blocks', async () => {
    const change = move('data/train/cat/copy of 2.jpg', 'data/test/cat/moved.jpg')
    expect(await newWhen(change)).toEqual(['split-leakage: data/test/cat/moved.jpg'])
  })

  test('renames within split and label, and of whole splits, do not', async () => {
    expect(await newWhen(move('data/train/cat/copy of 2.jpg', 'data/train/cat/renamed.jpg'))).toEqual([])
    expect(await newWhen(move('data/train/cat/2.jpg', 'data/train/cat/deep/2.jpg'))).toEqual([])
    expect(await newWhen(move('data/train', 'data/training'))).toEqual([])
  })

  test('removals do not, not even one that leaves another rule behind', async () => {
    expect(await newWhen((root) => rmSync(join(root, 'data/train/cat/2.jpg')))).toEqual([])
    expect(
      await newWhen((root) => rmSync(join(root, 'data'), { recursive: true }), {
        ...DATASET,
        'data/x': 'x',
      }).catch(String),
    ).toMatch(/no files found/)
  })

  test('a removal that leaves copies behind where there was a leak does not, and a leak between other splits does', async () => {
    const files = { ...DATASET, 'data/train/dog/3b.jpg': 'three', 'data/validation/cat/6.jpg': 'six' }
    expect(await newWhen((root) => rmSync(join(root, 'data/test/dog/leaked 3.jpg')), files)).toEqual([])
    const change = move('data/test/dog/leaked 3.jpg', 'data/validation/dog/moved.jpg')
    expect(await newWhen(change, files)).toEqual(['split-leakage: data/validation/dog/moved.jpg'])
  })

  test('copies that change in step are known, those that change into copies are not', async () => {
    const together = { 'data/train/dog/3.jpg': 'changed', 'data/test/dog/leaked 3.jpg': 'changed' }
    expect(await newWhen((root) => writeFiles(root, together))).toEqual([])
    const others = { 'data/train/dog/3.jpg': 'changed', 'data/test/cat/4.jpg': 'changed' }
    expect(await newWhen((root) => writeFiles(root, others))).toEqual([
      'split-leakage+label-conflict: data/test/cat/4.jpg, data/train/dog/3.jpg',
    ])
    const third = { ...together, 'data/test/dog/third.jpg': 'changed' }
    expect(await newWhen((root) => writeFiles(root, third))).toEqual([
      'split-leakage: data/test/dog/leaked 3.jpg, data/test/dog/third.jpg, data/train/dog/3.jpg',
    ])
  })

  test('copies that are converted to another format in step are known, converted ones beside them are not', async () => {
    const together = { 'data/train/dog/3.png': 'changed', 'data/test/dog/leaked 3.png': 'changed' }
    const convert = (root: string): void => {
      for (const gone of ['data/train/dog/3.jpg', 'data/test/dog/leaked 3.jpg']) rmSync(join(root, gone))
      writeFiles(root, together)
    }
    expect(await newWhen(convert)).toEqual([])
    const beside = 'split-leakage: data/test/dog/leaked 3.png, data/train/dog/3.png'
    expect(await newWhen((root) => writeFiles(root, together))).toEqual([beside])
    const twice = { 'data/train/dog/3.webp': 'changed' }
    const convertTwice = (root: string): void => {
      convert(root)
      writeFiles(root, twice)
    }
    expect(await newWhen(convertTwice)).toHaveLength(1)
    const apart = { ...DATASET, 'data/test/dog/leaked 3.jpg': 'other' }
    expect(await newWhen(convert, apart)).toEqual([beside])
  })

  testOnPosix('a mode change does not', async () => {
    expect(await newWhen((root) => chmodSync(join(root, 'data/train/cat/2.jpg'), 0o755))).toEqual([])
  })

  testOnPosix('a link that becomes a file with the same content as another does', async () => {
    const root = makeCommitted(DATASET)
    symlinkSync('1.jpg', join(root, 'data/train/cat/link.jpg'))
    const commit = commitAll(root)
    rmSync(join(root, 'data/train/cat/link.jpg'))
    commitAll(root, { 'data/train/cat/link.jpg': 'one' })
    expect(newIn(await compare(root, commit, { source }, await worldOf(root, commit, checkout)))).toEqual([
      'duplicate-file: data/train/cat/link.jpg',
    ])
  })

  testOnLinux('a rename by case alone does not', async () => {
    expect(await newWhen(move('data/train/cat/2.jpg', 'data/train/cat/2.JPG'))).toEqual([])
  })

  test('an empty commit and a moved submodule do not', async () => {
    const inner = makeCommitted({ x: 'x' })
    const root = makeCommitted(DATASET)
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'data/inner')
    const commit = commitAll(root)
    git(root, 'mv', 'data/inner', 'data/moved')
    commitAll(root)
    commitAll(root)
    expect(newIn(await compare(root, commit, { source }, await worldOf(root, commit, checkout)))).toEqual([])
  })

  test('unrelated histories are compared like any other', async () => {
    const root = makeCommitted(DATASET)
    const commit = headOf(root)
    git(root, 'checkout', '--quiet', '--orphan', 'other')
    commitAll(root, { 'data/test/cat/9.jpg': 'one' })
    expect(newIn(await compare(root, commit, { source }, await worldOf(root, commit, checkout)))).toEqual([
      'split-leakage: data/test/cat/9.jpg',
    ])
  })

  test('a root inside the repository', async () => {
    const inner = Object.fromEntries(
      Object.entries(DATASET).map(([path, content]) => [`project/${path}`, content]),
    )
    const root = makeCommitted(inner)
    const commit = headOf(root)
    writeFiles(root, { 'project/data/test/cat/9.jpg': 'one' })
    commitAll(root)
    const report = await compare(join(root, 'project'), commit, { source })
    expect(newIn(report)).toEqual(['split-leakage: data/test/cat/9.jpg'])
  })

  test('what the options leave out of now is left out of the base', async () => {
    const report = await changed(
      (root) => writeFiles(root, { 'data/test/cat/9.jpg': 'one', 'data/test/cat/10.jpg': 'one' }),
      {
        source,
        exclude: ['data/train/cat/1.jpg'],
      },
      DATASET,
      checkout,
    )
    expect(newIn(report)).toEqual(['duplicate-file: data/test/cat/10.jpg, data/test/cat/9.jpg'])
  })
})

test('files on disk are looked up as git stores them', async () => {
  const files = {
    '.gitattributes': '*.csv text eol=crlf\n*.bin filter=lfs -text\n',
    'data/a.csv': 'x\r\n',
    'data/b.csv': 'x\r\n',
  }
  const report = await changed(() => {}, { source: 'files' }, files)
  expect(report.judgement.findings).toHaveLength(1)
  expect(newIn(report)).toEqual([])
})

test('an accepted report is compared with in the same way, alone or beside a base', async () => {
  const root = makeCommitted(DATASET)
  const { jsonReport } = await import('../../src/report/json/json.js')
  const nothing = { base: null, baseline: null, notes: [], written: [] }
  const options = optionsWith({ paths: ['data'] })
  const accepted = await run(options, nothing, worldAt(root))
  const baseline = { path: 'accepted.json', text: wholeText(jsonReport(accepted)) }
  const commit = commitAll(root, { 'data/test/cat/9.jpg': 'one' })
  const alone = await run(options, { ...nothing, baseline }, worldAt(root))
  // A report knows groups alone: of a content that had no copy it knows no path.
  expect(newIn(alone)).toEqual(['split-leakage: data/test/cat/9.jpg, data/train/cat/1.jpg'])
  const both = await run(options, { ...nothing, baseline, base: { ref: 'main', commit } }, worldAt(root))
  expect(newIn(both)).toEqual([])
})

test('no content of the base is read: a clone without blobs compares, offline', async () => {
  const origin = makeCommitted(DATASET)
  const commit = headOf(origin)
  commitAll(origin, { 'data/test/cat/9.jpg': 'one' })
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  const clone = join(makeTree({}), 'clone')
  git(origin, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, clone)
  rmSync(origin, { recursive: true })
  expect(newIn(await compare(clone, commit, { source: 'git' }))).toEqual([
    'split-leakage: data/test/cat/9.jpg',
  ])
})
