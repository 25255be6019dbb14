import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { commitAll, git } from '../fixtures/repository.js'
import { makeDirectory, makeTree, removeTrees } from '../fixtures/tree.js'
import { labelled, scannedAt, table, told } from './compared.js'

afterAll(removeTrees)

const COLUMNS = ['text', 'label']

/** A clone without contents of which the directories of two tables are checked out, and that of another is not. */
function cloneOfTables(): string {
  const origin = makeTree({
    'data/train/a.csv': table(COLUMNS, labelled(0, 30)),
    'data/test/a.csv': table(COLUMNS, [...labelled(50, 60), ...labelled(0, 2)]),
    'data/validation/a.csv': table(COLUMNS, [...labelled(70, 80), ...labelled(0, 3)]),
  })
  git(origin, 'init', '--quiet', '--initial-branch=main')
  commitAll(origin)
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  const clone = join(makeDirectory(), 'clone')
  git(origin, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin}`, clone)
  git(clone, 'sparse-checkout', 'set', 'data/train', 'data/test')
  git(clone, 'checkout', '--quiet')
  git(clone, 'remote', 'set-url', 'origin', `file://${join(clone, 'nowhere')}`)
  return clone
}

test('tables that a clone left out are counted and named, and the others compared', async () => {
  const report = await scannedAt(cloneOfTables(), { source: 'git' })
  expect(told(report)).toEqual(['split-leakage error data/test/a.csv data/train/a.csv 2'])
  expect(report.compared[1]).toMatchObject({
    tables: 2,
    absent: 1,
    leftOut: [{ path: 'data/validation/a.csv', reason: 'its content is not here' }],
  })
  const ofRows = report.notes.filter((note) => /rows/i.test(note))
  expect(ofRows).toEqual(['Rows of 1 table were not compared, since the content is not on this machine'])
})

test('of more than fit on a stack the first thousand are named', async () => {
  const clone = cloneOfTables()
  const many = 130_000
  const entries = Array.from(
    { length: many },
    (_, at) => `100644 ${(at + 0x100000).toString(16).padStart(40, 'f')}\tdata/validation/${at}.csv\n`,
  )
  execFileSync('git', ['-C', clone, 'update-index', '--index-info'], { input: entries.join('') })
  const { compared, notes } = await scannedAt(clone, { source: 'git' })
  expect(compared[1]).toMatchObject({ tables: 2, absent: many + 1 })
  expect(compared[1]?.leftOut).toHaveLength(1000)
  expect(notes.join('\n')).toContain('Rows of 130,001 tables were not compared')
})
