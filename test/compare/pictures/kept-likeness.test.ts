import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openKeptLikeness } from '../../../src/compare/pictures/kept-likeness.js'
import { emptyPrints, printAt } from '../../../src/compare/prints.js'
import { PRINT_BYTES } from '../../../src/kinds/near-picture/print.js'
import type { Report } from '../../../src/model.js'
import { run } from '../../../src/run.js'
import { describeWithPillow } from '../../fixtures/picture-tools.js'
import { makeDirectory, removeTrees } from '../../fixtures/tree.js'
import { optionsWith, worldAt } from '../../fixtures/world.js'
import { draw, drawn, findingsOf, told } from './drawn.js'

afterAll(removeTrees)

/** Fingerprints of pictures that all look otherwise. */
function somePrints(pictures: number) {
  const prints = emptyPrints(pictures, PRINT_BYTES)
  for (let picture = 0; picture < pictures; picture++) printAt(prints, picture).fill(picture, PRINT_BYTES - 9)
  return prints
}

test('what any number of runs found of pairs is found by the next one, the last word of each', async () => {
  const pair = fc.record({
    first: fc.nat(5),
    second: fc.nat(5),
    asked: fc.nat(0x1ff),
    likeness: fc.record({
      similarity: fc.float({ noNaN: true, noDefaultInfinity: true }),
      turn: fc.nat(7),
      isProved: fc.boolean(),
      canAlign: fc.boolean(),
    }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(pair, { maxLength: 20 }), { maxLength: 4 }), async (runs) => {
      const directory = makeDirectory()
      const expected = new Map<string, (typeof runs)[number][number]>()
      for (const pairs of runs) {
        const kept = openKeptLikeness(directory)
        const among = kept.among(somePrints(6))
        for (const each of pairs) {
          among.keep(each.first, each.second, each.asked, each.likeness)
          expected.set(`${each.first} ${each.second} ${each.asked}`, each)
        }
        await kept.save()
        expect(kept.notes).toEqual([])
      }
      const among = openKeptLikeness(directory).among(somePrints(6))
      for (const { first, second, asked, likeness } of expected.values()) {
        expect(among.find(first, second, asked)).toEqual(likeness)
      }
      expect(among.find(0, 1, 0x200)).toBeNull()
    }),
  )
})

test('a fingerprint is the same whether its pixels have a name or not', async () => {
  const directory = makeDirectory()
  const likeness = { similarity: 0.5, turn: 3, isProved: false, canAlign: true }
  const kept = openKeptLikeness(directory)
  kept.among(somePrints(2)).keep(0, 1, 1, likeness)
  await kept.save()
  const named = somePrints(2)
  printAt(named, 0).fill(1, 21, 22).fill(7, 24, 88)
  expect(openKeptLikeness(directory).among(named).find(0, 1, 1)).toEqual(likeness)
  printAt(named, 1).fill(99, PRINT_BYTES - 1)
  expect(openKeptLikeness(directory).among(named).find(0, 1, 1)).toBeNull()
})

describeWithPillow('a later run', () => {
  const PICTURES = {
    'data/train/1.png': '7 same',
    'data/test/a.jpg': '7 same+60',
    'data/train/2.png': '9 same',
    'data/test/b.jpg': '9 crop3',
    'data/test/c.jpg': '9 same+60',
  }

  /** What is told, and how many pairs had to be compared for it. */
  async function counted(root: string, cache: string): Promise<{ report: Report; pairs: number }> {
    const world = worldAt(root)
    let pairs = 0
    const { workers } = world
    const counting: typeof workers = {
      ...workers,
      run(kind, tasks, take, progress) {
        for (let number = 0; kind === 'likeness' && number < tasks.length; number++)
          pairs += (tasks.at(number) as unknown as { first: Int32Array }).first.length
        return workers.run(kind, tasks, take, progress)
      },
    }
    const surroundings = { base: null, baseline: null, notes: [], written: [] }
    const report = await run(optionsWith({ paths: ['.'], cache }), surroundings, {
      ...world,
      workers: counting,
    })
    return { report, pairs }
  }

  test('compares only pairs that none has compared before, and tells the same', async () => {
    const root = await drawn(PICTURES)
    const cache = makeDirectory()
    const first = await counted(root, cache)
    expect(first.pairs).toBeGreaterThan(0)
    const second = await counted(root, cache)
    expect(second.pairs).toBe(0)
    expect(findingsOf(second.report)).toEqual(findingsOf(first.report))
    expect(findingsOf(second.report)).toEqual(findingsOf(await told(root)))
    await draw(root, { 'data/test/d.jpg': '7 same+40' })
    const third = await counted(root, cache)
    expect(third.pairs).toBeGreaterThan(0)
    expect(third.pairs).toBeLessThan(first.pairs + 3)
    expect(findingsOf(third.report)).toEqual(findingsOf(await told(root)))
    expect(findingsOf(third.report)).not.toEqual(findingsOf(first.report))
  })

  test('tells the same where what was kept is spoilt, and says so', async () => {
    const root = await drawn(PICTURES)
    const cache = makeDirectory()
    const { report } = await counted(root, cache)
    const [file = ''] = readdirSync(cache).filter((name) => name.startsWith('likeness'))
    writeFileSync(join(cache, file), 'spoilt')
    const again = await counted(root, cache)
    expect(findingsOf(again.report)).toEqual(findingsOf(report))
    expect(again.pairs).toBeGreaterThan(0)
    expect(again.report.notes.join()).toContain(file)
  })
})
