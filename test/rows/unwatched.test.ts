import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { git, makeCommitted } from '../fixtures/repository.js'
import { removeTrees } from '../fixtures/tree.js'
import { labelled, scannedAt, table, told } from './compared.js'

afterAll(removeTrees)

const COLUMNS = ['text', 'label']
const TRAIN = labelled(0, 40)
const TEST = labelled(100, 120)
const LEAKING = [...TEST, TRAIN[3] as string[]]

test.each(['git', 'auto'] as const)(
  'a table that git was told not to look at is compared as staged: source %s',
  async (source) => {
    for (const [staged, onDisk, expected] of [
      [TEST, LEAKING, []],
      [LEAKING, TEST, ['split-leakage error data/test.csv data/train.csv 1']],
    ] as const) {
      const root = makeCommitted({
        'data/train.csv': table(COLUMNS, TRAIN),
        'data/test.csv': table(COLUMNS, staged),
      })
      git(root, 'update-index', '--assume-unchanged', 'data/test.csv')
      writeFileSync(join(root, 'data/test.csv'), table(COLUMNS, onDisk))
      expect(told(await scannedAt(root, { source }))).toEqual(expected)
    }
  },
)
