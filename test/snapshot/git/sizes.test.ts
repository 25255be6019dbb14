import { execFileSync } from 'node:child_process'
import { afterAll, expect, test } from '@jest/globals'
import { ELSEWHERE, UNKNOWN_SIZE } from '../../../src/columns/data-files.js'
import { createGit } from '../../../src/git/repository.js'
import type { Repository } from '../../../src/model.js'
import { createEntries } from '../../../src/snapshot/entries.js'
import { type ContentSizes, createContentSizes } from '../../../src/snapshot/git/sizes.js'
import { makeRepository } from '../../fixtures/repository.js'
import { removeTrees } from '../../fixtures/tree.js'

afterAll(removeTrees)

interface Asked {
  sizes: ContentSizes
  contents: Int32Array
  /** The numbers of the entries. */
  all: number[]
  /** What git was given, call by call. */
  asked: string[][]
}

/** Entries with these contents; a number stands for one that the clone lacks. */
async function sizesOf(...given: (string | number)[]): Promise<Asked> {
  const root = makeRepository({})
  const repository = (await createGit(process.env, root).open(root)) as Repository
  const { entries, objectIds, add } = createEntries()
  const ids = new Map<string | number, string>()
  for (const content of given) {
    const args = ['hash-object', '-w', '--stdin']
    const id =
      ids.get(content) ??
      (typeof content === 'number'
        ? content.toString(16).padStart(40, '0')
        : execFileSync('git', args, { cwd: root, input: content, encoding: 'utf8' }).trim())
    ids.set(content, id)
    add(`f${entries.names.length}`, 'file', objectIds.add(Buffer.from(id), 0))
  }
  const contents = entries.contents.subarray(0, given.length)
  objectIds.setToFirst(contents)
  const asked: string[][] = []
  const run: Repository['run'] = (args, input, warned) => {
    if (args[0] === 'cat-file')
      asked.push(input === undefined ? ['everything'] : input.toString().trim().split('\n'))
    return repository.run(args, input, warned)
  }
  const listing = { entries, objectIds, objectFormat: 'sha1', repository: { ...repository, run } } as const
  const sizes = createContentSizes({ ...listing, chosen: [], errors: [], notes: [], staged: null })
  return { sizes, contents, all: given.map((_, entry) => entry), asked }
}

test('of few contents each is asked for once, but for the empty one', async () => {
  const { sizes, contents, all, asked } = await sizesOf('one', '', 'three', 'one', 1)
  expect(Array.from(contents, sizes.of)).toEqual([UNKNOWN_SIZE, 0, UNKNOWN_SIZE, UNKNOWN_SIZE, UNKNOWN_SIZE])
  await sizes.ask([0, 1, 3], false)
  expect(asked.map((ids) => ids.length)).toEqual([1])
  expect(Array.from(contents, sizes.of)).toEqual([3, 0, UNKNOWN_SIZE, 3, UNKNOWN_SIZE])
  await sizes.ask(all, false)
  await sizes.ask(all, true)
  expect(asked.map((ids) => ids.length)).toEqual([1, 2])
  expect(Array.from(contents, sizes.of)).toEqual([3, 0, 5, 3, UNKNOWN_SIZE])
})

test('what has no content of its own is passed over', async () => {
  const { sizes, contents, all, asked } = await sizesOf('one', 'three')
  contents[0] = ELSEWHERE
  await sizes.ask(all, true)
  expect(asked.map((ids) => ids.length)).toEqual([1])
  expect(sizes.of(1)).toBe(5)
})

test('of very many only those that several files have, unless every size decides', async () => {
  const many = Array.from({ length: 19_999 }, (_, index) => index + 1)
  const { sizes, contents, all } = await sizesOf('once', 'twice', ...many, 'twice', '')
  await sizes.ask(all.slice(1), false)
  expect([sizes.of(0), sizes.of(1)]).toEqual([UNKNOWN_SIZE, 5])
  await sizes.ask(all, false)
  expect([sizes.of(0), sizes.of(contents.at(-2) as number)]).toEqual([UNKNOWN_SIZE, 5])
  await sizes.ask(all, true)
  expect(sizes.of(0)).toBe(4)
})
