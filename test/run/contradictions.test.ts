import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import { run } from '../../src/run.js'
import { makeCommitted } from '../fixtures/repository.js'
import { dvcFile, lfsPointer } from '../fixtures/storage.js'
import { removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const SURROUNDINGS = { base: null, baseline: null, notes: [], written: [] }

test.each(['git', 'auto', 'files'] as const)(
  'one hash with two sizes is a warning that names places: %s',
  async (source) => {
    const sha256 = createHash('sha256').update('same').digest('hex')
    const root = makeCommitted({
      'data/a.bin': lfsPointer('same'),
      'data/b.bin': lfsPointer('same', 5),
      'data/c.bin': lfsPointer('same', 5),
      'data/d.bin': `/annex/objects/SHA256E-s6--${sha256}.bin\n`,
      'data/other.bin': lfsPointer('other'),
    })
    const world = worldAt(root)
    const { judgement } = await run(optionsWith({ source, paths: ['data'] }), SURROUNDINGS, world)
    expect(judgement.findings.map(({ group }) => group.files.map(({ path }) => path))).toEqual([
      ['data/b.bin', 'data/c.bin'],
    ])
    expect(world.warnings.join()).toMatch(
      /^Pointers contradict each other on the size of 1 content: sha256 .{12}… has 4 bytes in "data\/a.bin" and 5 bytes in "data\/b.bin" and 6 bytes in "data\/d.bin"/,
    )
  },
)

describe.each(['git', 'auto', 'files'] as const)('hashes of different functions: %s', (source) => {
  const notesAt = async (files: Record<string, string>): Promise<string[]> => {
    const root = makeCommitted(files)
    const { notes } = await run(optionsWith({ source, paths: ['data'] }), SURROUNDINGS, worldAt(root))
    return notes.filter((note) => note.includes('different functions'))
  }
  const hash = (algorithm: string, data: string): string => createHash(algorithm).update(data).digest('hex')

  test('that stand for data of one size are told', async () => {
    const sha1 = `/annex/objects/SHA1-s4--${hash('sha1', 'same')}\n`
    const notes = await notesAt({
      'data/train/a.bin': lfsPointer('same'),
      'data/train/b.bin': lfsPointer('size'),
      'data/test/c.bin': sha1,
      'data/test/d.bin.dvc': dvcFile('d.bin', 'same'),
      'data/test/longer.bin': lfsPointer('longer'),
    })
    expect(notes).toEqual([
      expect.stringMatching(/^4 files of equal sizes can't be compared with each other/),
    ])
    expect(notes[0]).toMatch(/data\/\S+ by (SHA256|SHA1|MD5), data\/\S+ by (SHA256|SHA1|MD5)\)/)
  })

  test('and of no size in common are not', async () => {
    expect(
      await notesAt({
        'data/train/a.bin': lfsPointer('same'),
        'data/test/d.bin.dvc': dvcFile('d.bin', 'longer'),
      }),
    ).toEqual([])
  })

  test('with which no file that is here is hashed are told beside it', async () => {
    const notes = await notesAt({
      'data/train/a.bin': `/annex/objects/SHA1-s4--${hash('sha1', 'same')}\n`,
      'data/test/b.bin': 'same',
      'data/test/c.bin': 'longer',
    })
    expect(notes).toEqual([
      expect.stringMatching(/^2 files .*\(data\/train\/a.bin by SHA1, data\/test\/b.bin by its bytes\)$/),
    ])
  })
})
