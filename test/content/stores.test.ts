import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { openStores } from '../../src/content/stores.js'
import type { Repository, StoredPointer } from '../../src/model.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const HEX = createHash('sha256').update('data').digest('hex')
const OBJECT = join('objects', HEX.slice(0, 2), HEX.slice(2, 4), HEX)
const POINTER: StoredPointer = {
  kind: 'lfs',
  identity: { algorithm: 'sha256', hex: HEX, size: 4 },
  describedIn: null,
  hasPlace: true,
  objectId: null,
}

/** Where the object of Git LFS is looked for. */
async function placesIn(root: string): Promise<readonly string[]> {
  const world = worldAt(root)
  const repository = (await world.git.open(root)) as Repository
  return (await openStores(repository, world)([POINTER]))(POINTER)
}

test('objects of Git LFS lie in the directory of git, or where its configuration says', async () => {
  const root = realpathSync(makeCommitted({ 'readme.md': 'x' }))
  expect(await placesIn(root)).toEqual([join(root, '.git', 'lfs', OBJECT)])
  const elsewhere = makeDirectory()
  for (const [written, store] of [
    ['kept', join(root, '.git', 'kept')],
    ['../kept', join(root, 'kept')],
    [elsewhere, elsewhere],
  ] as const) {
    git(root, 'config', 'lfs.storage', written)
    expect(await placesIn(root)).toEqual([join(store, OBJECT)])
  }
})

test('but not where git tracks files, which a change can bring', async () => {
  const root = makeCommitted({ [join('kept', OBJECT)]: 'other' })
  git(root, 'config', 'lfs.storage', '../kept')
  expect(await placesIn(root)).toEqual([])
})

test('nor where a file of the repository says', async () => {
  const root = realpathSync(makeCommitted({ '.lfsconfig': '[lfs]\n\tstorage = ../kept\n' }))
  expect(await placesIn(root)).toEqual([join(root, '.git', 'lfs', OBJECT)])
})
