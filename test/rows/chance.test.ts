import { afterAll, expect, test } from '@jest/globals'
import { mixed } from '../../src/kinds/row/cell.js'
import { removeTrees } from '../fixtures/tree.js'
import { scanned, table } from './compared.js'

afterAll(removeTrees)

const WAYS: Record<string, readonly string[]> = {
  nothing: ['', 'nan', 'NaN', 'null', 'NULL', 'None', 'NA'],
  truth: ['true', 'True', 'TRUE'],
}
const COLUMNS = Array.from('abcdefghijkl')

/** Records of cells most of which are alike, each written in one of so many ways. */
function records(from: number, to: number, kind: string, ways: number): string[][] {
  return Array.from({ length: to - from }, (_, at) =>
    COLUMNS.map((_, column) => {
      const seed = mixed((from + at) * 31 + column * 7919) >>> 0
      const written = WAYS[kind] as readonly string[]
      if (seed % 3 > 0) return written[(mixed(seed + at) >>> 0) % ways] as string
      return kind === 'truth' ? 'false' : String(from + at)
    }),
  )
}

test.each(['nothing', 'truth'])('how a word for %s is written says nothing of chance', async (kind) => {
  const severities = async (ways: number) => {
    const { tables } = await scanned({
      'data/train.csv': table(COLUMNS, records(0, 60, kind, ways)),
      'data/test.csv': table(COLUMNS, records(57, 80, kind, ways)),
    })
    return tables.filter(({ rule }) => rule === 'split-leakage').map(({ severity }) => severity)
  }
  expect(await severities(1)).toEqual(['notice'])
  expect(await severities((WAYS[kind] as readonly string[]).length)).toEqual(['notice'])
})
