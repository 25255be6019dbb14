// Records of tables: repeats and records that splits share, beside programs made for tables.
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { goal, LIMITS, over, verdict } from '../goals.mjs'
import { amount, count, ratio, time } from '../numbers.mjs'
import { together } from '../parts.mjs'
import { probe, timeInTurn } from '../processes.mjs'
import { tablePython } from '../programs/table-packages.mjs'
import { oursOnTables, tableReaders } from '../programs/table-readers.mjs'
import { exponent, median } from '../statistics.mjs'
import { buildSplits, buildTable, buildTables } from '../trees/tables.mjs'

/** Share of the records that are copies. */
const COPIES = 0.01
const GROWTH = [100_000, 316_228, 1_000_000, 3_162_278, 10_000_000]
const TABLES = 100
const DUCKDB = 1

export function rows(bench) {
  if (tablePython() === null) {
    const note = 'The packages that read tables are not here: `--install` takes them.'
    return { sections: [{ title: 'Tables', columns: [], rows: [], note }], goals: [], points: [], wrong: [] }
  }
  const csv = (records, share) => ({ what: 'CSV', ending: 'csv', records, share, limits: LIMITS.csv })
  const kinds = [
    csv(1_000_000, 0),
    csv(1_000_000, COPIES),
    ...(bench.full ? [csv(10_000_000, 0), csv(10_000_000, COPIES)] : []),
    {
      what: 'JSON, one value a line',
      ending: 'jsonl',
      records: 1_000_000,
      share: COPIES,
      limits: LIMITS.jsonl,
    },
    { what: 'Parquet', ending: 'parquet', records: 3_000_000, share: COPIES, limits: LIMITS.parquet },
  ]
  return together(
    ...kinds.map((kind) => repeats(bench, kind)),
    shared(bench, bench.full ? 10_000_000 : 1_000_000),
    growth(bench),
    changed(bench),
  )
}

function repeats(bench, { what, ending, records, share, limits }) {
  const all = bench.scaled(records)
  return bench.withTree(
    `${what}, ${count(all)} records`,
    (directory) => buildTable(directory, ending, all, share),
    (tree) => {
      const title = `${what}: ${count(all)} records, ${amount(tree.bytes)}, ${share === 0 ? 'none repeated' : `${count(tree.planted[0])} repeated`}`
      return compared(title, 'repeats', tree, limits, bench.settings)
    },
  )
}

function shared(bench, records) {
  const [train, test] = [bench.scaled(records), bench.scaled(200_000)]
  return bench.withTree(
    `train of ${count(train)} records and test of ${count(test)}`,
    (directory) => buildSplits(directory, train, test, COPIES),
    (tree) => {
      const title = `Test in train: ${count(train)} and ${count(test)} records, ${amount(tree.bytes)}`
      return compared(title, 'shared', tree, LIMITS.shared, bench.settings)
    },
  )
}

/** One question to all programs, side by side. */
function compared(title, question, tree, limits, { rounds, scratch, say }) {
  const programs = tableReaders(tree.directory, question, tree.tables)
  const probes = programs.map((program) => {
    say(`measuring ${program.name}`)
    return probe(program, scratch)
  })
  const wrong = programs.flatMap(({ name, answer }, index) => {
    const { failure } = probes[index]
    if (failure) return [`${title}: ${name}: ${failure}`]
    return isSame(answer, tree.planted) ? [] : [`${title}: ${name}: ${answer}, not ${tree.planted}`]
  })
  const running = programs.filter((_, index) => !probes[index].failure)
  const seconds = timeInTurn(running, scratch, rounds)
  const medians = programs.map(({ name }) => (seconds.has(name) ? median(seconds.get(name)) : null))
  const [own, peer] = [0, DUCKDB].map((index) => ({ time: medians[index], ...probes[index] }))
  const measured = {
    time: goal(`${title}: time, × DuckDB`, over(own.time, peer.time), limits.time ?? 0),
    processor: goal(
      `${title}: processor time, × DuckDB`,
      over(own.cpuSeconds, peer.cpuSeconds),
      limits.processor ?? 0,
    ),
    memory: goal(`${title}: peak memory, × DuckDB`, over(own.peakBytes, peer.peakBytes), limits.memory ?? 0),
    peak: goal(`${title}: peak memory`, own.peakBytes ?? null, limits.peak ?? 0, 'bytes'),
  }
  const goals = Object.keys(limits).map((name) => measured[name])
  return {
    sections: [
      {
        title,
        columns: [
          'program',
          'median',
          '× DuckDB',
          'processor',
          '× DuckDB',
          'peak memory',
          '× DuckDB',
          'answer',
        ],
        rows: programs.map(({ name, answer }, index) => {
          const { failure, cpuSeconds, peakBytes } = probes[index]
          if (failure) return [name, ...Array.from({ length: 6 }, () => '–'), `**failed**: ${failure}`]
          return [
            name,
            ...[time(medians[index]), ratio(over(medians[index], peer.time))],
            ...[cpuSeconds === null ? '–' : time(cpuSeconds), ratio(over(cpuSeconds, peer.cpuSeconds))],
            ...[amount(peakBytes), ratio(over(peakBytes, peer.peakBytes))],
            isSame(answer, tree.planted) ? 'right' : '**differs**',
          ]
        }),
        note: goals.map((each) => `${each.what.slice(title.length + 2)}: ${verdict(each)}`).join('; '),
      },
    ],
    goals,
    wrong,
  }
}

