import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readTable } from '../../fixtures/tables.js'

test('flights', async () => {
  const bytes = readFileSync('node_modules/vega-datasets/data/flights-3m.parquet')
  const { columns, records } = await readTable('flights-3m.parquet', bytes)
  expect(columns).toEqual([])
  expect(records.length).toBe(0)
})
