import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Options } from '../../src/model.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const SOURCES = ['git', 'auto', 'files'] as const
const card = (path: string): string =>
  `---\nconfigs:\n- config_name: default\n  data_files:\n  - split: train\n    path: ${path}\n---\n# Data\n`
const configsOf = (glob: string) => [[{ name: 'train', glob }]]

describe('dataset cards', () => {
  test.each(SOURCES)('are read beside data and above it, in scope or not: %s', async (source) => {
    const root = makeCommitted({
      'README.md': card('data/*.csv'),
      'data/a.csv': 'a',
      'data/deep/b.csv': 'b',
      'data/deep/README.md': card('b.csv'),
      'other/README.md': card('-'),
      'data/docs/README.md': card('-'),
    })
    const { datasetCards, notes } = await snapshot(root, { paths: ['data/*.csv', 'data/deep'], source })
    expect(datasetCards).toEqual([
      { directory: '', configs: configsOf('data/*.csv') },
      { directory: 'data/deep', configs: configsOf('b.csv') },
    ])
    expect(notes).toEqual([])
  })

  test('are those of the work tree for auto, those of the index for git', async () => {
    const root = makeCommitted({ 'README.md': card('old'), 'data/a': 'a', 'data/README.md': card('a') })
    writeFiles(root, { 'README.md': card('new') })
    rmSync(join(root, 'data/README.md'))
    const paths = ['data']
    expect((await snapshot(root, { paths })).datasetCards).toEqual([
      { directory: '', configs: configsOf('new') },
    ])
    expect((await snapshot(root, { paths, source: 'git' })).datasetCards).toEqual([
      { directory: '', configs: configsOf('old') },
      { directory: 'data', configs: configsOf('a') },
    ])
  })

  test('have no say where splits are given', async () => {
    const root = makeTree({ 'README.md': card('a'), a: 'a' })
    const given: Options['splits'][] = ['none', [{ name: 'x', glob: 'a' }]]
    for (const splits of given) {
      const { datasetCards } = await snapshot(root, { source: 'files', splits })
      expect(datasetCards).toEqual([])
    }
  })

  test('that cannot be read give a note, but READMEs of other kinds do not', async () => {
    const root = makeTree({
      'a/README.md': '---\nconfigs:\n  data_files: [\n---\n',
      'a/x': 'x',
      'b/README.md': '---\n# A line, no header\n: [\n---\n',
      'b/x': 'x',
      'c/README.md': card('x'),
      'c/x': 'x',
      'd/README.md': 'No header, but data_files.\n',
      'd/x': 'x',
      'e\n/README.md': card('a/'.repeat(40_000)),
      'e\n/x': 'x',
      'f/README.md': card('"**a/b"'),
      'f/x': 'x',
    })
    const { datasetCards, notes } = await snapshot(root, { source: 'files' })
    expect(datasetCards.map(({ directory }) => directory)).toEqual(['c'])
    expect(notes.map((note) => note.slice(0, note.indexOf('README')))).toEqual(['a/', 'e\\n/', 'f/'])
  })

  test('a README that is not here is no failure', async () => {
    const origin = makeCommitted({ 'README.md': card('a'), a: 'a' })
    const root = makeTree({})
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    git(root, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, 'c')
    const { datasetCards, notes } = await snapshot(join(root, 'c'), { source: 'git' })
    expect(datasetCards).toEqual([])
    expect(notes.join()).toContain('README.md is not in this clone')
  })
})

async function snapshot(root: string, changes: Parameters<typeof optionsWith>[0]) {
  return takeSnapshot(optionsWith(changes), [], worldAt(root))
}
