import { createHash } from 'node:crypto'
import { afterAll, expect, test } from '@jest/globals'
import { run } from '../../src/run.js'
import { makeCommitted } from '../fixtures/repository.js'
import { lfsPointer } from '../fixtures/storage.js'
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
