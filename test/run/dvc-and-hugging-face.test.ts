import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Options, Report } from '../../src/model.js'
import { dvcDirectoryHash } from '../../src/pointers/dvc-directory.js'
import { run } from '../../src/run.js'
import { makeCommitted } from '../fixtures/repository.js'
import { removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const SOURCES = ['git', 'auto', 'files'] as const

async function scan(root: string, options: Partial<Options>): Promise<Report> {
  const surroundings = { base: null, baseline: null, notes: [], written: [] }
  return run(optionsWith({ paths: null, ...options }), surroundings, worldAt(root))
}

/** Each finding: its rules, and where its files belong with their splits. */
function findingsIn({ judgement }: Report): string[] {
  return judgement.findings.map(({ rules, members }) => {
    const places = members.map(({ file, split }) => `${file.pointer?.path ?? file.path} (${split})`)
    return `${rules.join('+')}: ${places.join(', ')}`
  })
}

describe.each(SOURCES)('source %s', (source) => {
  test('a repository of Hugging Face leaks by what its LFS pointers say', async () => {
    const root = makeCommitted({
      '.gitattributes': '*.parquet filter=lfs diff=lfs merge=lfs -text\n',
      'data/train-00000-of-00002.parquet': lfs('one'),
      'data/train-00001-of-00002.parquet': lfs('two'),
      'data/test-00000-of-00001.parquet': lfs('two'),
    })
    expect(findingsIn(await scan(root, { source }))).toEqual([
      'split-leakage: data/test-00000-of-00001.parquet (test), data/train-00001-of-00002.parquet (train)',
    ])
  })

  test('and by what its card says', async () => {
    const root = makeCommitted({
      '.gitattributes': '*.parquet filter=lfs diff=lfs merge=lfs -text\n',
      'README.md':
        '---\nconfigs:\n- config_name: default\n  data_files:\n  - split: train\n    path: data/2023/*\n  - split: heldout\n    path: data/2024/*\n---\n',
      'data/2023/a.parquet': lfs('one'),
      'data/2024/a.parquet': lfs('one'),
    })
    expect(findingsIn(await scan(root, { source }))).toEqual([
      'split-leakage: data/2023/a.parquet (train), data/2024/a.parquet (heldout)',
    ])
    expect(findingsIn(await scan(root, { source, splits: 'none' }))).toEqual([
      'duplicate-file: data/2023/a.parquet (null), data/2024/a.parquet (null)',
    ])
  })

  test('directories that DVC keeps leak as a whole, or by the files that their lists name', async () => {
    const [one, two] = [listOf({ 'x.png': 'a', 'y.png': 'b' }), listOf({ 'z.png': 'a', 'w.png': 'c' })]
    const directory = (list: { hex: string }, path: string): string =>
      `outs:\n- md5: ${list.hex}.dir\n  nfiles: 2\n  hash: md5\n  path: ${path}\n`
    const root = makeCommitted({
      'data/train.dvc': directory(one, 'train'),
      'data/test.dvc': directory(two, 'test'),
      'data/val.dvc': directory(one, 'val'),
    })
    const whole = await scan(root, { source })
    expect(findingsIn(whole)).toEqual(['split-leakage: data/train/ (train), data/val/ (validation)'])
    expect(whole.notes.filter((note) => /tables?|rows/i.test(note))).toEqual([])
    for (const { hex, text } of [one, two]) {
      writeFiles(root, { [`.dvc/cache/files/md5/${hex.slice(0, 2)}/${hex.slice(2)}.dir`]: text })
    }
    expect(findingsIn(await scan(root, { source }))).toEqual([
      'split-leakage: data/test/z.png (test), data/train/x.png (train), data/val/x.png (validation)',
      'split-leakage: data/train/y.png (train), data/val/y.png (validation)',
    ])
  })
})

function lfs(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex')
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${hex}\nsize ${content.length}\n`
}

function listOf(contents: Readonly<Record<string, string>>): { hex: string; text: string } {
  const entries = Object.entries(contents).map(([relativePath, content]) => {
    return { relativePath, md5: createHash('md5').update(content).digest('hex') }
  })
  const text = JSON.stringify(entries.map(({ relativePath, md5 }) => ({ md5, relpath: relativePath })))
  return { hex: dvcDirectoryHash(entries), text }
}
