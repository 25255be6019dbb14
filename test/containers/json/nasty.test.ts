import { describe, expect, test } from '@jest/globals'
import { openTables } from '../../../src/containers/table.js'
import { bytesOf, readTable, recordsOf } from '../../fixtures/tables.js'

interface Nasty {
  content: string | Buffer
  name?: string
  columns: string[]
  cells: string[][]
}

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const ab = ['a', 'b']

const NASTY: Record<string, Nasty> = {
  'one value a line': {
    name: 'l',
    content: '{"a":1,"b":"x"}\n{"a":2,"b":"y"}\n',
    columns: ab,
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'no line end at the end': { name: 'l', content: '{"a":1}\n{"a":2}', columns: ['a'], cells: [['1'], ['2']] },
  'carriage returns': { name: 'l', content: '{"a":1}\r\n{"a":2}\r\n', columns: ['a'], cells: [['1'], ['2']] },
  'empty lines': { name: 'l', content: '\n{"a":1}\n \n\n{"a":2}\n\n', columns: ['a'], cells: [['1'], ['2']] },
  'keys in another order': {
    name: 'l',
    content: '{"a":1,"b":2}\n{"b":4,"a":3}\n',
    columns: ab,
    cells: [
      ['1', '2'],
      ['3', '4'],
    ],
  },
  'keys that come later': {
    name: 'l',
    content: '{"a":1}\n{"a":2,"b":3}\n{"b":4}\n',
    columns: ab,
    cells: [['1'], ['2', '3'], ['', '4']],
  },
  'a key twice: the last counts': { name: 'l', content: '{"a":1,"a":2}\n', columns: ['a'], cells: [['2']] },
  'a key twice, escaped and nested': {
    name: 'l',
    content: '{"a":"\\n","a":[ 1 ],"a":"x"}\n',
    columns: ['a'],
    cells: [['x']],
  },
  'null is nothing': { name: 'l', content: '{"a":null,"b":1}\n', columns: ab, cells: [['', '1']] },
  'words stay': { name: 'l', content: '{"a":true,"b":false}\n', columns: ab, cells: [['true', 'false']] },
  'what Python writes for no number': {
    name: 'l',
    content: '{"a":NaN,"b":-Infinity}\n{"a":Infinity,"b":1}\n',
    columns: ab,
    cells: [
      ['NaN', '-Infinity'],
      ['Infinity', '1'],
    ],
  },
  'numbers stay as written': {
    name: 'l',
    content: '{"a":1.0,"b":-0}\n{"a":1E+5,"b":12345678901234567890}\n',
    columns: ab,
    cells: [
      ['1.0', '-0'],
      ['1E+5', '12345678901234567890'],
    ],
  },
  escapes: {
    name: 'l',
    content: '{"a":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u00E9"}\n',
    columns: ['a'],
    cells: [['"\\/\b\f\n\r\téé']],
  },
  'a pair of surrogates': { name: 'l', content: '{"a":"\\ud83d\\ude00"}\n', columns: ['a'], cells: [['😀']] },
  'escaped and plain are one': {
    name: 'l',
    content: '{"a":"\\u00e9"}\n{"a":"é"}\n',
    columns: ['a'],
    cells: [['é'], ['é']],
  },
  'an escaped key is the same key': {
    name: 'l',
    content: '{"a":1}\n{"\\u0061":2}\n',
    columns: ['a'],
    cells: [['1'], ['2']],
  },
  'a key called __proto__': {
    name: 'l',
    content: '{"__proto__":1,"constructor":2}\n',
    columns: ['__proto__', 'constructor'],
    cells: [['1', '2']],
  },
  'an empty key': { name: 'l', content: '{"":1}\n', columns: [''], cells: [['1']] },
  'an empty record': { name: 'l', content: '{}\n{"a":1}\n', columns: ['a'], cells: [[], ['1']] },
  'nested values in one writing': {
    name: 'l',
    content: '{"a":{"y": 2, "x": [1, "\\u0041"]}}\n{"a":{"x":[1,"A"],"y":2}}\n',
    columns: ['a'],
    cells: [['{"x":[1,"A"],"y":2}'], ['{"x":[1,"A"],"y":2}']],
  },
  'nested keys twice': { name: 'l', content: '{"a":{"x":1,"x":2}}\n', columns: ['a'], cells: [['{"x":2}']] },
  'nested texts with brackets and quotes': {
    name: 'l',
    content: '{"a":["]}","\\"[{"]}\n',
    columns: ['a'],
    cells: [['["]}","\\"[{"]']],
  },
  'nested numbers as written': {
    name: 'l',
    content: '{"a":[1.0,1e0]}\n',
    columns: ['a'],
    cells: [['[1.0,1e0]']],
  },
  'nested control characters': {
    name: 'l',
    content: '{"a":["\\u0001\\u000a"]}\n',
    columns: ['a'],
    cells: [['["\\u0001\\n"]']],
  },
  'nested and empty': { name: 'l', content: '{"a":[],"b":{}}\n', columns: ab, cells: [['[]', '{}']] },
  'deep values': { name: 'l', content: `{"a":${deep(150)}}\n`, columns: ['a'], cells: [[deep(150)]] },
  'lines that are arrays': {
    name: 'l',
    content: '[1,"x"]\n[2,"y"]\n',
    columns: ['column 1', 'column 2'],
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'lines that are texts': { name: 'l', content: '"x"\n"y"\n', columns: ['value'], cells: [['x'], ['y']] },
  'values over several lines': {
    name: 'l',
    content: '{\n  "a": 1\n}\n{\n  "a": 2\n}\n',
    columns: ['a'],
    cells: [['1'], ['2']],
  },
  'a mark of UTF-8': { name: 'l', content: '\ufeff{"a":1}\n', columns: ['a'], cells: [['1']] },
  'UTF-16': {
    name: 'l',
    content: Buffer.from('\ufeff{"a":"é"}\n', 'utf16le'),
    columns: ['a'],
    cells: [['é']],
  },
  'bytes that are no UTF-8 stay apart': {
    name: 'l',
    content: Buffer.from('{"a":"\xe9"}\n{"a":"\xe8"}\n', 'latin1'),
    columns: ['a'],
    cells: [['\xe9'], ['\xe8']],
  },
  'a long text': {
    name: 'l',
    content: `{"a":"${'x\\n'.repeat(1_000_000)}"}\n{"a":1}\n`,
    columns: ['a'],
    cells: [['x\n'.repeat(1_000_000)], ['1']],
  },
  'a long nested value': {
    name: 'l',
    content: `{"a":[${'1, '.repeat(1_000_000)}1]}\n{"a":1}\n`,
    columns: ['a'],
    cells: [[`[${'1,'.repeat(1_000_000)}1]`], ['1']],
  },
  'an array of records': { content: '[{"a":1,"b":"x"},\n {"a":2}]', columns: ab, cells: [['1', 'x'], ['2']] },
  'an array on many lines': {
    content: '[\n  {\n    "a": 1\n  },\n  {\n    "a": 2\n  }\n]\n',
    columns: ['a'],
    cells: [['1'], ['2']],
  },
  'an array of arrays': {
    content: '[["x",1],["y",2]]',
    columns: ['column 1', 'column 2'],
    cells: [
      ['x', '1'],
      ['y', '2'],
    ],
  },
  'an array with nothing in it': { content: ' [ ] ', columns: [], cells: [] },
  'records under one name': {
    content: '{"version": "1", "data": [{"a":1}, {"a":2}], "info": {"x": [1]}}',
    columns: ['a'],
    cells: [['1'], ['2']],
  },
  'questions, and what they are for': {
    content: '{"keywords": "2010", "example": [{"a":1}, {"a":2}]}',
    columns: ['a'],
    cells: [['1'], ['2']],
  },
  'one value a line in a file called json': {
    content: '{"a":1}\n{"a":2}\n',
    columns: ['a'],
    cells: [['1'], ['2']],
  },
}

describe('JSON that other readers get wrong', () => {
  test.each(Object.entries(NASTY))('%s', async (_, { content, name, columns, cells }) => {
    const read = await readTable(name === undefined ? 't.json' : 't.jsonl', content)
    expect(read.cells).toEqual(cells)
    expect(read.columns).toEqual(columns)
  })
})

test('half a surrogate pair is neither another half nor the mark for what can not be read', async () => {
  const [table] = await openTables('t.jsonl', bytesOf('"\\ud800"\n"\\ud801"\n"\ufffd"\n'))
  const seen = new Set<string>()
  await table?.read(null, ({ bytes, starts, ends, count }) => {
    for (let at = 0; at < count; at++)
      seen.add(Buffer.from(bytes.subarray(starts[at], ends[at])).toString('hex'))
    return true
  })
  expect(seen.size).toBe(3)
})

test('arrays named after splits are tables of their own', async () => {
  const content = '{"train": [["a", "x"], ["b", "y"]],\n "test": [["a", "x"]], "val": []}'
  const tables = await openTables('t.json', bytesOf(content), (word) =>
    ['train', 'test', 'val'].includes(word),
  )
  const read = await Promise.all(tables.map(async (table) => (await recordsOf(table)).records))
  expect(tables.map(({ part }) => part)).toEqual(['train', 'test'])
  expect(read[0]?.map(({ cells }) => cells)).toEqual([
    ['a', 'x'],
    ['b', 'y'],
  ])
  expect(read[1]).toEqual([{ cells: ['a', 'x'], line: 2, endLine: 2 }])
})

test('beside arrays of two splits may stand what tells of the data', async () => {
  const content = '{"version": 2, "train": [{"a": 1}], "labels": ["x", "y"], "test": [{"a": 2}], "by": {}}'
  const isSplit = (word: string): boolean => ['train', 'test'].includes(word)
  const tables = await openTables('t.json', bytesOf(content), isSplit)
  expect(tables.map(({ part }) => part)).toEqual(['train', 'test'])
  expect(await openTables('t.json', bytesOf(content.replace('test', 'next')), isSplit)).toEqual([])
})

test.each([
  ['settings', '{"name": "x", "list": ["a"]}'],
  ['annotations of pictures', '{"info": {}, "images": [{"id": 1}], "annotations": [{"id": 1}]}'],
  ['an object of objects', '{"a": {"x": 1}, "b": {"x": 2}}'],
  ['an empty object', '{}'],
])('%s are no table', async (_, content) => {
  expect(await openTables('t.json', bytesOf(content), (word) => word === 'train')).toEqual([])
})

test.each([
  ['t.jsonl', '{"a":1}\n{"a":\n', /line 2/],
  ['t.jsonl', '{"a":1}\n{"a":1 "b":2}\n', /line 2.*byte 8/],
  ['t.jsonl', '{"a":"x\ny"}\n', /byte 0x0a/],
  ['t.jsonl', '{"a":01}\n', /"1" where/],
  ['t.jsonl', '{"a":1.}\n', /line 1/],
  ['t.jsonl', '{"a":1e}\n', /line 1/],
  ['t.jsonl', '{"a":+1}\n', /"\+" where/],
  ['t.jsonl', '{"a":tru}\n', /line 1/],
  ['t.jsonl', '{"a":"\\x"}\n', /line 1/],
  ['t.jsonl', '{"a":"\\u12g4"}\n', /line 1/],
  ['t.jsonl', '{"a":1,}\n', /line 1/],
  ['t.jsonl', "{'a':1}\n", /line 1/],
  ['t.jsonl', '{"a":[1,2}\n', /line 1/],
  ['t.jsonl', `{"a":${deep(300)}}\n`, /deeper than 200/],
  ['t.jsonl', '[1,2\n', /line 1/],
  [
    't.jsonl',
    Array.from({ length: 5000 }, (_, at) => `{"k${at}":1}\n`).join(''),
    /line 4097.*4096 different keys/,
  ],
  ['t.json', '[{"a":1},{"a":', /line 1/],
  ['t.json', '[{"a":1}', /before its array/],
  ['t.json', '[{"a":1},]', /"\]" where/],
  ['t.json', '[{"a":1} {"a":2}]', /"," is missing/],
  ['t.json', '{"data": [{"a":1}', /before its object/],
  ['t.json', 'a,b\n1,2\n', /no JSON/],
  ['t.json', '', /empty/],
])('%s %j is a failure of that file', async (name, content, message) => {
  await expect(readTable(name, content)).rejects.toThrow(message)
})
