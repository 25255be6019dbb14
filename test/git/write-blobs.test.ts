import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { createGit } from '../../src/git/repository.js'
import { writeBlobs } from '../../src/git/write-blobs.js'
import type { Repository } from '../../src/model.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const ABSENT = 'f'.repeat(40)
/** One byte more than is held in memory. */
const LARGE = Buffer.alloc(4 * 1024 * 1024 + 1, 'large')

async function open(root: string): Promise<Repository> {
  return (await createGit(process.env, root).open(root)) as Repository
}

test('each blob is written as it is, whatever its length; what is not here is left out', async () => {
  const files = { 'empty.bin': Buffer.alloc(0), 'a.bin': Buffer.from('\r\na\0b'), 'large.bin': LARGE }
  const root = makeCommitted(files)
  const ids = Object.keys(files).map((path) => git(root, 'rev-parse', `HEAD:${path}`).trim())
  const into = makeDirectory()
  const placeOf = (id: string): string => join(into, id)
  const sizes = await writeBlobs(await open(root), [...ids, ABSENT], placeOf)
  expect([...sizes.keys()].sort()).toEqual([...ids].sort())
  for (const [number, content] of Object.values(files).entries()) {
    const id = ids[number] as string
    expect(sizes.get(id)).toBe(content.length)
    expect(readFileSync(placeOf(id)).equals(content)).toBe(true)
    if (process.platform !== 'win32') expect(statSync(placeOf(id)).mode & 0o777).toBe(0o600)
  }
})

test('nothing that is there already is written to', async () => {
  const root = makeCommitted({ 'a.bin': 'a' })
  const place = join(root, 'a.bin')
  const id = git(root, 'rev-parse', 'HEAD:a.bin').trim()
  await expect(writeBlobs(await open(root), [id], () => place)).rejects.toThrow('EEXIST')
})
