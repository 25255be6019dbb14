import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RecordBatch, Table } from '../../src/containers/records.js'
import { openTables } from '../../src/containers/table.js'
import { openText } from '../../src/containers/text.js'
import { readKeys } from '../../src/kinds/row/keys.js'
import { PLAIN } from '../../src/kinds/row/plan.js'
import type { Stretch } from '../../src/model.js'
import { stretchesOf } from '../../src/rows/read/stretches.js'
import { readWanted } from '../../src/rows/read/wanted.js'
import { bytesOf } from '../fixtures/tables.js'

/** What stands where usual records would: by its place in a thousand, so that most blocks have none of it. */
const oddities = (kinds: readonly string[]) =>
  fc.uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 2999 }), kind: fc.constantFrom(...kinds) }), {
    maxLength: 4,
    selector: ({ at }) => at,
  })

const wantedOf = fc.oneof(
  fc.uniqueArray(fc.nat(2999), { minLength: 1, maxLength: 400 }),
  fc.tuple(fc.nat(2999), fc.integer({ min: 1, max: 9 })).map(([from, step]) => {
    return Array.from({ length: 200 }, (_, at) => (from + at * step) % 3000)
  }),
)

const CSV = [
  '"a\nb",2,3',
  '\n1,2,3',
  'x,"y""z",0',
  'name,size,kind',
  'p,q',
  'p,q,r,s',
  '"o"pen,1,2',
  '\r',
  ',,',
]
const TSV = ['"open\t2\t3', 'end"\t1\t2', '"in one"\t1\t2', '"a\nb"\t1\t2', 'a "b" c\t1\t2', '', '\t\t']
const JSONL = ['', '{"a":1}{"b":2}', '{"b":{"c":\n[1]}}', '7', ' {"a":"\\n"} ', '{"rare":"x"}', '\r']
const LINES = ['', 'one\ttwo', '\r', '"']

const table = (name: string, lines: readonly string[]): Promise<Table> => {
  const bytes = bytesOf(lines.join('\n'))
  if (name.endsWith('.txt')) return openText({ bytes, packing: null, encoding: 'bytes' })
  return openTables(name, bytes, () => false).then(([one]) => one as Table)
}

interface Shown {
  cells: Record<string, string>
  line: number
  endLine: number
}

async function taken(
  opened: Table,
  wanted: Int32Array,
  stretches: readonly Stretch[] | null,
): Promise<Shown[]> {
  const shown: Shown[] = []
  const take = (batch: RecordBatch, record: number, number: number): void => {
    const cells: Shown['cells'] = {}
    for (let column = 0; column < batch.width; column++) {
      const at = record * batch.width + column
      const cell = Buffer.from(batch.bytes.subarray(batch.starts[at], batch.ends[at])).toString('latin1')
      if (cell !== '') cells[opened.columns[column] as string] = cell
    }
    shown[number] = { cells, line: batch.lines[record] as number, endLine: batch.endLines[record] as number }
  }
  await readWanted(opened, wanted, stretches, take)
  return shown
}

/** What became of reading lines, in all that was tried. */
let areLines: boolean[] = []

async function agrees(name: string, lines: readonly string[], chosen: readonly number[]): Promise<void> {
  const opened = await table(name, lines)
  const read = await readKeys(opened, (names) => new Map(names.map((each) => [each, PLAIN])))
  const wanted = Int32Array.from(new Set(chosen.map((each) => each % read.records))).sort()
  const whole = await taken(await table(name, lines), wanted, null)
  expect(whole).toHaveLength(wanted.length)
  const again = await table(name, lines)
  const { readLines } = again
  const watched = readLines && {
    async readLines(...asked: Parameters<typeof readLines>) {
      const answer = await readLines(...asked)
      areLines.push(answer)
      return answer
    },
  }
  expect(await taken({ ...again, ...watched }, wanted, stretchesOf(read, wanted))).toEqual(whole)
}

const cases = [
  {
    name: 'table.csv',
    kinds: CSV,
    header: ['name,size,kind'],
    usual: (at: number) => `"n ${at}",${at % 7},k`,
  },
  {
    name: 'table.tsv',
    kinds: TSV,
    header: ['name\tsize\tkind'],
    usual: (at: number) => `n ${at}\t${at % 7}\tk`,
  },
  { name: 'table.jsonl', kinds: JSONL, header: [], usual: (at: number) => `{"a":"n ${at}","b":${at % 7}}` },
  { name: 'table.txt', kinds: LINES, header: [], usual: (at: number) => `a sentence with number ${at}` },
]

for (const { name, kinds, header, usual } of cases) {
  test(`${name}: records are the same, whether lines between them are passed over or taken apart`, async () => {
    areLines = []
    await fc.assert(
      fc.asyncProperty(oddities(kinds), wantedOf, fc.boolean(), async (odd, chosen, isWindows) => {
        const lines = Array.from({ length: 3000 }, (_, at) => usual(at))
        for (const { at, kind } of odd) lines[at] = kind
        await agrees(
          name,
          isWindows ? [...header, ...lines].map((line) => `${line}\r`) : [...header, ...lines],
          chosen,
        )
      }),
      { numRuns: 100 },
    )
    expect(areLines).toContain(true)
  })
}

test('a line end that is a carriage return alone is found out, and all is read', async () => {
  areLines = []
  const lines = Array.from({ length: 1000 }, (_, at) => `n ${at},${at % 7}`)
  const text = lines.map((line, at) => `${line}${at % 3 === 0 ? '\r' : '\n'}`).join('')
  await agrees('table.csv', [`name,size\n${text}`], [3, 300, 700, 900])
  expect(areLines).toEqual([false])
})

test('as many lines as records are no proof that each record is a line', async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `{"a":${at}}`)
  lines.splice(10, 1, '{"a":"one"}{"a":"other"}')
  lines.splice(20, 0, '')
  await agrees('table.jsonl', lines, [11, 15, 300, 700])
})

test('that a quote opens a cell only among the lines that are kept is found out, and all is read', async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `n ${at}\t${at % 7}`)
  lines[310] = '"said\t1'
  lines[390] = 'so"\t2'
  areLines = []
  await agrees('table.tsv', ['name\tsize', ...lines], [3, 310, 390, 700])
  expect(areLines).toEqual([false])
})

test('records that came with those before them are not taken twice', async () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `{"a":"n ${at}","b":${at % 7}}`)
  lines[3] = '{"rare":"x"}'
  lines[258] = '{"b":{"c":\n[1]}}'
  await agrees(
    'table.jsonl',
    lines,
    Array.from({ length: 200 }, (_, at) => at * 3),
  )
})
