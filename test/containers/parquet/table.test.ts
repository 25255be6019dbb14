import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { openTables } from '../../../src/containers/table.js'
import { Failure } from '../../../src/failure.js'
import { bytesOf, readTable, recordsOf } from '../../fixtures/tables.js'

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData']

const written = (columnData: Columns, options: object = {}): Buffer =>
  Buffer.from(parquetWriteBuffer({ columnData, ...options }))

describe('values', () => {
  test.each<[string, Columns[number], string[]]>([
    ['whole numbers', { name: 'a', data: [1, -2, 0], type: 'INT32' }, ['1', '-2', '0']],
    [
      'long ones, exactly',
      { name: 'a', data: [2n ** 62n, -5n, 2n ** 53n + 1n], type: 'INT64' },
      ['4611686018427387904', '-5', '9007199254740993'],
    ],
    [
      'the least and the greatest',
      { name: 'a', data: [-(2n ** 63n), 2n ** 63n - 1n], type: 'INT64' },
      ['-9223372036854775808', '9223372036854775807'],
    ],
    [
      'floats with the fewest digits',
      { name: 'a', data: [0.1, 16777216, 3.4028234663852886e38], type: 'FLOAT' },
      ['0.1', '16777216', '3.4028235e+38'],
    ],
    ['doubles', { name: 'a', data: [0.1, 1e300, -0], type: 'DOUBLE' }, ['0.1', '1e+300', '0']],
    [
      'no number',
      { name: 'a', data: [Number.NaN, Number.POSITIVE_INFINITY], type: 'DOUBLE' },
      ['NaN', 'Infinity'],
    ],
    ['truths', { name: 'a', data: [true, false, true], type: 'BOOLEAN' }, ['true', 'false', 'true']],
    ['texts', { name: 'a', data: ['é', '', 'x,"y"\n'], type: 'STRING' }, ['é', '', 'x,"y"\n']],
    [
      'points of time',
      { name: 'a', data: [new Date(0), new Date('2020-01-02T03:04:05.678Z')], type: 'TIMESTAMP' },
      ['1970-01-01T00:00:00Z', '2020-01-02T03:04:05.678Z'],
    ],
    [
      'what is missing',
      { name: 'a', data: [1, null, 3, null, null, 6], type: 'INT32' },
      ['1', '', '3', '', '', '6'],
    ],
  ])('%s', async (_, column, cells) => {
    const kept = { name: 'kept', data: cells.map((_cell, at) => at), type: 'INT32' as const }
    const { records } = await readTable('t.parquet', written([column, kept]))
    expect(records.map((record) => record.cells[0])).toEqual(cells)
  })
})

test('records of several groups of rows, each found again', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => at)
  const bytes = written(
    [
      { name: 'a', data: rows, type: 'INT32' },
      { name: 'b', data: rows.map((at) => (at % 3 === 0 ? null : `x${at % 50}`)), type: 'STRING' },
      { name: 'c', data: rows.map((at) => ({ y: at, x: [`${at % 7}`] })), type: 'JSON' },
    ],
    { rowGroupSize: 700 },
  )
  const [table] = await openTables('t.parquet', bytesOf(bytes))
  if (table === undefined) throw new Error('no table')
  const { records, places } = await recordsOf(table)
  expect(records).toHaveLength(5000)
  expect(records[4001]).toMatchObject({ cells: ['4001', 'x1', '{"y":4001,"x":["4"]}'], line: 4002 })
  for (const place of [places[2], { record: 3456, offset: 0, line: 3457 }]) {
    if (place === undefined) throw new Error('no place')
    const again = await recordsOf(table, place, 900)
    expect(again.records).toEqual(records.slice(place.record, place.record + 900))
  }
})

