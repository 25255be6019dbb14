import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { run } from '../../src/run.js'
import { commitAll, headOf, makeCommitted } from '../fixtures/repository.js'
import { type Files, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'
import { newIn, sentence, table } from './compared.js'

afterAll(removeTrees)

const TABLES = 12

/** Tables of one dataset, each with columns of its own and a record that comes twice, and all with one column more. */
function tables(...added: string[]): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: TABLES }, (_, number) => {
      const records = Array.from({ length: 30 }, (_, at) => [sentence(100 * number + (at % 29)), ...added])
      return [`data/t${number}.csv`, table([`text ${number}`, ...added.map((name) => `${name} of`)], records)]
    }),
  )
}

async function compared(before: Files, after: Files, gone: string[] = []) {
  const root = makeCommitted(before)
  const commit = headOf(root)
  for (const path of gone) rmSync(join(root, path))
  commitAll(root, after)
  const surroundings = { base: { ref: 'main', commit }, baseline: null, notes: [], written: [] }
  return run(optionsWith({ source: 'git' }), surroundings, worldAt(root))
}

test('tables that are as they were are not read for sets of other columns', async () => {
  const more = { 'data/new.csv': table(['text', 'n'], [[sentence(5000), '1']]) }
  const report = await compared(tables(), more)
  expect(newIn(report)).toEqual([])
  expect(report.tables).toHaveLength(TABLES)
  const alone = await run(
    optionsWith({ source: 'git' }),
    { base: null, baseline: null, notes: [], written: [] },
    worldAt(makeCommitted({ ...tables(), ...more })),
  )
  expect(report.scanned.bytesRead).toBe(alone.scanned.bytesRead)
})

test('where all have changed each is read a few times, however many there are', async () => {
  const before = tables()
  const size = Object.values(before).reduce((sum, content) => sum + content.length, 0)
  const report = await compared(before, tables('web'))
  expect(newIn(report)).toEqual([])
  expect(report.tables).toHaveLength(TABLES)
  expect(report.scanned.bytesRead / size).toBeLessThan(9)
})

test('a table that went to another name is found there by its columns', async () => {
  const before = tables()
  const moved = { 'data/moved.csv': `\ufeff${before['data/t3.csv']}` }
  expect(newIn(await compared(before, moved, ['data/t3.csv']))).toEqual([])
})
