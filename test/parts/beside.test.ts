import { afterAll, expect, test } from '@jest/globals'
import { numbersTo } from '../../src/columns/numbers.js'
import { pathAt } from '../../src/columns/paths.js'
import { repeatableIn } from '../../src/parts/counted.js'
import { openPart } from '../../src/parts/file/read.js'
import { gatherOthers, gatherSamples } from '../../src/parts/gather.js'
import { repeatedKeys } from '../../src/parts/keys.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'
import { partsFrom } from './judged.js'

afterAll(removeTrees)

test('files beside samples are held where a directory can have a copy alone', async () => {
  const pictures = (directory: string, contents: readonly string[]) =>
    Object.fromEntries(
      contents.flatMap((content, number) => [
        [`${directory}/${number}.jpg`, content],
        [`${directory}/${number}.txt`, '0 0.5 0.5 1 1'],
      ]),
    )
  const root = makeTree({
    ...pictures('data/v1', ['one', 'two']),
    ...pictures('data/v2', ['one', 'two']),
    ...pictures('data/v3', ['one', 'new']),
  })
  const paths = await partsFrom(root, optionsWith({ paths: null, compare: [] }), 2)
  const parts = await Promise.all(paths.map((path) => openPart(path, path)))
  const { workers } = worldAt(root)
  const { files } = await gatherSamples(
    parts,
    await repeatedKeys(parts, 'bytes', workers),
    new Set(),
    workers,
  )
  const grouped = Array.from(numbersTo(files.names.length), (file) => pathAt(files, file))
  const inGroups = (directory: string): number =>
    grouped.filter((path) => path.startsWith(`${directory}/`)).length
  const facts = parts.map((part) => part.facts)
  const { others } = gatherOthers(
    parts,
    files,
    repeatableIn(facts, () => inGroups),
  )
  expect(Array.from(numbersTo(others.names.length), (other) => pathAt(others, other)).sort()).toEqual([
    ...['data/v1/0.txt', 'data/v1/1.txt', 'data/v2/0.txt', 'data/v2/1.txt'],
  ])
  for (const part of parts) part.close()
})
