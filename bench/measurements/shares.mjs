// Fingerprints in parts: what it takes to make them, and to judge them beside engines that only group their keys.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { agrees } from '../compare.mjs'
import { goal, LIMITS, over, verdict } from '../goals.mjs'
import { amount, count, ratio, time } from '../numbers.mjs'
import { together } from '../parts.mjs'
import { probe, timeInTurn } from '../processes.mjs'
import { pythonWith } from '../programs/engines.mjs'
import { CLI, ours } from '../programs/ours.mjs'
import { exponent, median } from '../statistics.mjs'
import { buildIndex } from '../trees/git.mjs'

const INDEX_SIZES = [100_000, 316_228, 1_000_000]
/** Those of parts that are drawn: no machine of a bench lists ten million files in each of some shares. */
const SIZES = INDEX_SIZES
const FULL = 10_000_000
const SHARES = 4
/** The report says at its beginning what it sums up. */
const START_BYTES = 1_000_000

/** Copies among samples: few, as in most datasets, and as many as in all other trees. */
const COPIES = [
  { copies: 0.005, words: 'one sample in 200 a copy' },
  { copies: 0.1, words: 'one sample in ten a copy' },
]

export function shares(bench) {
  const fromIndex = bench.allScaled(INDEX_SIZES).map((files) =>
    bench.withTree(
      `${files} entries of an index, to be shared`,
      (directory) => buildIndex(directory, 'ordinary', files),
      (tree) => shared(tree, bench.settings),
    ),
  )
  const sizes = bench.allScaled(bench.full ? [...SIZES, FULL] : SIZES)
  const drawn = COPIES.map(({ copies, words }) => {
    const measured = sizes.map((files) =>
      bench.withTree(
        `${files} fingerprints, ${words}`,
        (directory) => drawParts(directory, files, copies),
        (tree) => judged(tree, words, copies === COPIES[0].copies && files === sizes.at(-1), bench.settings),
      ),
    )
    const of = (member) => exponent(measured.map((each) => each[member]).filter(([, own]) => own > 0))
    const growth = [
      goal(`Fingerprints, ${words}: exponent of time`, of('time'), LIMITS.growth, ''),
      goal(`Fingerprints, ${words}: exponent of peak memory`, of('peak'), LIMITS.growth, ''),
    ]
    return together(...measured, { sections: [], goals: growth, points: [], wrong: [] })
  })
  return together(...fromIndex, ...drawn)
}

/** What it takes to make parts of an index, and to judge them, beside a scan of it. */
function shared(tree, { rounds, scratch, say }) {
  const folder = join(tree.directory, '.git', 'parts')
  mkdirSync(folder)
  const parts = partsIn(folder)
  const scan = { ...ours(tree.directory, 'git'), name: 'scan, all at once' }
  const whole = fingerprint(tree, '1/1', (output) => output)
  const some = parts.map((part, share) => fingerprint(tree, `${share + 1}/${SHARES}`, () => part))
  say(`fingerprinting ${tree.files} entries in ${SHARES} shares`)
  const failed = some.map((program) => probe(program, scratch)).find(({ failure }) => failure)
  const title = `Fingerprints in parts: ${count(tree.files)} entries of an index`
  if (failed) return { wrong: [`${title}: ${failed.failure}`] }
  const judge = judging(parts)
  const programs = [scan, whole, some[0], judge]
  const { timeOf, row, wrong } = measure(programs, tree, scan, rounds, scratch)
  const own = goal(`${title}: fingerprint, × scan`, over(timeOf(whole), timeOf(scan)), LIMITS.fingerprint)
  return {
    sections: [
      {
        title,
        columns: ['program', 'median', '× scan', 'processor', '× scan', 'goal', 'peak memory', 'answer'],
        rows: programs.map((program) => row(program, program === whole ? verdict(own) : '')),
        note: `Each share lists all entries. Parts are judged all ${SHARES} together.`,
      },
    ],
    goals: [own],
    wrong: wrong.map((what) => `${title}: ${what}`),
  }
}

/** What it takes to judge parts, beside engines that group the keys of the same files. */
function judged(tree, words, hasSpark, { rounds, scratch, say }) {
  say(`judging ${tree.files} fingerprints, ${words}`)
  const parts = partsIn(tree.directory)
  const judge = judging(parts)
  const engines = [duckdb(parts), ...(hasSpark ? [spark(parts)] : [])].filter(({ file }) => file !== null)
  const grouping = engines.find(({ name }) => name.startsWith('DuckDB'))
  const programs = [judge, ...engines]
  const { timeOf, row, peakOf, wrong } = measure(programs, tree, grouping, rounds, scratch)
  const title = `Fingerprints judged: ${count(tree.files)} in ${SHARES} parts, ${words}`
  const goals = [
    goal(`${title}: judge, × DuckDB`, over(timeOf(judge), timeOf(grouping)), LIMITS.judge),
    goal(`${title}: peak memory of judge`, peakOf(judge), LIMITS.judgePeakBytes, 'bytes'),
  ]
  return {
    sections: [
      {
        title,
        columns: ['program', 'median', '× DuckDB', 'processor', '× DuckDB', 'goal', 'peak memory', 'answer'],
        rows: programs.map((program) =>
          row(program, program === judge ? `${verdict(goals[0])}; ${verdict(goals[1])}` : ''),
        ),
        note: `Judging also finds out what the copies mean and writes the report as JSON; the engines group keys, and write those that repeat. ${hasSpark ? `PySpark ran once for time. ${missing(engines)}` : ''}`,
      },
    ],
    goals,
    time: [tree.files, timeOf(judge)],
    peak: [tree.files, peakOf(judge)],
    wrong: wrong.map((what) => `${title}: ${what}`),
  }
}