function growth(bench) {
  const sizes = bench.allScaled(bench.full ? GROWTH : GROWTH.slice(0, -1))
  const measure = (trees) => {
    const { rounds, scratch } = bench.settings
    const programs = trees.map(({ directory, records }) =>
      oursOnTables(directory, 'repeats', String(records)),
    )
    const probes = programs.map((program) => probe(program, scratch))
    const failed = probes.flatMap(({ failure }) => failure ?? [])
    if (failed.length > 0) return { wrong: failed }
    const seconds = timeInTurn(programs, scratch, rounds)
    const points = trees.map(({ records }) => [records, median(seconds.get(String(records)))])
    const title = 'Growth with the records of a table'
    const goals = [goal(`${title}: exponent of time`, exponent(points), LIMITS.growth, '')]
    return {
      sections: [
        {
          title,
          columns: ['records', 'median', 'per record', 'peak memory'],
          rows: points.map(([records, median], index) => [
            count(records),
            time(median),
            `${((median / records) * 1e9).toFixed(0)} ns`,
            amount(probes[index].peakBytes),
          ]),
          note: `Fitted exponent: ${ratio(goals[0].value)} (${verdict(goals[0])}).`,
        },
      ],
      goals,
    }
  }
  const withTrees = (index, trees) =>
    index === sizes.length
      ? measure(trees)
      : bench.withTree(
          `${count(sizes[index])} records for growth`,
          (directory) => buildTable(directory, 'csv', sizes[index], 0),
          (tree) => withTrees(index + 1, [...trees, tree]),
        )
  return withTrees(0, [])
}

/** A change of one table of a hundred, with what an earlier run has learned of the others, against that table alone. */
function changed(bench) {
  const records = bench.scaled(20_000)
  const { rounds, scratch } = bench.settings
  const build = (tables) => (directory) => {
    buildTables(directory, tables, records)
    const git = (...words) =>
      execFileSync('git', ['-C', directory, '-c', 'user.name=b', '-c', 'user.email=b', ...words])
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'tables')
    return {
      directory,
      change() {
        appendFileSync(join(directory, 'data', 'table-0.csv'), 'new text,bamer,7,0.5,1.25,true,neutral\n')
        git('commit', '--quiet', '--all', '--message', 'one more record')
      },
    }
  }
  return bench.withTree(`${TABLES} tables`, build(TABLES), (many) =>
    bench.withTree('one table', build(1), (one) => {
      const [before, cache] = ['before', 'cache'].map((name) => join(scratch, name))
      const base = ['--source', 'git', '--base', 'HEAD~1']
      const warming = oursOnTables(many.directory, 'repeats', 'warming', '--source', 'git', '--cache', before)
      mkdirSync(before, { recursive: true })
      const warmed = probe(warming, scratch)
      for (const tree of [many, one]) tree.change()
      const programs = [
        oursOnTables(one.directory, 'repeats', 'that table alone', ...base),
        oursOnTables(
          many.directory,
          'repeats',
          `one changed of ${TABLES}, with the cache`,
          ...base,
          '--cache',
          cache,
        ),
        oursOnTables(many.directory, 'repeats', `${TABLES}, without the cache`, ...base),
      ]
      const restore = () => {
        rmSync(cache, { recursive: true, force: true })
        cpSync(before, cache, { recursive: true })
      }
      restore()
      const probes = programs.map((program) => probe(program, scratch))
      const failed = [warmed, ...probes].flatMap(({ failure }) => failure ?? [])
      if (failed.length > 0) return { wrong: failed }
      const seconds = timeInTurn(programs, scratch, rounds, restore)
      const medians = programs.map(({ name }) => median(seconds.get(name)))
      const title = `One table of ${TABLES} changed: ${count(records)} records each`
      const goals = [
        goal(`${title}: time, × that table alone`, over(medians[1], medians[0]), LIMITS.changedTable),
      ]
      return {
        sections: [
          {
            title,
            columns: ['run', 'median', '× that table alone', 'peak memory'],
            rows: programs.map(({ name }, index) => [
              name,
              time(medians[index]),
              ratio(over(medians[index], medians[0])),
              amount(probes[index].peakBytes),
            ]),
            note: verdict(goals[0]),
          },
        ],
        goals,
      }
    }),
  )
}

function isSame(answer, planted) {
  return JSON.stringify(answer) === JSON.stringify(planted)
}
