import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Options, Report } from '../../src/model.js'
import { run } from '../../src/run.js'
import { commitAll, headOf, makeCommitted } from '../fixtures/repository.js'
import { type Files, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

/** Masks, two of them equal, and a letter from one directory to the other. */
const SEGMENTED: Files = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [
    [`data/pictures/street_${at}_a.png`, `picture ${at}`],
    [`data/masks/street_${at}_a.png`, `mask ${at % 7}`],
  ]).flat(),
)

const SENTENCE = 'a sentence that is long enough to be none by chance'

/** More texts in one directory than have their lines compared. */
const MANY_TEXTS: Files = Object.fromEntries(
  Array.from({ length: 33 }, (_, at) => `lang${String(at).padStart(2, '0')}`).flatMap((language) => [
    [
      `data/${language}_train.txt`,
      `${language} is spoken here\n${SENTENCE} ${language}\nand so on in ${language}\n`,
    ],
    [
      `data/${language}_test.txt`,
      `${language} is heard there\n${SENTENCE} ${language}\nand no more in ${language}\n`,
    ],
  ]),
)

async function changed(
  files: Files,
  change: (root: string) => void,
  options: Partial<Options>,
): Promise<Report> {
  const root = makeCommitted(files)
  const commit = headOf(root)
  change(root)
  commitAll(root)
  const surroundings = { base: { ref: 'main', commit }, baseline: null, notes: [], written: [] }
  return run(optionsWith({ paths: null, ...options }), surroundings, worldAt(root))
}

/** Rules that findings of now break, and of the new ones. */
function told({ judgement, tables }: Report) {
  const all = [...judgement.findings, ...tables]
  const rulesOf = (finding: (typeof all)[number]) => ('rules' in finding ? finding.rules : [finding.rule])
  return {
    all: [...new Set(all.flatMap(rulesOf))],
    new: all.filter(({ isNew }) => isNew).flatMap(rulesOf),
  }
}

describe.each(['git', 'auto'] as const)('what only takes away, by the source %s', (source) => {
  const remove = (path: string) => (root: string) => rmSync(join(root, path), { recursive: true })

  test('does not block by what is left being read otherwise', async () => {
    const report = await changed(SEGMENTED, remove('data/pictures'), { source })
    expect(told(report)).toEqual({ all: ['duplicate-file'], new: [] })
    expect(report.judgement.verdict.result).toBe('pass')
  })

  test('nor by records that were not compared before', async () => {
    const change = (root: string) => {
      remove('data/lang00_test.txt')(root)
      remove('data/lang00_train.txt')(root)
    }
    expect(told(await changed(MANY_TEXTS, change, { source }))).toEqual({ all: ['split-leakage'], new: [] })
  })

  test('nor with programs and pages that are changed beside it', async () => {
    const files = { ...SEGMENTED, 'train.py': 'read("pictures")', 'README.md': '# Pictures and masks' }
    const change = (root: string) => {
      remove('data/pictures')(root)
      writeFiles(root, { 'train.py': 'read()', 'README.md': '# Masks' })
    }
    expect(told(await changed(files, change, { source })).new).toEqual([])
  })

  test('programs that are data, since a glob names them, are no programs', async () => {
    const files = { 'corpus/a/one.py': 'print(1)', 'corpus/b/two.py': 'print(2)' }
    const change = (root: string) => writeFiles(root, { 'corpus/a/three.py': 'print(1)' })
    const report = await changed(files, change, { source, paths: ['corpus/**/*.py'] })
    expect(told(report).new).toEqual(['duplicate-file'])
  })

  test('nor are series of numbers that are called like programs', async () => {
    const files = { 'data/Gun_TRAIN.ts': 'one', 'data/Gun_TEST.ts': 'two' }
    const change = (root: string) =>
      writeFiles(root, { 'data/Cup_TRAIN.ts': 'one', 'data/Cup_TEST.ts': 'one' })
    expect(told(await changed(files, change, { source })).new).toEqual(['split-leakage'])
  })

  test('a copy that comes with a removal does', async () => {
    const change = (root: string) => {
      remove('data/pictures')(root)
      writeFiles(root, { 'data/masks/street_9_a.png': 'mask 3' })
    }
    expect(told(await changed(SEGMENTED, change, { source })).new).toContain('duplicate-file')
  })

  test('nor is a move one, which can bring a copy into another split', async () => {
    const files = { 'data/train/1.png': 'one', 'data/train/2.png': 'one', 'data/test/3.png': 'three' }
    const move = (root: string) => renameSync(join(root, 'data/train/2.png'), join(root, 'data/test/2.png'))
    expect(told(await changed(files, move, { source })).new).toEqual(['split-leakage'])
  })

  test('nor a card that goes along, whose words are gone', async () => {
    const files = {
      'README.md':
        '---\nconfigs:\n- config_name: default\n  data_files:\n  - split: train\n    path: a/*\n---\n',
      ...{ 'data/a/1.txt': 'one', 'data/a/2.txt': 'two', 'data/b/3.txt': 'three' },
    }
    const report = await changed(files, remove('README.md'), { source })
    expect(told(report).new).toEqual([])
  })
})
