import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { openLineTable } from '../../src/containers/lines/table.js'
import { formatOf, openTables, reasonNotRead, textSourceOf } from '../../src/containers/table.js'
import { bytesOf, readTable, recordsOf } from '../fixtures/tables.js'

const ZSTD = Buffer.from('KLUv/SAMYQAAYSxiCjEseAoyLHkK', 'base64')

describe('by name', () => {
  test.each([
    ['train.csv', 'separated values'],
    ['TRAIN.TSV', 'separated values'],
    ['a.csv.gz', 'separated values'],
    ['a.jsonl.zst', 'JSON, one value a line'],
    ['a.ndjson', 'JSON, one value a line'],
    ['a.json', 'JSON'],
    ['a.parquet', 'Parquet'],
    ['a.conllu', 'one token a line'],
    ['train.txt', 'one record a line'],
  ])('%s holds %s', (name, format) => expect(formatOf(name)?.name).toBe(format))

  test.each(['a.png', 'csv', 'a.csv.bz2', 'a.py'])('%s is no table that can be read', (name) => {
    expect(formatOf(name)).toBeNull()
  })

  test.each([
    ['a.xlsx', /Excel/],
    ['a.arrow', /Arrow/],
    ['a.csv.bz2', /bzip2/],
    ['a.jsonl.xz', /xz/],
    ['a.CSV.ZIP', /zip/],
  ])('%s is told with the reason', (name, reason) => expect(reasonNotRead(name)).toMatch(reason))

  test.each(['a.csv', 'a.zip', 'a.png.xz', 'a.txt.bz2'])('%s needs none', (name) => {
    expect(reasonNotRead(name)).toBeNull()
  })
})

describe('packed', () => {
  const csv = 'a,b\n1,x\n2,y\n'
  test('gzip, in several members too', async () => {
    const packed = Buffer.concat([gzipSync('a,b\n1,x\n'), gzipSync('2,y\n')])
    expect((await readTable('t.csv.gz', packed)).cells).toEqual([
      ['1', 'x'],
      ['2', 'y'],
    ])
  })
  test('UTF-16 in gzip', async () => {
    const packed = gzipSync(Buffer.from(`\ufeff${csv}`, 'utf16le'))
    expect((await readTable('t.csv.gz', packed)).cells).toEqual([
      ['1', 'x'],
      ['2', 'y'],
    ])
  })
  test('what is cut off is a failure', async () => {
    const packed = gzipSync(csv)
    await expect(readTable('t.csv.gz', packed.subarray(0, -10))).rejects.toThrow(/unpacked/)
    await expect(readTable('t.csv.gz', csv)).rejects.toThrow(/unpacked/)
    await expect(readTable('t.csv.zst', csv)).rejects.toThrow(/unpacked/)
    await expect(readTable('t.csv.zst', ZSTD.subarray(0, -8))).rejects.toThrow(/unpacked/)
  })
  test('zstd', async () => {
    expect((await readTable('t.csv.zst', ZSTD)).cells).toEqual([
      ['1', 'x'],
      ['2', 'y'],
    ])
  })
})

describe('a record is found again from the place of any batch', () => {
  const long = 'é'.repeat(40)
  const many = (line: (at: number) => string): string =>
    Array.from({ length: 30_000 }, (_, at) => line(at)).join('')
  test.each([
    ['t.csv', `a,b\n${many((at) => `${at},"${long}\n${at}"\n`)}`],
    ['t.csv.gz', gzipSync(`a,b\n${many((at) => `${at},${long}\n`)}`)],
    ['t.jsonl', many((at) => `{"a":${at},"b":"${long}"}\n`)],
    ['t.json', `[${many((at) => `{"a":${at},\n"b":["${long}"]},`)}{"a":1}]`],
    ['t.txt', many((at) => `${long} ${at}\n`)],
    ['t.conll', many((at) => `${long} O\n${at} O\n\n`)],
  ])('%s', async (name, content) => {
    const [table] = await openTables(name, bytesOf(content))
    if (table === undefined) throw new Error('no table')
    const { records, places } = await recordsOf(table)
    expect(records.length).toBeGreaterThanOrEqual(30_000)
    expect(places.length).toBeGreaterThan(2)
    for (const place of [places[1], places.at(-1)]) {
      if (place === undefined) throw new Error('no place')
      const again = await recordsOf(table, place, 3)
      expect(again.records).toEqual(records.slice(place.record, place.record + 3))
    }
  })
})

