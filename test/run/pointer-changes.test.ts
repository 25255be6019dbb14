import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { placeOf } from '../../src/columns/data-files.js'
import type { Options, Report, World } from '../../src/model.js'
import { dvcDirectoryHash } from '../../src/pointers/dvc-directory.js'
import { run } from '../../src/run.js'
import { CHECKOUTS, type Checkout, worldOf } from '../fixtures/checkouts.js'
import { wholeText } from '../fixtures/listed.js'
import { testOnPosix } from '../fixtures/platform.js'
import { commitAll, git, headOf, makeCommitted } from '../fixtures/repository.js'
import { type Files, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const hash = (algorithm: string, data: string): string => createHash(algorithm).update(data).digest('hex')

function lfs(data: string, version = 'https://git-lfs.github.com/spec/v1'): string {
  return `version ${version}\noid sha256:${hash('sha256', data)}\nsize ${data.length}\n`
}

function dvc(name: string, data: string): string {
  return `outs:\n- md5: ${hash('md5', data)}\n  size: ${data.length}\n  hash: md5\n  path: ${name}\n`
}

function annexLink(root: string, path: string, data: string): void {
  const key = `SHA256E-s${data.length}--${hash('sha256', data)}.jpg`
  const location = join(root, path)
  mkdirSync(dirname(location), { recursive: true })
  symlinkSync(relative(dirname(location), join(root, `.git/annex/objects/aa/bb/${key}/${key}`)), location)
}

const DATASET: Files = {
  'data/train/cat/1.jpg': lfs('one'),
  'data/train/cat/2.jpg': lfs('two'),
  'data/train/dog/3.jpg.dvc': dvc('3.jpg', 'three'),
  'data/test/cat/4.jpg': lfs('four'),
  // There already: a copy within train, and a leak, each by another kind of pointer than the other file.
  'data/train/cat/copy of 2.jpg': 'two',
  'data/test/dog/leaked 3.jpg': 'three',
}

async function changed(
  change: (root: string) => void,
  options: Partial<Options>,
  files = DATASET,
  checkout: Checkout = 'full',
): Promise<Report> {
  const root = makeCommitted(files)
  const commit = headOf(root)
  change(root)
  commitAll(root)
  return compare(root, commit, options, await worldOf(root, commit, checkout))
}

function compare(root: string, commit: string, options: Partial<Options>, world: World = worldAt(root)) {
  const surroundings = { base: { ref: 'main', commit }, baseline: null, notes: [], written: [] }
  return run(optionsWith({ paths: ['data'], ...options }), surroundings, world)
}

/** New findings: their rules and the places of their new files. */
function newIn({ judgement }: Report): string[] {
  return judgement.findings
    .filter(({ isNew }) => isNew)
    .map(({ rules, members }) => {
      const added = members.filter(({ isNew }) => isNew).map(({ file }) => placeOf(file))
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

describe.each(WAYS)('changes of pointers, seen by the source %s in a %s checkout', (source, checkout) => {
  const newWhen = async (change: (root: string) => void, files?: Files): Promise<string[]> =>
    newIn(await changed(change, { source }, files, checkout))
  /** For what only contents of the base tell, which a depth-1 checkout lacks. */
  const testOfContents = checkout === 'full' ? test : () => {}
  const write = (files: Files) => (root: string) => writeFiles(root, files)

  test('what was there already never blocks', async () => {
    const report = await changed(() => {}, { source }, DATASET, checkout)
    expect(report.judgement.findings).toHaveLength(2)
    expect(newIn(report)).toEqual([])
  })

  test('fresh contents are nothing', async () => {
    expect(await newWhen(write({ 'data/train/cat/9.jpg': lfs('fresh') }))).toEqual([])
  })

  test('a copy of what had none, across splits, labels and within one', async () => {
    const added = (path: string, content: string) => newWhen(write({ [path]: content }))
    expect(await added('data/test/cat/9.jpg', lfs('one'))).toEqual(['split-leakage: data/test/cat/9.jpg'])
    expect(await added('data/train/dog/9.jpg', lfs('one'))).toEqual(['label-conflict: data/train/dog/9.jpg'])
    expect(await added('data/train/cat/0.jpg', 'one')).toEqual(['duplicate-file: data/train/cat/0.jpg'])
  })

  test('a third copy blocks, by its own place alone', async () => {
    const report = await changed(
      write({ 'data/train/cat/third.jpg.dvc': dvc('third.jpg', 'two') }),
      { source },
      DATASET,
      checkout,
    )
    expect(newIn(report)).toEqual(['duplicate-file: data/train/cat/third.jpg'])
    expect(await newWhen(write({ 'data/train/cat/third.jpg': lfs('two') }))).toEqual([
      'duplicate-file: data/train/cat/third.jpg',
    ])
  })

  test('moving one of two train copies into test blocks', async () => {
    expect(await newWhen(move('data/train/cat/2.jpg', 'data/test/cat/moved.jpg'))).toEqual([
      'split-leakage: data/test/cat/moved.jpg',
    ])
  })

  test('renames within split and label, and of whole splits, do not', async () => {
    expect(await newWhen(move('data/train/cat/2.jpg', 'data/train/cat/renamed.jpg'))).toEqual([])
    expect(await newWhen(move('data/train', 'data/training'))).toEqual([])
  })

  testOfContents('nor does an output whose description is renamed', async () => {
    const moveOutput = (root: string) => {
      rmSync(join(root, 'data/train/dog/3.jpg.dvc'))
      writeFiles(root, { 'data/train/dog/renamed.jpg.dvc': dvc('renamed.jpg', 'three') })
    }
    expect(await newWhen(moveOutput)).toEqual([])
  })

  test('removals do not', async () => {
    const third = { ...DATASET, 'data/train/cat/third.jpg': lfs('two') }
    expect(await newWhen((root) => rmSync(join(root, 'data/train/cat/third.jpg')), third)).toEqual([])
    expect(await newWhen((root) => rmSync(join(root, 'data/train/cat/2.jpg')), third)).toEqual([])
    expect(await newWhen((root) => rmSync(join(root, 'data/train/cat/copy of 2.jpg')), third)).toEqual([])
  })

  testOfContents('data that moves from git to where pointers lead is no new copy; one more is', async () => {
    const files = { 'data/train/a.bin': 'same', 'data/train/b.bin': 'same', 'data/train/c.bin': 'else' }
    const intoLfs = { 'data/train/a.bin': lfs('same'), 'data/train/b.bin': lfs('same') }
    expect(await newWhen(write(intoLfs), files)).toEqual([])
    expect(await newWhen(write({ ...intoLfs, 'data/train/c.bin': lfs('same') }), files)).toEqual([
      'duplicate-file: data/train/c.bin',
    ])
    const intoDvc = (root: string) => {
      for (const name of ['a.bin', 'b.bin']) {
        rmSync(join(root, 'data/train', name))
        writeFiles(root, { [`data/train/${name}.dvc`]: dvc(name, 'same') })
      }
    }
    expect(await newWhen(intoDvc, files)).toEqual([])
  })

  testOnPosix('links of git-annex are known wherever they lie, though their texts differ', async () => {
    const root = makeCommitted({ 'data/train/cat/1.jpg': lfs('one') })
    annexLink(root, 'data/train/cat/2.jpg', 'two')
    annexLink(root, 'data/train/cat/copy.jpg', 'two')
    const commit = commitAll(root)
    rmSync(join(root, 'data/train/cat/copy.jpg'))
    annexLink(root, 'data/train/cat/deep/er/copy.jpg', 'two')
    commitAll(root)
    const world = await worldOf(root, commit, checkout)
    const report = await compare(root, commit, { source }, world)
    expect(report.judgement.findings).toHaveLength(1)
    expect(newIn(report)).toEqual([])
    annexLink(root, 'data/test/cat/copy.jpg', 'two')
    git(root, 'add', '--all')
    expect(newIn(await compare(root, commit, { source }))).toEqual([
      'split-leakage: data/test/cat/copy.jpg, data/train/cat/deep/er/copy.jpg',
    ])
  })

  testOfContents(
    'an output that dvc.lock describes, and that moves into a file of its own, is the same',
    async () => {
      const lock = `schema: '2.0'\nstages:\n  make:\n    cmd: make\n    outs:\n${['a', 'b']
        .map(
          (name) =>
            `    - path: data/train/${name}\n      hash: md5\n      md5: ${hash('md5', 'x')}\n      size: 1\n`,
        )
        .join('')}`
      const change = (root: string) => {
        rmSync(join(root, 'dvc.lock'))
        writeFiles(root, { 'data/train/a.dvc': dvc('a', 'x'), 'data/train/b.dvc': dvc('b', 'x') })
      }
      expect(await newWhen(change, { 'dvc.lock': lock, 'data/train/real': 'y' })).toEqual([])
    },
  )
})

test('data on disk is found in a base that has its pointers', async () => {
  const files = {
    '.gitattributes': '*.bin filter=lfs -text\n',
    'data/train/a.bin': lfs('same'),
    'data/train/b.bin': lfs('same'),
    'data/train/c.bin': lfs('other'),
  }
  const root = makeCommitted(files)
  const commit = headOf(root)
  writeFiles(root, { 'data/train/a.bin': 'same', 'data/train/b.bin': 'same' })
  for (const source of ['auto', 'files'] as const) {
    const report = await compare(root, commit, { source })
    expect(report.judgement.findings).toHaveLength(1)
    expect(newIn(report)).toEqual([])
  }
  // Beside pointers of now, for which those of the base are read.
  writeFiles(root, { 'data/train/new.bin': lfs('other'), 'data/train/third.bin': 'same' })
  for (const source of ['auto', 'files'] as const) {
    expect(newIn(await compare(root, commit, { source }))).toEqual([
      'duplicate-file: data/train/third.bin',
      'duplicate-file: data/train/new.bin',
    ])
  }
})

describe('what is read of the base', () => {
  const old = 'http://git-media.io/v/2'

  /** A repository, and what git was told to print of contents while it was compared. */
  async function readsOf(change: (root: string) => void, files: Files): Promise<string[]> {
    const root = makeCommitted(files)
    const commit = headOf(root)
    change(root)
    commitAll(root)
    const ids = new Map(
      git(root, 'ls-tree', '-r', commit)
        .split('\n')
        .map((line) => [line.slice(12, 52), line.slice(53)]),
    )
    const asked: string[] = []
    const plain = worldAt(root)
    const open: World['git']['open'] = async (directory) => {
      const repository = await plain.git.open(directory)
      return (
        repository && {
          ...repository,
          stream: (args, take, input) => {
            if (args[0] === 'cat-file') asked.push(...(input?.toString().trim().split('\n') ?? []))
            return repository.stream(args, take, input)
          },
        }
      )
    }
    const world = { ...plain, git: { open } }
    await compare(root, commit, { source: 'git' }, world)
    const now = new Set(
      git(root, 'ls-files', '-s')
        .split('\n')
        .map((line) => line.slice(7, 47)),
    )
    return asked.filter((id) => !now.has(id)).map((id) => ids.get(id) ?? id)
  }

  test('nothing where the pointers in groups are as they were', async () => {
    const files = { ...DATASET, 'data/train/gone.jpg': lfs('gone', old) }
    expect(await readsOf((root) => rmSync(join(root, 'data/train/gone.jpg')), files)).toEqual([])
    const fresh = (root: string) => writeFiles(root, { 'data/train/cat/1.jpg': lfs('else') })
    expect(await readsOf(fresh, files)).toEqual([])
  })

  test('only what is no longer there, where one of them changed', async () => {
    const files = {
      ...DATASET,
      'data/train/gone.jpg': lfs('gone', old),
      'data/train/large.jpg': 'x'.repeat(2000),
    }
    const change = (root: string) => {
      rmSync(join(root, 'data/train/gone.jpg'))
      rmSync(join(root, 'data/train/large.jpg'))
      writeFiles(root, { 'data/train/new.jpg': lfs('two') })
    }
    expect(await readsOf(change, files)).toEqual(['data/train/gone.jpg'])
  })

  test('what a clone lacks is not fetched: it counts as not there, and that is told', async () => {
    const origin = makeCommitted({ 'data/a': lfs('same', old), 'data/b': lfs('same') })
    const commit = headOf(origin)
    commitAll(origin, { 'data/a': `${lfs('same')}\n`, 'data/b': `\n${lfs('same')}` })
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(makeTree({}), 'clone')
    git(origin, 'clone', '--quiet', '--filter=blob:none', `file://${origin}`, clone)
    const whole = await compare(origin, commit, { source: 'git' })
    expect(newIn(whole)).toEqual([])
    rmSync(origin, { recursive: true })
    const report = await compare(clone, commit, { source: 'git' })
    expect(newIn(report)).toEqual(['duplicate-file: data/a, data/b'])
    expect(report.notes).toEqual([
      '2 files of the base, which this clone lacks: pointers among them are not compared with',
    ])
  })
})

test('an accepted report is compared with by the places of data', async () => {
  const root = makeCommitted(DATASET)
  const { jsonReport } = await import('../../src/report/json/json.js')
  const nothing = { base: null, baseline: null, notes: [], written: [] }
  const options = optionsWith({ paths: ['data'] })
  const accepted = await run(options, nothing, worldAt(root))
  const baseline = { path: 'accepted.json', text: wholeText(jsonReport(accepted)) }
  expect(newIn(await run(options, { ...nothing, baseline }, worldAt(root)))).toEqual([])
  writeFiles(root, { 'data/train/dog/three.jpg': lfs('three') })
  expect(newIn(await run(options, { ...nothing, baseline }, worldAt(root)))).toEqual([
    'split-leakage: data/train/dog/three.jpg',
  ])
})

describe('data that was fetched, or taken back into git', () => {
  const BEFORE: Files = {
    '.gitignore': 'a.bin\nb.bin\nc.bin\n',
    'data/train/a.bin.dvc': dvc('a.bin', 'equal'),
    'data/test/b.bin.dvc': dvc('b.bin', 'equal'),
    'data/test/c.bin.dvc': dvc('c.bin', 'another'),
  }
  const FETCHED: Files = {
    'data/train/a.bin': 'equal',
    'data/test/b.bin': 'equal',
    'data/test/c.bin': 'another',
  }

  test('a leak that the base had as pointers is not new for files on disk', async () => {
    const root = makeCommitted(BEFORE)
    writeFiles(root, FETCHED)
    const report = await compare(root, headOf(root), { source: 'files' })
    expect(report.judgement.findings.map(({ rules, isNew }) => [rules, isNew])).toEqual([
      [['split-leakage'], false],
    ])
  })

  test('one that was fetched with other bytes than the base had is', async () => {
    const root = makeCommitted(BEFORE)
    writeFiles(root, { ...FETCHED, 'data/train/a.bin': 'another' })
    const report = await compare(root, headOf(root), { source: 'files' })
    expect(report.judgement.findings.map(({ isNew }) => isNew)).toEqual([true])
  })

  test.each(['git', 'auto', 'files'] as const)(
    'all copies of LFS taken back into git: %s',
    async (source) => {
      const pointers = { 'data/train/a.bin': lfs('equal'), 'data/test/b.bin': lfs('equal') }
      const real = { 'data/train/a.bin': 'equal', 'data/test/b.bin': 'equal' }
      const back = await changed((root) => writeFiles(root, real), { source }, pointers)
      expect(back.judgement.findings.map(({ isNew }) => isNew)).toEqual([false])
      const others = { 'data/train/a.bin': lfs('equal'), 'data/test/b.bin': lfs('other') }
      const leaked = await changed((root) => writeFiles(root, real), { source }, others)
      expect(leaked.judgement.findings.map(({ isNew }) => isNew)).toEqual([true])
    },
  )

  test('bytes that the base had nowhere, at places where it had another leak, changed in step', async () => {
    const root = makeCommitted(BEFORE)
    writeFiles(root, { ...FETCHED, 'data/train/a.bin': 'other', 'data/test/b.bin': 'other' })
    const report = await compare(root, headOf(root), { source: 'files' })
    expect(report.judgement.findings.map(({ isNew }) => isNew)).toEqual([false])
  })

  test('a copy that takes the place of something else, while one goes, is not new', async () => {
    const pointers = {
      'data/train/a.bin': lfs('equal'),
      'data/test/b.bin': lfs('other'),
      'data/test/z.bin': lfs('equal'),
    }
    const change = (root: string): void => {
      writeFiles(root, { 'data/train/a.bin': 'equal', 'data/test/b.bin': 'equal' })
      rmSync(join(root, 'data/test/z.bin'))
    }
    const { judgement } = await changed(change, { source: 'git' }, pointers)
    expect(judgement.findings.map(({ isNew }) => isNew)).toEqual([false])
  })

  test('a directory of DVC whose list at the base is not here is taken to have held what it holds, and a note says so', async () => {
    const output = (hex: string): string =>
      `outs:\n- md5: ${hex}.dir\n  size: 10\n  nfiles: 2\n  hash: md5\n  path: train\n`
    const root = makeCommitted({ '.gitignore': '/data/train\n', 'data/train.dvc': output('1'.repeat(32)) })
    writeFiles(root, { 'data/train/a.bin': 'equal', 'data/train/b.bin': 'equal' })
    const report = await compare(root, headOf(root), { source: 'files' })
    expect(report.judgement.findings.map(({ isNew }) => isNew)).toEqual([false])
    expect(report.notes.join()).toContain('list at the base is not here')
  })

  test('what git tracks in such a directory now came with the change, unless all of it gives the list that the base names', async () => {
    const kept = { 'train/a.bin': 'equal', 'test/b.bin': 'equal', 'readme.txt': 'About.' }
    const list = Object.entries(kept).map(([relativePath, data]) => ({
      relativePath,
      md5: hash('md5', data),
    }))
    const total = Object.values(kept).join('').length
    const output = `outs:\n- md5: ${dvcDirectoryHash(list)}.dir\n  size: ${total}\n  nfiles: 3\n  hash: md5\n  path: set\n`
    const before = { 'data/set.dvc': output, 'data/.gitignore': '/set\n' }
    const inGit = (files: Files) => (root: string) => {
      for (const path of ['data/set.dvc', 'data/.gitignore']) rmSync(join(root, path))
      writeFiles(
        root,
        Object.fromEntries(Object.entries(files).map(([path, data]) => [`data/set/${path}`, data])),
      )
    }
    const newOf = async (change: (root: string) => void) =>
      (await changed(change, { source: 'git' }, before)).judgement.findings.map(({ isNew }) => isNew)
    expect(await newOf(inGit(kept))).toEqual([false])
    expect(await newOf(inGit({ ...kept, 'readme.txt': 'ABOUT.' }))).toEqual([true])
    const added = (root: string) =>
      writeFiles(root, { 'data/set/train/a.bin': 'equal', 'data/set/test/b.bin': 'equal' })
    expect(await newOf(added)).toEqual([true])
  })
})
