import { cpSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { pathsOf, runCommand, scanWithCommand } from '../fixtures/program.js'
import { commitAll, makeRepository } from '../fixtures/repository.js'
import { removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const COMMANDS = /^node dist\/cli\.js (examples\/\w+)\s*# exit status (\d)/gm

test('the commands that the examples are shown with end as they say', () => {
  const shown = [...readFileSync('examples/README.md', 'utf8').matchAll(COMMANDS)]
  expect(shown.map(([, path]) => path)).toEqual(['examples/flowers', 'examples/meadow', 'examples/clean'])
  expect(readFileSync('README.md', 'utf8')).toContain('\nnode dist/cli.js examples/flowers\n')
  for (const [, path, status] of shown) {
    expect([path, runCommand('.', [path as string]).status]).toEqual([path, Number(status)])
  }
})

test('flowers has one finding of each rule, in the files that its table names', () => {
  const { summary, groups: all, tables } = scanWithCommand('.', 'examples/flowers')
  const groups = all.filter(({ kind }) => kind === 'bytes')
  const records = all.filter(({ kind }) => kind === 'row')
  const pictures = all.filter(({ kind }) => kind.endsWith('picture'))
  const rows = [
    ...readFileSync('examples/README.md', 'utf8').matchAll(
      /^\| `([\w-]+)` \| (\w+) \| `([^`]+)` and `([^`]+)`/gm,
    ),
  ]
  const told = rows.map(([, rule, severity, ...paths]) => ({
    rules: [rule],
    severity,
    files: paths.map((path) => `examples/flowers/${path}`).sort(),
  }))
  const found = groups.map(({ rules, severity, files }) => ({
    rules,
    severity,
    files: files.map(({ path }) => path),
  }))
  expect(found).toHaveLength(4)
  expect(found).toEqual(expect.arrayContaining(told))
  const shownAlike = [
    ...readFileSync('examples/README.md', 'utf8').matchAll(
      /^\| `split-leakage` \| (\w+) \| `([^`]+)`, .* as `([^`]+)`/gm,
    ),
  ]
  expect(shownAlike).toHaveLength(2)
  expect(pictures.map(({ severity, files }) => [severity, ...files.map(({ path }) => path)])).toEqual(
    shownAlike.map(([, severity, one, other]) => [
      severity,
      `examples/flowers/${other}`,
      `examples/flowers/${one}`,
    ]),
  )
  expect(pictures.map(({ kind }) => kind)).toEqual(['picture', 'near-picture'])
  expect(
    tables.map(({ rule, severity, paths, contents }) => [rule, severity, paths.length, contents]),
  ).toEqual([
    ['split-leakage', 'error', 2, 1],
    ['label-conflict', 'error', 1, 1],
    ['duplicate-row', 'warning', 1, 1],
  ])
  const lines = records.flatMap(({ files }) => files.map(({ path, line }) => `${basename(path)}:${line}`))
  const shown = readFileSync('examples/README.md', 'utf8').match(/(?:train|test)\.csv:\d+/g)
  expect(lines).toEqual(shown)
  expect(summary.byRule).toEqual({
    ...{ 'split-leakage': 4, 'label-conflict': 2, 'duplicate-file': 1, 'derived-copy': 1 },
    ...{ 'duplicate-row': 1, 'shared-file': 0 },
  })
})

test.each(['git', 'auto', 'files'])('meadow has the leak between its lists by source %s', (source) => {
  const root = makeRepository({})
  cpSync('examples/meadow', root, { recursive: true })
  commitAll(root)
  const { groups, datasets } = scanWithCommand(root, '--source', source)
  expect(groups.map(({ rules, files }) => [rules, files.map(({ path, split }) => [path, split])])).toEqual([
    [
      ['split-leakage'],
      [
        ['images/meadow_0003.png', 'train'],
        ['images/meadow_0011.png', 'test'],
      ],
    ],
  ])
  expect(datasets).toEqual([
    {
      path: '',
      samples: 12,
      splits: [
        { name: 'train', samples: 8, by: 'list' },
        { name: 'validation', samples: 2, by: 'list' },
        { name: 'test', samples: 2, by: 'list' },
      ],
      labels: [],
      labelsBy: null,
    },
  ])
})

test.each(['git', 'auto', 'files'])('clean is clean by source %s, in the same files', (source) => {
  const root = makeRepository({})
  cpSync('examples/clean', root, { recursive: true })
  commitAll(root)
  const report = scanWithCommand(root, '--source', source)
  expect(pathsOf(report)).toEqual([])
  expect(report.scanned).toMatchObject({ files: 32, errors: [] })
  expect(report.summary.leakage).toEqual([])
})
