import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createGit } from '../../src/git/repository.js'
import type { Report } from '../../src/model.js'
import { run } from '../../src/run.js'
import { CHECKOUTS, worldOf } from '../fixtures/checkouts.js'
import { commitAll, headOf, makeCommitted } from '../fixtures/repository.js'
import { type Files, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith } from '../fixtures/world.js'

afterAll(removeTrees)

const cardOf = (splits: Record<string, string>): string =>
  `---\nconfigs:\n- config_name: default\n  data_files:\n${Object.entries(splits)
    .map(([split, path]) => `  - split: ${split}\n    path: ${path}\n`)
    .join('')}---\n`

const CARD = cardOf({ train: 'data/2023/*', heldout: 'data/2024/*' })
const LOOSE = cardOf({ train: '[data/2023/*, data/2024/*]' })
const DATA: Files = { 'README.md': CARD, 'data/2023/a.csv': 'a,b', 'data/2024/b.csv': 'c,d' }
const LEAK: Files = { 'data/2024/leak.csv': 'a,b' }

describe.each(CHECKOUTS)('cards that a change alters, in a %s checkout', (checkout) => {
  async function changed(base: Files, change: (root: string) => void): Promise<Report> {
    const root = makeCommitted(base)
    const commit = headOf(root)
    change(root)
    commitAll(root)
    const world = {
      ...(await worldOf(root, commit, checkout)),
      git: createGit(process.env, root, null, true),
    }
    const surroundings = { base: { ref: 'main', commit }, baseline: null, notes: [], written: [] }
    return run(optionsWith({ paths: ['data'], source: 'git' }), surroundings, world)
  }
  const told = ({ judgement, notes }: Report) => [
    judgement.findings.map(({ rules, isNew, between }) => [rules, isNew, between['split-leakage']?.names]),
    notes,
  ]
  const NOTE =
    'This change alters what README.md says of splits; what leaks by the words of the base still counts as a leak'
  const KEPT = [[[['split-leakage'], true, ['train', 'heldout']]], [NOTE]]

  test('a leak by the words of the base stays one', async () => {
    expect(told(await changed(DATA, (root) => writeFiles(root, { ...LEAK, 'README.md': LOOSE })))).toEqual(
      KEPT,
    )
  })

  test('so it does where the card goes', async () => {
    const change = (root: string) => {
      writeFiles(root, LEAK)
      rmSync(join(root, 'README.md'))
    }
    expect(told(await changed(DATA, change))).toEqual(KEPT)
  })

  test('and where a first card comes to what names say', async () => {
    const named: Files = { 'README.md': '# Data\n', 'data/train/a.csv': 'a,b', 'data/test/b.csv': 'c,d' }
    const change = (root: string) => writeFiles(root, { 'data/test/leak.csv': 'a,b', 'README.md': LOOSE })
    expect(told(await changed(named, change))).toEqual([
      [[['split-leakage'], true, ['train', 'test']]],
      [NOTE],
    ])
  })

  test('a leak by the words of now alone is one, too', async () => {
    const before = { ...DATA, 'README.md': LOOSE, ...LEAK }
    const report = await changed(before, (root) => writeFiles(root, { 'README.md': CARD }))
    expect(told(report)).toEqual([[[['split-leakage'], true, ['train', 'heldout']]], [NOTE]])
  })

  test('a card of data that came with it has the word alone', async () => {
    const change = (root: string) => {
      const fresh = { 'data/new/README.md': cardOf({ train: '"**"' }), 'data/new/train/x.csv': 'x' }
      writeFiles(root, { ...fresh, 'data/new/test/y.csv': 'x' })
    }
    const report = await changed({ 'data/old/a.csv': 'a' }, change)
    expect(report.notes).toEqual([])
    expect(report.judgement.findings.map(({ rules }) => rules)).not.toContainEqual(['split-leakage'])
  })

  test('nothing is said where it says the same', async () => {
    const report = await changed(DATA, (root) => writeFiles(root, { 'README.md': `${CARD}# More words\n` }))
    expect(told(report)).toEqual([[], []])
  })
})
