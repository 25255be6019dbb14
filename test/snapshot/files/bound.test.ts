import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { takeSnapshot } from '../../../src/snapshot/snapshot.js'
import type { JsonReport } from '../../fixtures/counted.js'
import { listed } from '../../fixtures/listed.js'
import { commandWith } from '../../fixtures/program.js'
import { git, makeCommitted, makeRepository } from '../../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../../fixtures/tree.js'
import { optionsWith, worldAt } from '../../fixtures/world.js'

afterAll(removeTrees)

const BINDS = 'mount --bind data/v data/bound && mount --bind data/v/1.txt data/w/again.txt'

/** Only who may mount can try it: root, and where the kernel lets others have mounts of their own. */
const mayMount = spawnSync('unshare', ['--mount', 'mount', '--bind', '/tmp', '/tmp']).status === 0
const testWithMounts = mayMount ? test : test.skip

testWithMounts.each(['files', 'auto'])('what is mounted at two places is one file: %s', (source) => {
  for (const make of [makeTree, makeRepository, makeCommitted]) {
    const root = make({ 'data/v/1.txt': 'one', 'data/v/2.txt': 'one', 'data/w/3.txt': 'one' })
    mkdirSync(join(root, 'data/bound'))
    writeFiles(root, { 'data/w/again.txt': '' })
    for (const paths of [['data'], ['data/v', 'data/bound', 'data/w']]) {
      const scan = commandWith('--format', 'json', '--source', source, ...paths).map((word) => `'${word}'`)
      const { stdout } = spawnSync('unshare', ['--mount', 'sh', '-c', `${BINDS} && ${scan.join(' ')}`], {
        cwd: root,
        encoding: 'utf8',
      })
      const { groups, scanned } = JSON.parse(stdout) as JsonReport
      expect(groups.map(({ files }) => files.length)).toEqual([3])
      expect([scanned.files, scanned.skipped]).toEqual([3, { 'hard-link': 3 }])
    }
  }
})

test('an untracked name of a file that git tracks is no copy of it', async () => {
  const root = makeCommitted({ 'data/b.txt': 'x', 'data/c.txt': 'x' })
  linkSync(join(root, 'data/b.txt'), join(root, 'data/a.txt'))
  linkSync(join(root, 'data/b.txt'), join(root, 'data/d.txt'))
  // Where a second has passed since, git takes a file that got another name for one that may have changed.
  git(root, 'update-index', '--refresh')
  const scanned = async (source: 'auto' | 'files') =>
    listed(await takeSnapshot(optionsWith({ source, paths: ['data'] }), [], worldAt(root)))
  const auto = await scanned('auto')
  expect(auto.files.map(({ path, links }) => [path, links])).toEqual([
    ['data/b.txt', ['data/a.txt', 'data/d.txt']],
    ['data/c.txt', undefined],
  ])
  expect(auto.skipped).toEqual({ 'hard-link': 2 })
  expect((await scanned('files')).skipped).toEqual(auto.skipped)
  rmSync(join(root, 'data/b.txt'))
  expect((await scanned('auto')).files.map(({ path }) => path)).toEqual(['data/a.txt', 'data/c.txt'])
  expect(git(root, 'status', '--porcelain')).toContain('D data/b.txt')
})
