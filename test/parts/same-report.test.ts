import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { partsOf } from '../../src/content/write.js'
import { fingerprint } from '../../src/fingerprint.js'
import { FORMAT_NAMES, loadFormat } from '../../src/formats.js'
import { judgeParts } from '../../src/judge-parts.js'
import type { Options, Report } from '../../src/model.js'
import { run, type Surroundings } from '../../src/run.js'
import { plannedRepository, writeRepository } from '../fixtures/random-repository.js'
import { makeRepository } from '../fixtures/repository.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'
import { PICTURES, plannedPictures, writePictures } from './random-pictures.js'

afterAll(removeTrees)

/** Milliseconds: some twenty scans, each with git beside it, on a machine that does other things too. */
const MOST_TIME = 300_000

const ALONE: Surroundings = { base: null, baseline: null, notes: [], written: [] }

/** What a report says in each format, but for how many bytes were read, which each machine has its own number of. */
async function told(report: Report): Promise<Record<string, string>> {
  const same = { ...report, scanned: { ...report.scanned, bytesRead: 0 } }
  const texts: Record<string, string> = {}
  for (const name of FORMAT_NAMES) texts[name] = [...partsOf((await loadFormat(name))(same, {}))].join('')
  return texts
}

async function judged(root: string, options: Options, shares: number, surroundings = ALONE): Promise<Report> {
  const directory = makeDirectory()
  const paths: string[] = []
  for (let number = 1; number <= shares; number++) {
    const path = join(directory, `part-${number}.parquet`)
    await fingerprint(options, { number, of: shares }, path, worldAt(root))
    paths.push(path)
  }
  return judgeParts(paths.reverse(), options, surroundings, worldAt(root))
}

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

  test.each(['auto', 'files', 'git'] as const)(
    'of any repository, source %s',
    async (source) => {
      await fc.assert(
        fc.asyncProperty(
          plannedRepository,
          plannedPictures,
          fc.integer({ min: 1, max: 7 }),
          async (plan, pictures, shares) => {
            const root = writeRepository(plan)
            writePictures(root, pictures)
            const options = optionsWith({ paths: null, source, ifNoFilesFound: 'ignore' })
            const alone = await run(options, ALONE, worldAt(root))
            expect(await told(await judged(root, options, shares))).toEqual(await told(alone))
          },
        ),
        { numRuns: 5 },
      )
    },
    MOST_TIME,
  )
})
