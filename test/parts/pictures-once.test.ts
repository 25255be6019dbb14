import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { run } from '../../src/run.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'
import { ALONE, judged, told } from './judged.js'

afterAll(removeTrees)

const DOCS = join(import.meta.dirname, '..', '..', 'docs')

/** Pictures that are too large to have their pixels named by the way, each of a size of its own. */
function makePictures(): string {
  const root = makeDirectory()
  for (const [place, name] of [
    ['train', 'summary.png'],
    ['train', 'report-dark.png'],
    ['test', 'report-light.png'],
  ] as const) {
    mkdirSync(join(root, 'data', place), { recursive: true })
    copyFileSync(join(DOCS, name), join(root, 'data', place, name))
  }
  return root
}

test('a picture is read once, by one machine and for a share', async () => {
  const root = makePictures()
  const options = optionsWith({ paths: null, source: 'files' })
  const alone = await run(options, ALONE, worldAt(root))
  expect(alone.compared.find(({ kind }) => kind === 'picture')).toMatchObject({ samples: 3 })
  const sizes = alone.scanned.bytes
  expect(alone.scanned.bytesRead).toBe(sizes)
  expect((await judged(root, options, 2)).scanned.bytesRead).toBe(sizes)
})

test('what a cache holds of pictures serves a share, with their pixels or without', async () => {
  const root = makePictures()
  const other = makeDirectory()
  const copy = join(root, 'data/test/same.png')
  copyFileSync(join(DOCS, 'summary.png'), copy)
  const options = optionsWith({ paths: null, source: 'files', cache: makeDirectory() })
  const fresh = { ...options, cache: other }
  const alone = await told(await run(options, ALONE, worldAt(root)))
  for (const each of [options, options, fresh, fresh]) {
    expect(await told(await judged(root, each, 2))).toEqual(alone)
  }
  // What a share kept serves one machine, too.
  expect(await told(await run(fresh, ALONE, worldAt(root)))).toEqual(alone)
})
