import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { goal } from '../../bench/goals.mjs'
import { parse } from '../../bench/options.mjs'
import { pointsOf, slowestFirst } from '../../bench/points.mjs'
import { report } from '../../bench/report.mjs'
import { addResults, readResults } from '../../bench/results.mjs'

const HEADING = {
  date: '2026-01-02',
  version: '1.2.3',
  commit: 'abc1234',
  machine: { processor: 'CPU', cores: 2, memoryBytes: 24e9, kernel: 'Linux 6.1', fileSystem: 'ext2/ext3' },
  versions: { node: '20.1.0', git: '2.39.5', jdupes: '1.21.3', fclones: null },
}
const DISK = {
  name: 'disk',
  sections: [
    {
      title: 'Files on disk: 10 files',
      columns: ['program', 'median', 'goal'],
      rows: [['a|b', '1.500 s', '≤ 1.0 ×: **missed**']],
      note: 'Read 5 MB.',
    },
  ],
  goals: [goal('time', 1.5, 1)],
  points: [],
  wrong: ['Files on disk: a|b: differs'],
}

test('the report has the circumstances, the goals, every table, and what is wrong', () => {
  expect(report({ heading: HEADING, rounds: 5, measurements: [DISK] })).toBe(`### 2026-01-02, 1.2.3 (abc1234)

2 × CPU, 24,000 MB of memory, Linux 6.1, files on ext2/ext3; Node 20.1.0, git 2.39.5, jdupes 1.21.3; not here: fclones. Median of 5 rounds, each program in turn.

#### Goals

| measurement | what | measured | goal |  |
| --- | --- | ---: | ---: | --- |
| disk | time | 1.50 × | ≤ 1.0 × | **missed** |

#### Files on disk: 10 files

| program | median | goal |
| --- | ---: | --- |
| a\\|b | 1.500 s | ≤ 1.0 ×: **missed** |

Read 5 MB.

#### Wrong answers

- Files on disk: a\\|b: differs
`)
})

describe('the file of results', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'bench-results-'))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  const results = (name: string, heading: unknown = HEADING) => ({
    heading,
    rounds: 5,
    scale: 1,
    measurements: [{ name }],
  })
  const names = (file: string) => readResults(file).measurements.map(({ name }) => name)

  test('gains measurements of the same circumstances, in the usual order', () => {
    const file = join(directory, 'new', 'latest.json')
    addResults(file, results('start'))
    addResults(file, results('disk'))
    addResults(file, results('start'))
    expect(names(file)).toEqual(['disk', 'start'])
  })

  test('begins anew where the circumstances differ', () => {
    const file = join(directory, 'latest.json')
    addResults(file, results('start'))
    addResults(file, results('disk', { ...HEADING, commit: 'fff0000' }))
    expect(names(file)).toEqual(['disk'])
    addResults(file, { ...results('tiny', { ...HEADING, commit: 'fff0000' }), rounds: 1 })
    expect(names(file)).toEqual(['tiny'])
  })

  test('is asked for where it is missing', () => {
    expect(() => readResults(join(directory, 'none.json'))).toThrow('there are no results in')
    writeFileSync(join(directory, 'latest.json'), '{}')
    expect(readResults(join(directory, 'latest.json'))).toEqual({})
  })
})

test('measurements are chosen by name; huge and cold only if asked for', () => {
  const chosen = (...words: string[]) => parse(words).measurements.map(({ name }) => name)
  expect(chosen()).toEqual(['disk', 'tiny', 'committed', 'pointers', 'start', 'growth'])
  expect(chosen('start', 'disk')).toEqual(['disk', 'start'])
  expect(chosen('--cold', '--huge')).toEqual([
    'disk',
    'tiny',
    'huge',
    'cold',
    'committed',
    'pointers',
    'start',
    'growth',
  ])
  expect(chosen('cold')).toEqual(['cold'])
  expect(parse(['picture']).command).toBe('picture')
})

test.each([
  [['speed'], "'speed' is not known: name some of disk, tiny"],
  [['disk', 'report'], "'report' is not known"],
  [['--sizes', '1e3'], "--sizes: '1e3' is not a whole number"],
  [['--rounds', '0'], "--rounds: '0' is not a whole number above 0"],
  [['--scale', '2'], "--scale: '2' is not a number above 0"],
])('%j is refused', (words, message) => {
  expect(() => parse(words)).toThrow(message)
})

test('the picture shows all programs on disk, and ours for committed files', () => {
  const point = (program: string, files: number, seconds: number) => ({
    program,
    files,
    seconds,
    peakBytes: 1,
  })
  const points = pointsOf({
    measurements: [
      { name: 'disk', points: [point('data-hygiene --source files', 10, 1), point('jdupes', 10, 2)] },
      { name: 'tiny', points: [point('jdupes', 10, 3)] },
      {
        name: 'growth',
        points: [point('data-hygiene --source git', 20, 4), point('data-hygiene --source files', 20, 5)],
      },
    ],
  })
  expect(points).toEqual([
    { program: 'data-hygiene, files on disk', files: 10, seconds: 1 },
    { program: 'jdupes', files: 10, seconds: 2 },
    { program: 'data-hygiene, committed files', files: 20, seconds: 4 },
  ])
})

test('the legend follows the ends of the lines', () => {
  const points = [
    { program: 'quick', files: 100, seconds: 1 },
    { program: 'slow', files: 10, seconds: 9 },
    { program: 'quick', files: 10, seconds: 90 },
    { program: 'middle', files: 100, seconds: 2 },
  ]
  expect(slowestFirst(points)).toEqual(['slow', 'middle', 'quick'])
})
