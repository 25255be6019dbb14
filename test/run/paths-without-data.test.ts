import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect } from '@jest/globals'
import { Failure } from '../../src/failure.js'
import type { Options } from '../../src/model.js'
import { testOnPosix } from '../fixtures/platform.js'
import { commitAll, git, makeCommitted } from '../fixtures/repository.js'
import { scanAt } from '../fixtures/scan.js'
import { removeTrees, writeFiles } from '../fixtures/tree.js'
import { worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const FILES = {
  'data/some/a.txt': 'one',
  'data/all/1.tmp': '1',
  'data/all/2.tmp': '2',
  'data/all/3.tmp': '3',
  'data/small/a.txt': 'a',
  'data/notes/README.md': 'read',
  'data/labels/a.txt': 'label',
  '.gitignore': 'data/ignored\n',
}

/** A repository with whatever can stand where data was expected. */
function makeOdd(): string {
  const inner = makeCommitted({ 's.txt': 's' })
  const root = makeCommitted(FILES)
  git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'data/sub')
  git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'data/bare')
  symlinkSync('some/a.txt', join(root, 'data/tofile'))
  symlinkSync('nowhere', join(root, 'data/dangling'))
  symlinkSync('sub', join(root, 'data/tosub'))
  commitAll(root)
  git(root, 'submodule', '--quiet', 'deinit', '--force', 'data/bare')
  writeFiles(root, { 'data/clone/n.txt': 'n' })
  git(join(root, 'data/clone'), 'init', '--quiet')
  mkdirSync(join(root, 'data/empty'))
  return root
}

interface Answer {
  /** Of the gate; `null`: the run failed. */
  result: 'pass' | 'fail' | null
  /** What a user is told: why it failed, or warnings. */
  told: string
}

/** What each source answers. */
async function answers(root: string, options: Partial<Options>): Promise<Answer[]> {
  const given: Answer[] = []
  for (const source of ['git', 'auto', 'files'] as const) {
    const world = worldAt(root)
    try {
      const { judgement } = await scanAt(root, { ...options, source }, null, world)
      given.push({ result: judgement.verdict.result, told: world.warnings.join('\n') })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      given.push({ result: null, told: error.message })
    }
  }
  return given
}

// What a user meets of this by the command is told of in test/e2e/paths-without-data.test.ts.
describe('paths that yield nothing: one answer from every source, which names the cause', () => {
  testOnPosix('what is no file', async () => {
    const root = makeOdd()
    const causes: [string, string][] = [
      ['data/tofile', '1 symbolic link to a file: not followed'],
      ['data/dangling', '1 symbolic link that leads nowhere: not followed'],
      ['data/sub', '1 submodule (data/sub)'],
      ['data/sub/s.txt', '1 submodule (data/sub)'],
      ['data/tosub', '1 submodule (data/sub)'],
      ['data/bare', '1 submodule'],
      ['data/clone', '1 submodule (data/clone)'],
      ['data/clone/*.txt', '1 submodule (data/clone)'],
      ['data/empty', 'there is no file in it'],
      ['data/nothing', 'there is nothing of that name'],
      ['data/*.png', 'nothing matches it;'],
    ]
    for (const path of ['data\\all', 'data\\*']) {
      const told = expect.stringMatching(/nothing matches it.*: write \/ between/)
      expect([path, await answers(root, { paths: [path] })]).toEqual([
        path,
        Array(3).fill({ result: null, told }),
      ])
    }
    for (const [path, cause] of causes) {
      const told = expect.stringContaining(`no files found for "${path}": ${cause}`)
      expect([path, await answers(root, { paths: [path] })]).toEqual([
        path,
        Array(3).fill({ result: null, told }),
      ])
    }
    const told = expect.stringContaining('"data/sub": 1 submodule (data/sub)')
    expect(await answers(root, { paths: ['data/sub'], ifNoFilesFound: 'warn' })).toEqual(
      Array(3).fill({ result: 'pass', told }),
    )
  })

  testOnPosix('files of which none is data', async () => {
    const root = makeOdd()
    const causes: [Partial<Options>, string][] = [
      [{ paths: ['data/all'], exclude: ['**/*.tmp'] }, '"data/all": all 3 excluded by "**/*.tmp"'],
      [
        { paths: ['data/all'], exclude: ['data/all/1.tmp', 'data/all/[23].*'] },
        '"data/all": all 3 excluded by "data/all/1.tmp" and "data/all/[23].*"',
      ],
      [
        { paths: ['data/all'], exclude: ['data/all'], minSize: 1000 },
        '"data/all": all 3 excluded by "data/all"',
      ],
      [
        { paths: ['data/a*'], exclude: ['data/all/1.tmp'], minSize: 1000 },
        '"data/a*": 1 excluded by "data/all/1.tmp", 2 min-size',
      ],
      [{ paths: ['data/small'], minSize: 1000 }, '"data/small": 1 min-size'],
      [{ paths: ['data/labels'] }, '"data/labels": 1 annotation'],
    ]
    for (const [options, cause] of causes) {
      const told = expect.stringContaining(`no data found for ${cause}`)
      expect([options, await answers(root, options)]).toEqual([
        options,
        Array(3).fill({ result: 'pass', told }),
      ])
      for (const answer of await answers(root, { ...options, ifNoFilesFound: 'ignore' })) {
        expect(answer.told).not.toContain('no data found')
      }
    }
  })

  testOnPosix('what git ignores or does not track is told as that, and only where it is so', async () => {
    const root = makeCommitted(FILES)
    writeFiles(root, { 'data/ignored/i.txt': 'i', 'data/untracked/u.txt': 'u' })
    const [fromGit, fromAuto] = await answers(root, { paths: ['data/ignored'] })
    for (const answer of [fromGit, fromAuto])
      expect(answer?.told).toContain('git ignores what is there; source: files sees it')
    const [untracked] = await answers(root, { paths: ['data/untracked'] })
    expect(untracked?.told).toContain('git does not track what is there; source: auto sees it')
  })

  testOnPosix('what options left out, where data is found by what it is', async () => {
    const root = makeCommitted({ 'data/a.png': '1', 'data/b.png': '2', 'README.md': 'read' })
    const causes: [Partial<Options>, string][] = [
      [{ exclude: ['data/**'] }, '; 2 files left out by exclude'],
      [{ minSize: 1000 }, '; 2 files smaller than min-size'],
    ]
    for (const [options, cause] of causes) {
      const told = `paths: no files found that are data, so nothing was compared${cause}`
      expect(await answers(root, { paths: null, ifNoFilesFound: 'warn', ...options })).toEqual(
        Array(3).fill({ result: 'pass', told }),
      )
    }
  })
})