describe('lines', () => {
  const open = async (files: Record<string, string>) =>
    openLineTable(
      await Promise.all(
        Object.entries(files).map(async ([name, text]) => ({
          name,
          source: await textSourceOf(bytesOf(text), null),
        })),
      ),
    )

  test('a file alone: what is empty is passed over', async () => {
    const { cells, records } = await readTable('train.txt', 'one, two\r\n\r\n"three"\r\n')
    expect(cells).toEqual([['one, two'], ['"three"']])
    expect(records.map(({ line }) => line)).toEqual([1, 3])
  })
  test('cells between tabs', async () => {
    expect((await readTable('train.txt', 'ham\tyes\nspam\tno "x\nham\ty\n')).cells).toEqual([
      ['ham', 'yes'],
      ['spam', 'no "x'],
      ['ham', 'y'],
    ])
  })
  test('files are columns, and what is empty counts', async () => {
    const table = await open({ text: '\ufeffa b\n\nc', labels: '1\n2\n3\n' })
    const { records } = await recordsOf(table)
    expect(table.columns).toEqual(['text', 'labels'])
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a b', '1'],
      ['', '2'],
      ['c', '3'],
    ])
    const { places } = await recordsOf(table)
    expect((await recordsOf(table, places[0] ?? null)).records).toEqual(records)
  })
  test('many lines are found again in every file', async () => {
    const many = (word: string): string => Array.from({ length: 5000 }, (_, at) => `${word}${at}\n`).join('')
    const table = await open({ text: many('some words '), labels: many('') })
    const { records, places } = await recordsOf(table)
    const place = places[3]
    if (place === undefined) throw new Error('no place')
    expect((await recordsOf(table, place, 2)).records).toEqual(records.slice(place.record, place.record + 2))
  })
  test('files of different length do not belong together', async () => {
    await expect(recordsOf(await open({ text: 'a\nb\n', labels: '1\n' }))).rejects.toThrow(
      '"labels" ends after 1 line, but "text", which belongs to it, goes on',
    )
  })
  test('carriage returns alone', async () => {
    expect((await readTable('a.txt', 'x\ry\r')).cells).toEqual([['x'], ['y']])
  })
  test('bytes that are no text', async () => {
    await expect(readTable('a.txt', 'x\0\n')).rejects.toThrow(/no text/)
  })
})

describe('results between tabs', () => {
  const results = (...lines: string[]) => readTable('dev.txt', `${lines.join('\n')}\n`)

  test('stand below the names of their columns, though some lines are shorter', async () => {
    const rows = ['ara\t15.1\t0\t343', 'deu\t68.2\t0\t343', 'eng\t70\t1\t343', 'all\t50.5']
    const { cells } = await results('Language\taccuracy\tunseen\tnumber', ...rows)
    expect(cells).toHaveLength(4)
    expect(cells[0]).toEqual(['ara', '15.1', '0', '343'])
  })
  test('lines with tabs here and there are lines', async () => {
    const { cells } = await results('One\tline here', 'and another', 'a third\tone', 'and the last')
    expect(cells).toHaveLength(4)
    expect(cells[0]).toHaveLength(1)
  })
})

describe('sentences', () => {
  test('CoNLL of 2003, by what it looks like', async () => {
    const { cells, records } = await readTable(
      'train.txt',
      '-DOCSTART- -X- -X- O\n\nEU NNP B-NP B-ORG\nrejects VBZ B-VP O\n\nPeter NNP B-NP B-PER\n. . O O\n',
    )
    expect(cells).toEqual([['EU rejects'], ['Peter .']])
    expect(records.map(({ line, endLine }) => [line, endLine])).toEqual([
      [3, 4],
      [6, 7],
    ])
  })
  test('CoNLL-U', async () => {
    const { cells } = await readTable(
      't.conllu',
      '# sent_id = 1\n# text = Vámonos al\n1-2\tVámonos\t_\n1\tVamos\tir\n2\tnos\tnosotros\n2.1\tx\ty\n3\tal\tel\n\n# sent_id = 2\n1\t#\t#\n\n',
    )
    expect(cells).toEqual([['Vamos nos al'], ['#']])
  })
  test('CoNLL of 2012', async () => {
    const { cells } = await readTable(
      't.conll',
      '#begin document (a)\nbc/x 0 0 In IN\nbc/x 0 1 the DT\n\nbc/x 0 0 A DT\nbc/x 0 1 B DT\n#end document\n',
    )
    expect(cells).toEqual([['In the'], ['A B']])
  })
  test('blanks between sentences, and none behind the last', async () => {
    expect((await readTable('t.iob', 'a O\nb B-X\n \t\n\nc O')).cells).toEqual([['a b'], ['c']])
  })
  test('words with their part of speech', async () => {
    const universal = 'Funuru NOUN\nka PART\nsaya VERB\n. PUNCT\n\nA PRON\nba ADP\n'
    expect((await readTable('train.txt', universal)).cells).toEqual([['Funuru ka saya .'], ['A ba']])
    const penn = 'He\tPRP\nran\tVBD\n.\t.\n\nShe\tPRP\nsat\tVBD\n.\t.\n'
    expect((await readTable('train.txt', penn)).cells).toEqual([['He ran .'], ['She sat .']])
  })
  test.each(['train.tsv', 'train.tab', 'train.csv', 'train.data', 'train.tsv.gz'])(
    'sentences are what %s holds if it looks so',
    async (name) => {
      const text = 'Selegiline\tB\n-\tO\ninduced\tO\n\nA\tO\nlupus\tB-Disease\nerythematosus\tI-Disease\n'
      const { cells } = await readTable(name, name.endsWith('.gz') ? gzipSync(text) : text)
      expect(cells).toEqual([['Selegiline - induced'], ['A lupus erythematosus']])
    },
  )
  test('blank lines alone make no sentences of records', async () => {
    const text = 'text\tlabel\n\na b\tx\n\nc d\ty\n\ne f\tx\n\ng h\ty\n'
    expect((await readTable('train.tsv', text)).cells).toHaveLength(4)
  })
  test('sentences that are divided into words are lines', async () => {
    const text = 'He ran off .\n\nShe sat .\nBoth of them were there .\n\nThen it rained .\nIt was late .\n'
    expect((await readTable('train.txt', text)).cells).toHaveLength(5)
  })
  test('a text with empty lines is none', async () => {
    expect((await readTable('a.txt', 'One line.\n\nAnother line.\n\nA third O\n')).cells).toHaveLength(3)
  })
})
