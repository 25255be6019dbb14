import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { takeSnapshot } from '../../../src/snapshot/snapshot.js'
import { listed } from '../../fixtures/listed.js'
import { describeWithPointers, makeWorkplace, runTool } from '../../fixtures/pointer-tools.js'
import { optionsWith, worldAt } from '../../fixtures/world.js'

const CONTENTS: Readonly<Record<string, string>> = {
  'data/raw/a.csv': 'id\r\n1\r\n',
  'data/imgs/train/é.png': 'x',
  'data/imgs/test/b.png': 'x',
  'data/imgs/test/tab\t.png': 'y',
}

describeWithPointers('dvc', 'a repository of DVC itself', () => {
  const root = makeWorkplace()

  beforeAll(() => {
    runTool(root, 'git', 'init', '--quiet')
    runTool(root, 'dvc', 'init', '--quiet')
    for (const [path, content] of Object.entries(CONTENTS)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
    runTool(root, 'dvc', 'add', '--quiet', 'data/raw/a.csv', 'data/imgs')
    const stage = ['--name', 'copy', '--wdir', 'data', '--deps', 'raw/a.csv', '--outs', 'made.csv']
    runTool(root, 'dvc', 'stage', 'add', '--quiet', ...stage, 'cp raw/a.csv made.csv')
    runTool(root, 'dvc', 'repro', '--quiet')
    runTool(root, 'git', 'add', '.')
    runTool(root, 'git', 'commit', '--quiet', '--message', 'Data')
  })

  test('git and auto know all its data by what the files of DVC say', async () => {
    for (const source of ['git', 'auto'] as const) {
      const { files, errors } = await snapshot(source)
      expect(files.map(({ pointer }) => pointer?.path ?? null)).toEqual([
        'data/imgs/test/b.png',
        'data/imgs/test/tab\t.png',
        'data/imgs/train/é.png',
        'data/raw/a.csv',
        'data/made.csv',
      ])
      expect(files.every(({ pointer }) => pointer?.identity?.algorithm === 'md5')).toBe(true)
      expect(errors).toEqual([])
      const hexOf = (path: string) =>
        files.find(({ pointer }) => pointer?.path === path)?.pointer?.identity?.hex
      expect(hexOf('data/imgs/train/é.png')).toBe(hexOf('data/imgs/test/b.png'))
      expect(hexOf('data/made.csv')).toBe(hexOf('data/raw/a.csv'))
    }
  })

  test('on disk the data itself counts, once, and the cache does not', async () => {
    const { files, notes } = await snapshot('files')
    expect(files.map(({ path }) => path)).toEqual([...Object.keys(CONTENTS), 'data/made.csv'].sort())
    expect(files.some(({ pointer }) => pointer !== undefined)).toBe(false)
    expect(notes).toEqual([])
  })

  test('as DVC leaves a fresh clone, all is told by its files, and a note names what fetches it', async () => {
    rmSync(join(root, '.dvc/cache'), { recursive: true })
    for (const path of ['data/raw/a.csv', 'data/imgs', 'data/made.csv'])
      rmSync(join(root, path), { recursive: true })
    for (const source of ['auto', 'files'] as const) {
      const { files, notes } = await snapshot(source)
      expect(files.map(({ pointer }) => pointer?.path)).toEqual([
        'data/imgs/',
        'data/raw/a.csv',
        'data/made.csv',
      ])
      expect(notes.join()).toContain('`dvc pull`')
    }
    expect(existsSync(join(root, 'data/imgs'))).toBe(false)
  })

  async function snapshot(source: 'git' | 'auto' | 'files') {
    return listed(await takeSnapshot(optionsWith({ paths: ['data'], source }), [], worldAt(root)))
  }
})
