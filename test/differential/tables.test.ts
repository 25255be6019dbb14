import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readTable } from '../fixtures/tables.js'

/** What a program wrote: the cells of each record as they went in. */
interface Written {
  name: string
  columns: string[]
  rows: string[][]
}

/** A Python that has duckdb, pandas and pyarrow. */
const python = process.env['TABLE_TOOLS_PYTHON'] ?? 'python3'
const isThere = spawnSync(python, ['-c', 'import duckdb, pandas, pyarrow']).status === 0
const isRequired = process.env['REQUIRE_TABLE_TOOLS'] !== undefined
const describeWithTables = isThere || isRequired ? describe : describe.skip

describeWithTables('tables that DuckDB, pandas and pyarrow write are read as they went in', () => {
  let place = ''
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'tables-'))
  })
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  test.each([1, 3])('random tables, seed %d', async (seed) => {
    const script = join('test', 'differential', 'write-tables.py')
    const made = spawnSync(python, [script, place, String(seed)], { encoding: 'utf8' })
    expect(made.stderr).toBe('')
    const written = JSON.parse(readFileSync(join(place, 'written.json'), 'utf8')) as Written[]
    expect(written.length).toBeGreaterThan(100)
    for (const { name, columns, rows } of written) {
      const read = await readTable(name, readFileSync(join(place, name)))
      const cells = rows.map((row) => {
        const kept = [...row]
        while (kept.at(-1) === '') kept.pop()
        return kept
      })
      expect({ name, columns: read.columns, cells: read.cells }).toEqual({ name, columns, cells })
    }
  })
})
