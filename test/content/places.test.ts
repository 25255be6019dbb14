import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { placesOfBase, placesOfNow } from '../../src/content/places.js'
import { testOnPosix } from '../fixtures/platform.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const FILES = ['same.csv', 'other.csv', 'gone.csv', 'assumed.csv', 'sparse.csv', 'new.csv']

/** A repository in which each of the files has another standing with git. */
function makeChanged(): string {
  const root = makeCommitted(Object.fromEntries(FILES.slice(0, -1).map((name) => [`data/${name}`, name])))
  git(root, 'update-index', '--assume-unchanged', 'data/assumed.csv')
  git(root, 'update-index', '--skip-worktree', 'data/sparse.csv')
  for (const name of ['other.csv', 'assumed.csv', 'sparse.csv', 'new.csv']) {
    writeFileSync(join(root, 'data', name), 'other than staged')
  }
  rmSync(join(root, 'data/gone.csv'))
  return root
}

/** Which of the files may hold something else on disk than what their names say. */
async function changedIn(root: string, source: 'git' | 'auto' | 'files', prefix = 'data/') {
  const world = worldAt(root)
  const { isChanged } = await placesOfNow(source, await world.git.open(root), world)
  return FILES.filter((name) => isChanged(prefix + name))
}

describe('what is read on disk', () => {
  test('with git: what is as staged, and nothing that git was told not to look at', async () => {
    expect(await changedIn(makeChanged(), 'git')).toEqual([
      'other.csv',
      'gone.csv',
      'assumed.csv',
      'sparse.csv',
    ])
  })

  test('with auto: all but what git was told not to look at, which counts as staged', async () => {
    expect(await changedIn(makeChanged(), 'auto')).toEqual(['assumed.csv', 'sparse.csv'])
  })

  test('with files: all', async () => {
    expect(await changedIn(makeChanged(), 'files')).toEqual([])
  })

  test('of the base: nothing', () => {
    const { isChanged } = placesOfBase(null, worldAt(makeDirectory()))
    expect(isChanged('data/same.csv')).toBe(true)
  })

  test('seen from a directory of the repository', async () => {
    expect(await changedIn(join(makeChanged(), 'data'), 'auto', '')).toEqual(['assumed.csv', 'sparse.csv'])
  })

  testOnPosix('seen by way of a link', async () => {
    const link = join(makeDirectory(), 'link')
    symlinkSync(makeChanged(), link)
    expect(await changedIn(link, 'auto')).toEqual(['assumed.csv', 'sparse.csv'])
  })
})
