import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeParts } from '../../src/judge-parts.js'
import { run } from '../../src/run.js'
import { commitAll, makeRepository } from '../fixtures/repository.js'
import { makeDirectory, makeTree, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'
import { ALONE, partsFrom, told } from './judged.js'

afterAll(removeTrees)

/** Milliseconds. */
const MOST_TIME = 300_000

/** By path: number of the content. */
type Plan = Record<string, number>

const PICTURES = ['same.png', 'same.gif', 'photo.jpg', 'photo-progressive.jpg', 'large.jpg', 'lossy.webp']
const PLACES = ['data/train/cat', 'data/train/dog', 'data/test/cat', 'data/test/dog'].flatMap((directory) =>
  ['1.jpg', '2.png', '3.gif', 'a.bin', 'b.bin'].map((name) => `${directory}/${name}`),
)
const TABLES = ['tables/train.csv', 'tables/test.csv', 'tables/validation.csv']

/** No `id` is the name of a picture: what lists of a base say is what its parts do not hold. */
const sentence = (number: number): string => `${100 + number},this is sentence number ${number},${number % 2}`
const TEXTS = [
  [1, 2, 3, 4, 5],
  [4, 5, 6, 7],
  [8, 9, 10, 8],
  [5, 4, 20],
].map((rows) => `id,text,label\n${rows.map(sentence).join('\n')}\n`)

const plan: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...PLACES), fc.nat({ max: 8 }), { minKeys: 3, maxKeys: 12, size: 'max' }),
    fc.dictionary(fc.constantFrom(...TABLES), fc.nat({ max: 3 }), { maxKeys: 3, size: 'max' }),
  )
  .map(([files, tables]) => ({ ...files, ...tables }))

function contentOf(path: string, number: number): string | Buffer {
  if (path.startsWith('tables/')) return TEXTS[number] as string
  const picture = path.endsWith('.bin') ? undefined : PICTURES[number]
  if (picture === undefined) return `content ${number % 4}`
  return readFileSync(join(import.meta.dirname, '..', 'fixtures', 'pictures', picture))
}

function write(root: string, files: Plan): void {
  for (const [path, number] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), contentOf(path, number))
  }
}

describe('parts of a base', () => {
  test(
    'tell what is new as git tells it on one machine',
    async () => {
      await fc.assert(
        fc.asyncProperty(plan, plan, fc.integer({ min: 1, max: 4 }), async (before, changes, shares) => {
          const root = makeRepository({ 'notes.md': 'x' })
          write(root, before)
          const commit = commitAll(root)
          const options = optionsWith({ paths: null, source: 'git', ifNoFilesFound: 'ignore' })
          const baseParts = await partsFrom(root, options, shares)
          write(root, changes)
          for (const path of Object.keys(before).slice(0, 2)) rmSync(join(root, path))
          commitAll(root)
          const base = { ref: 'main', commit }
          const alone = await run(options, { ...ALONE, base }, worldAt(root))
          const parts = await partsFrom(root, options, 5 - shares)
          const report = await judgeParts(
            parts,
            { ...options, baseParts },
            { ...ALONE, base },
            worldAt(makeDirectory()),
          )
          expect(await told(report)).toEqual(await told(alone))
        }),
        { numRuns: 6, endOnFailure: true },
      )
    },
    MOST_TIME,
  )

  test('need no git, and bear the name of their state', async () => {
    const files = { 'data/train/a.bin': 'one', 'data/test/b.bin': 'one' }
    const options = optionsWith({ paths: null, source: 'files' })
    const baseParts = await partsFrom(makeTree(files), options, 2)
    const parts = await partsFrom(makeTree({ ...files, 'other/c.bin': 'two' }), options, 3)
    const report = await judgeParts(parts, { ...options, baseParts }, ALONE, worldAt(makeDirectory()))
    expect(report.judgement.verdict.result).toBe('pass')
    expect(report.judgement.findings).toMatchObject([{ rules: ['split-leakage'], isNew: false }])
    expect(report.base?.commit).toMatch(/^[0-9a-f]{64}$/)
  })

  test('must all be there, and be made by the same options', async () => {
    const root = makeTree({ 'data/train/a.bin': 'one', 'data/test/b.bin': 'one' })
    const options = optionsWith({ paths: null, source: 'files' })
    const parts = await partsFrom(root, options, 2)
    const other = await partsFrom(root, { ...options, minSize: 2 }, 1)
    const judge = (baseParts: string[]): Promise<unknown> =>
      judgeParts(parts, { ...options, baseParts }, ALONE, worldAt(makeDirectory()))
    await expect(judge(parts.slice(1))).rejects.toThrow('The part of share 1/2 is missing')
    await expect(judge(other)).rejects.toThrow('different options: min-size is 1 and 2')
    await expect(judge(['none-*.parquet'])).rejects.toThrow('no file matches')
  })
})
