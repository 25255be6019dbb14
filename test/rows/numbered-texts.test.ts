import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { commitAll, headOf, makeCommitted } from '../fixtures/repository.js'
import { type Files, removeTrees, writeFiles } from '../fixtures/tree.js'
import { newIn, scannedAt, sentence, told } from './compared.js'

afterAll(removeTrees)

const text = (...records: number[]): string => records.map((record) => `${sentence(record)}\n`).join('')

/** Texts of one split whose names differ in their number, one with what another holds, and a leak in the second. */
const SIZES: Files = {
  'data/de_3.train': text(1, 2, 3),
  'data/de_6.train': text(1, 2, 3, 4, 5, 6),
  'data/de_4.train': text(6, 7, 8, 9),
  'data/de.test': text(20, 21, 5),
}

/** Findings after a change of what was there before. */
async function after(change: (root: string) => void) {
  const root = makeCommitted(SIZES)
  const commit = headOf(root)
  change(root)
  commitAll(root)
  return scannedAt(root, {}, commit)
}

test('texts that differ by a number in their names are known one by one', async () => {
  const report = await after((root) => writeFiles(root, { 'data/new.json': '[{"text": "fresh"}]' }))
  expect(told(report)).toContain('split-leakage error data/de.test data/de_6.train 1')
  expect(newIn(report)).toEqual([])
})

test('and where their directory is called otherwise', async () => {
  const move = (root: string) => renameSync(join(root, 'data'), join(root, 'dataset'))
  const report = await after((root) => {
    writeFiles(root, { 'data/new.json': '[{"text": "fresh"}]' })
    move(root)
  })
  expect(told(report)).toContain('split-leakage error dataset/de.test dataset/de_6.train 1')
  expect(newIn(report)).toEqual([])
})

test('what one of them gains is new', async () => {
  const report = await after((root) => writeFiles(root, { 'data/de_4.train': text(6, 7, 8, 9, 20) }))
  expect(newIn(report)).toContain('split-leakage data/de.test data/de_4.train 1')
})
