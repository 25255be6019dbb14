import { afterAll, expect, test } from '@jest/globals'
import { removeTrees } from '../fixtures/tree.js'
import { labelled, scanned, sentence, table, told } from './compared.js'

afterAll(removeTrees)

/** Records without a header. */
const lines = (records: readonly (readonly string[])[], separator = ','): string =>
  table([], records, separator).slice(1)

const TRAIN = labelled(0, 30)

test.each([',', '\t', ';'])(
  'records of .data files are compared where %j parts their cells',
  async (separator) => {
    const report = await scanned({
      'uci/train.data': lines(TRAIN, separator),
      'uci/test.data': lines([...labelled(50, 60), ...TRAIN.slice(0, 2)], separator),
    })
    expect(told(report)).toEqual(['split-leakage error uci/test.data uci/train.data 2'])
  },
)

test('a .data file that repeats a record is told so', async () => {
  const report = await scanned({ 'iris/iris.data': lines([...TRAIN, ...TRAIN.slice(0, 1)]) })
  expect(told(report)).toEqual(['duplicate-row warning iris/iris.data 1'])
})

test.each<[string, string | Buffer]>([
  [
    'numbers in columns of blanks',
    Array.from({ length: 30 }, (_, at) => `  1.0   2.0   ${at % 3}.5\n`).join(''),
  ],
  ['prose', Array.from({ length: 30 }, (_, at) => `${sentence(at % 5)}${', so'.repeat(at % 4)}.\n`).join('')],
  ['bytes of a program', Buffer.concat(Array.from({ length: 9 }, () => Buffer.from('a,b\0\n')))],
  ['columns that are described before the records', `@relation r\n@data\n${lines([...TRAIN, ...TRAIN])}`],
  ['nothing but ends of lines', '\n\n\n'],
])('%s are no table, and nothing is said of them', async (_, content) => {
  const { tables, notes, compared, scanned: seen } = await scanned({ 'd/x.data': content })
  expect([tables, notes, seen.errors]).toEqual([[], [], []])
  expect(compared.filter(({ kind }) => kind === 'row').flatMap(({ leftOut = [] }) => leftOut)).toEqual([])
})