test('a real file', async () => {
  const bytes = readFileSync('node_modules/vega-datasets/data/flights-3m.parquet')
  const [table] = await openTables('flights-3m.parquet', bytesOf(bytes))
  expect(table?.columns).toEqual(['date', 'delay', 'distance', 'origin', 'destination'])
  const { records } = await recordsOf(table as NonNullable<typeof table>, null, 2)
  expect(records).toEqual([
    { cells: ['2001-01-01T00:01:00Z', '33', '2176', 'LAS', 'PHL'], line: 1, endLine: 1 },
    { cells: ['2001-01-01T00:01:00Z', '19', '215', 'ATL', 'SAV'], line: 2, endLine: 2 },
  ])
})

describe('broken files', () => {
  const sound = written([
    { name: 'a', data: Array.from({ length: 300 }, (_, at) => at), type: 'INT32' },
    {
      name: 'b',
      data: Array.from({ length: 300 }, (_, at) => (at % 5 ? `x${at % 9}` : null)),
      type: 'STRING',
    },
  ])

  test.each([
    ['nothing', Buffer.alloc(0), /too short/],
    ['a text', Buffer.from('a,b\n1,2\n1,2\n'), /no Parquet/],
    ['the first half', sound.subarray(0, sound.length / 2), /no Parquet, or cut off/],
    ['an encrypted one', Buffer.concat([sound.subarray(0, -4), Buffer.from('PARE')]), /encrypted/],
    [
      'a description that is longer than the file',
      Buffer.concat([sound.subarray(0, -8), Buffer.from([255, 255, 255, 127]), Buffer.from('PAR1')]),
      /description/,
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(readTable('t.parquet', bytes)).rejects.toThrow(message)
    await expect(readTable('t.parquet', bytes)).rejects.toThrow(Failure)
  })

  test('whatever byte is spoilt: records or a failure of that file, within bounds', async () => {
    for (let at = 4; at < sound.length - 4; at++) {
      const value = [0, 0x7f, 0xff][at % 3] as number
      const spoilt = Buffer.from(sound)
      spoilt[at] = value
      const outcome = await readTable('t.parquet', spoilt).then(
        ({ records }) => (records.length <= 300 ? 'fine' : 'too many'),
        (error: unknown) => (error instanceof Failure ? 'fine' : error),
      )
      if (outcome !== 'fine') expect({ at, value, outcome }).toBe('fine')
    }
  })
})

test('of some records the others come empty or not at all', async () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => at)
  const bytes = written(
    [
      { name: 'a', data: rows.map((at) => at / 8), type: 'DOUBLE' },
      { name: 'b', data: rows.map((at) => (at % 3 === 0 ? null : `text ${at}`)), type: 'STRING' },
      { name: 'c', data: rows.map((at) => `x${at % 50}`), type: 'STRING' },
      { name: 'd', data: rows.map((at) => ({ y: at })), type: 'JSON' },
    ],
    { rowGroupSize: 9000, pageSize: 4096 },
  )
  const [table] = await openTables('t.parquet', bytesOf(bytes))
  if (table === undefined) throw new Error('no table')
  const { records } = await recordsOf(table)
  for (const wanted of [
    [0],
    [29_999],
    [5, 6, 7, 4000, 8999, 9000, 20_000],
    [],
    rows.filter((at) => at % 7 === 0),
  ]) {
    const met: [number, string][] = []
    await table.read(
      null,
      ({ bytes, count, width, starts, ends, place }) => {
        for (let record = 0; record < count; record++) {
          const cells = Array.from({ length: width }, (_, column) =>
            Buffer.from(
              bytes.subarray(starts[record * width + column], ends[record * width + column]),
            ).toString(),
          )
          met.push([place.record + record, cells.join('|')])
        }
        return true
      },
      Int32Array.from(wanted),
    )
    const cellsOf = new Map(met)
    for (const record of wanted) expect(cellsOf.get(record)).toBe(records[record]?.cells.join('|'))
    expect(met.filter(([, cells]) => cells !== '|||')).toHaveLength(wanted.length)
  }
})
