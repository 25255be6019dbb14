import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { run } from '../../src/run.js'
import { plannedRepository, writeRepository } from '../fixtures/random-repository.js'
import { makeRepository } from '../fixtures/repository.js'
import { dvcFile } from '../fixtures/storage.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'
import { ALONE, judged, told } from './judged.js'
import { PICTURES, plannedPictures, writePictures } from './random-pictures.js'

afterAll(removeTrees)

/** Milliseconds: some twenty scans, each with git beside it, on a machine that does other things too. */
const MOST_TIME = 300_000

describe('parts judged together tell what one machine tells', () => {
  test.each([1, 3, 7])('of pictures alike in each way, %s shares', async (shares) => {
    const root = makeRepository({})
    const pictures = PICTURES.map((picture, number) => ({ picture, number, isCommitted: number % 2 === 0 }))
    writePictures(root, [
      ...pictures.map((each) => ({ ...each, directory: 'data/train/cat' })),
      { directory: 'data/test/cat', number: 90, picture: 'photo.jpg', isCommitted: true },
      { directory: 'data/test/dog', number: 91, picture: 'same.gif', isCommitted: false },
    ])
    const options = optionsWith({ paths: null })
    const alone = await run(options, ALONE, worldAt(root))
    const kinds = new Set(alone.judgement.findings.map(({ group }) => group.kind))
    expect([...kinds].sort()).toEqual(['near-picture', 'picture'])
    expect(await told(await judged(root, options, shares))).toEqual(await told(alone))
  })

  test('of tables: records, columns that few have, lines, and what stands beside the data', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `${row},this is sentence number ${row},${row % 3}`)
    const root = makeTree({
      'data/train.csv': `id,text,label\n${rows.join('\n')}\n`,
      'data/test.csv': `id,text,label\n${rows.slice(30).join('\n')}\n99,and one of its own,1\n`,
      'houses/train.csv': `id,street,price\n${rows.join('\n')}\n`,
      'houses/test.csv': `id,street\n${rows.map((row) => row.replace(/,\d$/, '')).join('\n')}\n`,
      'tweets/train_text.txt': `${rows.join('\n')}\n`,
      'tweets/train_labels.txt': `${rows.map((_, row) => row % 2).join('\n')}\n`,
      'tweets/test_text.txt': `${rows.slice(5, 12).join('\n')}\n`,
      'tweets/test_labels.txt': `${rows
        .slice(5, 12)
        .map(() => 0)
        .join('\n')}\n`,
    })
    const options = optionsWith({ paths: null })
    const alone = await run(options, ALONE, worldAt(root))
    expect(new Set(alone.tables.map(({ dataset }) => dataset))).toEqual(new Set(['data', 'houses', 'tweets']))
    expect(alone.tables.some(({ examples }) => examples.some(({ cells }) => cells !== null))).toBe(true)
    expect(await told(await judged(root, options, 3))).toEqual(await told(alone))
  })

  test('of a text that is not here, and whose namesake in the other split describes a picture', async () => {
    const root = makeRepository({
      'data/tables/train/b.txt.dvc': dvcFile('b.txt', 'abcd'),
      'data/tables/train/test.csv': 'id,text\n1,one\n2,two\n',
      'data/tables/test/test.csv': 'id,text\n3,three\n4,four\n',
      'data/tables/test/b.jpg': 'JPEG',
      'data/tables/test/b.txt': 'one\ntwo\n',
      'data/tables/test/train_text.txt': 'three\nfour\n',
    })
    const options = optionsWith({ paths: null })
    const alone = await run(options, ALONE, worldAt(root))
    expect(alone.scanned.skipped).toMatchObject({ annotation: 1 })
    expect(await told(await judged(root, options, 2))).toEqual(await told(alone))
  })

  test('but for tables that are too large for parts, which are named', async () => {
    const root = makeTree({
      'data/train.csv': 'a\n1\n',
      'data/test.csv': 'a\n2\n',
      'other/train.csv': 'b\n1\n',
    })
    truncateSync(join(root, 'data/train.csv'), 257 * 1024 * 1024)
    const report = await judged(root, optionsWith({ paths: null, readLimit: null }), 2)
    expect(report.notes.join()).toContain('Rows of 2 tables were not compared')
    expect(report.compared.find(({ kind }) => kind === 'row')?.leftOut).toEqual([
      { path: 'data/test.csv', reason: 'its content is not here' },
      { path: 'data/train.csv', reason: 'its content is not here' },
    ])
  })

  test.each(['auto', 'files', 'git'] as const)(
    'of any repository, source %s',
    async (source) => {
      await fc.assert(
        fc.asyncProperty(
          plannedRepository,
          plannedPictures,
          fc.integer({ min: 1, max: 7 }),
          fc.boolean(),
          async (plan, pictures, shares, hasBaseline) => {
            const root = writeRepository(plan)
            const options = optionsWith({ paths: null, source, ifNoFilesFound: 'ignore' })
            const accepted = (await told(await run(options, ALONE, worldAt(root))))['json'] as string
            writePictures(root, pictures)
            const baseline = hasBaseline ? { path: 'accepted.json', text: accepted } : null
            const surroundings = { ...ALONE, baseline }
            const alone = await run(options, surroundings, worldAt(root))
            expect(await told(await judged(root, options, shares, surroundings))).toEqual(await told(alone))
          },
        ),
        { numRuns: 5, endOnFailure: true },
      )
    },
    MOST_TIME,
  )
})