function measure(programs, tree, reference, rounds, scratch) {
  const found = new Map(programs.map((program) => [program, probe(program, scratch)]))
  const running = programs.filter((program) => !found.get(program).failure)
  const often = running.filter(({ isSlow }) => isSlow !== true)
  const slow = running.filter(({ isSlow }) => isSlow === true)
  const seconds = new Map([...timeInTurn(often, scratch, rounds), ...timeInTurn(slow, scratch, 1)])
  const timeOf = (program) => (seconds.has(program?.name) ? median(seconds.get(program.name)) : Number.NaN)
  const processorOf = (program) => (program?.isSlow ? null : (found.get(program)?.cpuSeconds ?? null))
  // What a program has started and does not wait for is not seen.
  const peakOf = (program) => (program.isSlow ? null : (found.get(program).peakBytes ?? null))
  const row = (program, verdicts) => {
    const { failure, groups, files } = found.get(program)
    if (failure) return [program.name, ...Array(4).fill('–'), verdicts, '–', `**failed**: ${failure}`]
    const answer = groups === null ? '' : agrees({ groups, files }, tree) ? 'as planted' : '**differs**'
    const times = [timeOf, processorOf].flatMap((of) => [
      of(program) === null ? '–' : time(of(program)),
      ratio(over(of(program), of(reference))),
    ])
    return [program.name, ...times, verdicts, amount(peakOf(program)), answer]
  }
  const wrong = programs.flatMap((program) => wrongIn(found.get(program), tree, program.name))
  return { timeOf, peakOf, row, wrong }
}

function partsIn(folder) {
  return Array.from({ length: SHARES }, (_, share) => join(folder, `part-${share + 1}.parquet`))
}

function drawParts(directory, files, copies) {
  mkdirSync(directory)
  const script = fileURLToPath(new URL('../programs/draw-parts.ts', import.meta.url))
  const args = ['--import', import.meta.resolve('tsx'), script, directory, files, copies, SHARES]
  const told = JSON.parse(execFileSync(process.execPath, args.map(String), { encoding: 'utf8' }))
  return { directory, files, ...told }
}

function fingerprint(tree, share, placeOf) {
  return {
    name: `fingerprint --shard ${share}`,
    file: process.execPath,
    args: (output) => [
      ...[CLI, 'fingerprint', 'data', '--root', tree.directory, '--source', 'git'],
      ...['--shard', share, '--output', placeOf(output)],
    ],
  }
}

function judging(parts) {
  return {
    ...ours('.', 'git'),
    name: 'judge',
    args: (output) => [
      ...[CLI, 'judge', ...parts, '--fail-on', 'none', '--format', 'json', '--output', output],
    ],
    groupSizes: undefined,
    totals,
    bytesRead: undefined,
  }
}

/** What the report sums up: with two million files it is longer than a text can be in Node. */
function totals(output) {
  const file = openSync(output, 'r')
  const start = Buffer.alloc(START_BYTES)
  const length = readSync(file, start, 0, START_BYTES, 0)
  closeSync(file)
  const found = /"summary":\s*\{\s*"groups":\s*(\d+),\s*"files":\s*(\d+)/.exec(
    start.toString('utf8', 0, length),
  )
  if (found === null) throw new Error('it sums nothing up')
  return { groups: Number(found[1]), files: Number(found[2]) }
}

function duckdb(parts) {
  const script = fileURLToPath(new URL('../../integrations/duckdb_groups.py', import.meta.url))
  return {
    name: 'DuckDB: groups alone',
    file: pythonWith('duckdb'),
    args: (output) => [script, output, ...parts],
  }
}

function spark(parts) {
  const script = fileURLToPath(new URL('../programs/spark_groups.py', import.meta.url))
  return {
    name: 'PySpark, local: groups alone',
    isSlow: true,
    file: pythonWith('pyspark'),
    args: (output) => [script, output, ...parts],
  }
}

function missing(engines) {
  const here = engines.map(({ name }) => name.split(/[:,]/)[0])
  const absent = ['DuckDB', 'PySpark'].filter((name) => !here.includes(name))
  return absent.length === 0 ? '' : `Not here: ${absent.join(' and ')}.`
}

function wrongIn(found, tree, what) {
  if (found.failure !== undefined) return [`${what}: ${found.failure}`]
  return found.groups === null || agrees(found, tree) ? [] : [`${what}: differs`]
}
