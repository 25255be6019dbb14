import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openTables } from '../../../src/containers/table.js'
import { anyText } from '../../fixtures/any-text.js'
import { bytesOf, recordsOf } from '../../fixtures/tables.js'

const value = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    'false',
    'NaN',
    '-Infinity',
    '0',
    '-0',
    '1e5',
    '1E-7',
    '12.50',
    '-3',
    '[1, 2]',
    '{"z":1}',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
  fc.integer().map(String),
  anyText({ maxLength: 40 }).map((text) => JSON.stringify(text)),
  fc.string({ maxLength: 20 }).map((text) => JSON.stringify(text)),
)
const usual = fc.tuple(value, value, value).map(([a, b, c]) => [
  ['a', a],
  ['b c', b],
  ['long name of a column', c],
])
const unusual = fc
  .array(fc.tuple(fc.constantFrom('a', 'b c', 'd', 'long name of a column'), value), { maxLength: 5 })
  .map((members) => members as string[][])
const records = fc.array(fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: unusual }), {
  maxLength: 40,
})

function written(all: readonly string[][][], blank: string, open: string, between: string): string {
  return all
    .map(
      (members) => `{${open}${members.map(([key, value]) => `"${key}":${blank}${value}`).join(`,${blank}`)}}`,
    )
    .join(between)
}

/** What is read of a text: names, cells and lines. */
async function read(name: string, text: string) {
  const [table] = await openTables(name, bytesOf(text))
  if (table === undefined) throw new Error('no table')
  const found = await recordsOf(table)
  return { columns: table.columns, records: found.records }
}

test('plain records are taken as those that are not: a blank behind the bracket makes none plain', async () => {
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.constantFrom('', ' '),
      fc.constantFrom('\n', '\r\n', '\n\n', ' '),
      async (all, blank, between) => {
        if (all.length === 0) return
        expect(await read('t.jsonl', written(all, blank, '', between))).toEqual(
          await read('t.jsonl', written(all, blank, ' ', between)),
        )
        const array = (open: string): string => `[${written(all, blank, open, `,${between}`)}]`
        expect(await read('t.json', array(''))).toEqual(await read('t.json', array(' ')))
      },
    ),
    { numRuns: 400 },
  )
})

test.each([
  '{"a":1,"b":"x"}\n'.repeat(30),
  '[{"a":1,"b":"x"}',
  '[{"a":1,"b":"x"},{"a":2,"b":"y"},,{"a":3,"b":"z"}]',
  '[{"a":1,"b":"x"}\n{"a":2,"b":"y"}]',
])('what is broken behind plain records fails where it did: %j', async (text) => {
  const fails = async (text: string): Promise<string> => read('t.jsonl', text).then(() => '', String)
  for (const end of [
    '{"a":1,"b":"x"',
    '{"a":1,"b":"x",}',
    '{"a":01,"b":"x"}',
    '{"a":1,"b":"\u0001"}',
    '{"a":1,"b":"x"},',
  ]) {
    expect(await fails(`${text}\n${end}`)).toMatch(/is no JSON|ends/)
  }
})

test('a comma between records on lines, and none between those of an array, are no JSON, wherever they stand', async () => {
  const plain = '{"a":1,"b":"x"}'
  const some = (count: number, between: string): string =>
    Array.from({ length: count }, () => plain).join(between)
  for (const before of [1, 2, 20]) {
    const lines = some(before, '\n')
    const members = some(before, ',')
    expect((await read('t.jsonl', `${lines}\n${some(20, '\n')}`)).records).toHaveLength(before + 20)
    expect((await read('t.json', `[${members},${some(20, ',')}]`)).records).toHaveLength(before + 20)
    for (const between of [',\n', ',', ' ,']) {
      const text = `${lines}${between}${some(20, between)}`
      await expect(read('t.jsonl', text)).rejects.toThrow(`is no JSON in the value on line ${before}`)
    }
    for (const between of ['\n', ' ']) {
      const text = `[${members}${between}${some(20, between)}]`
      await expect(read('t.json', text)).rejects.toThrow('"," is missing between two values')
    }
  }
})
