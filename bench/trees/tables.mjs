// Trees of tables, with records planted that repeat.
import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tablePython } from '../programs/table-packages.mjs'

const SCRIPT = fileURLToPath(new URL('./tables.py', import.meta.url))

/**
 * One table in `data`.
 * @param ending `csv`, `jsonl` or `parquet`
 * @param share of its records that are copies
 * @returns `{ directory, tables, records, bytes, planted }`
 */
export function buildTable(directory, ending, records, share) {
  mkdirSync(join(directory, 'data'), { recursive: true })
  const path = join(directory, 'data', `table.${ending}`)
  return { directory, records, ...made([path], 'repeats', path, records, share, 1) }
}

/** As many tables in `data`, of which none has a record of another. */
export function buildTables(directory, tables, records) {
  mkdirSync(join(directory, 'data'), { recursive: true })
  made([], 'many', join(directory, 'data'), tables, records)
}

/** Two splits, and records of train in test. */
export function buildSplits(directory, records, ofTest, share) {
  mkdirSync(join(directory, 'data'), { recursive: true })
  const paths = ['train', 'test'].map((split) => join(directory, 'data', `${split}.csv`))
  return {
    directory,
    records: records + ofTest,
    ...made(paths, 'shared', ...paths, records, ofTest, share, 1),
  }
}

function made(tables, ...words) {
  const planted = JSON.parse(
    execFileSync(tablePython(), [SCRIPT, ...words.map(String)], { encoding: 'utf8' }),
  )
  return { tables, planted, bytes: tables.reduce((sum, path) => sum + statSync(path).size, 0) }
}
