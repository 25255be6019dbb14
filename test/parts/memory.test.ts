import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { KEY_BYTES, type PartRow } from '../../src/parts/file/format.js'
import { writePart } from '../../src/parts/file/write.js'
import { commandWith } from '../fixtures/program.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { headOfPart } from './judged.js'

afterAll(removeTrees)

const SAMPLES = 70_000
const ROWS_AT_ONCE = 5_000

/** Megabytes: the program itself takes half of them. An object for each row of one group of rows takes twice as many. */
const HEAP = 16

/** Milliseconds. */
const MOST_TIME = 60_000

function* rows(): Generator<PartRow[]> {
  for (let first = 0; first < SAMPLES; first += ROWS_AT_ONCE) {
    yield Array.from({ length: ROWS_AT_ONCE }, (_, place): PartRow => {
      const sample = first + place
      const key = Buffer.alloc(KEY_BYTES)
      // The last sample is a copy of the first.
      createHash('sha1')
        .update(String(sample % (SAMPLES - 1)))
        .digest()
        .copy(key)
      const split = sample * 2 < SAMPLES ? 'test' : 'train'
      return {
        ...{ kind: 'bytes', sample, by: 'git', key, path: `data/${split}/${sample}.bin`, dataset: 'data' },
        ...{ split, splitBy: 'directories', label: null, labelBy: null, size: null },
        ...{ more: null, print: null, content: null },
      }
    })
  }
}

test(
  'many fingerprints are judged within little memory',
  async () => {
    const directory = makeDirectory()
    await writePart(join(directory, 'part.parquet'), rows(), headOfPart)
    const [node, ...args] = commandWith('judge', 'part.parquet', '--format', 'json')
    const limits = [`--max-old-space-size=${HEAP}`, '--max-semi-space-size=1']
    const { status, stdout } = spawnSync(node, [...limits, ...args], { cwd: directory, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      scanned: { files: SAMPLES },
      groups: [
        {
          files: [{ path: 'data/test/0.bin' }, { path: `data/train/${SAMPLES - 1}.bin` }],
          rules: ['split-leakage'],
        },
      ],
    })
  },
  MOST_TIME,
)
