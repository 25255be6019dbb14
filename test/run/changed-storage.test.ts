import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createGit } from '../../src/git/repository.js'
import type { Options, Report } from '../../src/model.js'
import { dvcDirectoryHash } from '../../src/pointers/dvc-directory.js'
import { run } from '../../src/run.js'
import { CHECKOUTS, worldOf } from '../fixtures/checkouts.js'
import { checkOut, serveAsGitHub } from '../fixtures/pull-request.js'
import { commitAll, git, headOf, makeCommitted } from '../fixtures/repository.js'
import { type Files, makeDirectory, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

function compare(
  base: string,
  options: Partial<Options>,
  world: ReturnType<typeof worldAt>,
): Promise<Report> {
  const surroundings = { base: { ref: 'main', commit: base }, baseline: null, notes: [], written: [] }
  return run(optionsWith({ paths: null, source: 'git', ...options }), surroundings, world)
}

const told = ({ judgement }: Report) => judgement.findings.map(({ rules, isNew }) => [rules, isNew])

describe.each(CHECKOUTS)('attributes that a change alters, in a %s checkout', (checkout) => {
  const DATA: Files = {
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n*.md linguist-language=Text\n',
    'data/train/a.bin': 'a',
    'data/test/b.bin': 'b',
  }

  async function noticesOn(change: Files | ((root: string) => void)): Promise<readonly string[]> {
    const root = makeCommitted(DATA)
    const base = headOf(root)
    if (typeof change === 'function') change(root)
    commitAll(root, typeof change === 'function' ? {} : change)
    const world = { ...(await worldOf(root, base, checkout)), git: createGit(process.env, root, null, true) }
    return (await compare(base, {}, world)).notices
  }

  const NOTICE = (path: string): string =>
    `This change alters what ${path} says of how git stores files: pointers or contents, and line ends; what is recorded already is compared as it is, so what leaks still counts as a leak`

  test('are told where they say what is stored in which way', async () => {
    expect(await noticesOn({ '.gitattributes': '*.dat filter=lfs -text\n' })).toEqual([
      NOTICE('.gitattributes'),
    ])
    expect(await noticesOn((root) => rmSync(join(root, '.gitattributes')))).toEqual([
      NOTICE('.gitattributes'),
    ])
    expect(await noticesOn({ 'data/.gitattributes': '*.csv text eol=lf\n' })).toEqual([
      NOTICE('data/.gitattributes'),
    ])
    expect(await noticesOn({ 'data/.gitattributes': '[attr]big filter=lfs\n' })).toHaveLength(1)
  })

  test('and not where they say other things, or say it in other words', async () => {
    const same =
      '# pointers\n\n*.bin   filter=lfs diff=lfs merge=lfs -text\n*.md linguist-language=Markdown\n'
    expect(await noticesOn({ '.gitattributes': same })).toEqual([])
    expect(await noticesOn({ 'src/.gitattributes': '*.py diff=python\n' })).toEqual([])
    expect(await noticesOn({ 'data/train/c.bin': 'c' })).toEqual([])
  })
})

test('a pointer that attributes of the base alone tell of is one still', async () => {
  const pointer = (version: string): string =>
    `version ${version}\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
  const origin = makeCommitted({
    '.gitattributes': '*.bin filter=lfs -text\n',
    'data/train/a.bin': pointer('https://git-lfs.github.com/spec/v1'),
  })
  serveAsGitHub(origin)
  const base = headOf(origin)
  rmSync(join(origin, '.gitattributes'))
  const head = commitAll(origin, { 'data/test/b.bin': pointer('https://hawser.github.com/spec/v1') })
  const root = join(makeDirectory(), 'clone')
  git(origin, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, root)
  git(root, 'reset', '--quiet', head)
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: undefined }
  const world = { ...worldAt(root), git: createGit(environment, root, null, true) }
  const report = await compare(base, {}, world)
  expect(told(report)).toEqual([[['split-leakage'], true]])
})

test('lists of the base that can not be had are told', async () => {
  const list = (...names: string[]): string => `${names.join('\n')}\n`
  const [train, of] = ['VOC/ImageSets/Main/train.txt', 'VOC/ImageSets/Main/test.txt']
  const origin = makeCommitted({
    ...{ 'VOC/JPEGImages/a1.jpg': 'a1', 'VOC/JPEGImages/b1.jpg': 'b1', 'VOC/JPEGImages/b2.jpg': 'b2' },
    ...{ [train]: list('a1'), [of]: list('b1', 'b2') },
  })
  serveAsGitHub(origin)
  const base = headOf(origin)
  const head = commitAll(origin, { [train]: list('a1', 'b2') })
  const root = checkOut(origin, head)
  git(root, 'fetch', '--quiet', '--depth=1', '--filter=blob:none', 'origin', base)
  git(root, 'remote', 'set-url', 'origin', `file://${origin}/gone`)
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: undefined }
  const world = { ...worldAt(root), git: createGit(environment, root, null, true) }
  expect((await compare(base, {}, world)).notices).toEqual([
    `1 list of the base, such as ${train}, is not in this clone and could not be fetched: what lists say of splits now is believed of the base, too`,
  ])
})

describe('a cache of DVC that a change names', () => {
  const hash = (text: string): string => createHash('md5').update(text).digest('hex')
  const listOf = (...texts: string[]) =>
    texts.map((text) => ({ md5: hash(text), relativePath: `${text}.jpg` }))
  const described = (list: ReturnType<typeof listOf>, path: string): string =>
    `outs:\n- md5: ${dvcDirectoryHash(list)}.dir\n  nfiles: ${list.length}\n  hash: md5\n  path: ${path}\n`
  const cached = (cache: string, list: ReturnType<typeof listOf>): Files => {
    const name = dvcDirectoryHash(list)
    const text = JSON.stringify(list.map(({ md5, relativePath }) => ({ md5, relpath: relativePath })))
    return { [`${cache}/files/md5/${name.slice(0, 2)}/${name.slice(2)}.dir`]: text }
  }

  test.each(['git', 'auto'] as const)('takes no list out of sight: %s', async (source) => {
    const [train, before, after] = [listOf('a', 'b'), listOf('c'), listOf('a', 'c')]
    const root = makeCommitted({
      '.dvc/config': '[cache]\n    dir = ../store\n',
      '.gitignore': 'store\n',
      'data/train.dvc': described(train, 'train'),
      'data/test.dvc': described(before, 'test'),
    })
    for (const list of [train, before, after]) writeFiles(root, cached('store', list))
    const base = headOf(root)
    writeFiles(root, {
      'data/test.dvc': described(after, 'test'),
      '.dvc/config': '[cache]\n dir = ../other\n',
    })
    git(root, 'commit', '--quiet', '--all', '--message', 'Leak')
    const report = await compare(base, { source }, worldAt(root))
    expect(told(report)).toEqual([[['split-leakage'], true]])
    expect(report.notices).toEqual([
      'This change alters which directory is the cache of DVC: lists of directories are looked for in that of the base, store, too',
    ])
  })
})
