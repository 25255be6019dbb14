// Fingerprints in parts: what it takes to make them, and to judge them beside engines that only group their keys.
import { mkdirSync } from 'node:fs'
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

const SIZES = [100_000, 316_228, 1_000_000]
const FULL = 10_000_000
const SHARES = 4

export function shares(bench) {
  const sizes = bench.full ? [...SIZES, FULL] : SIZES
  const measured = bench.allScaled(sizes).map((files) =>
    bench.withTree(
      `${files} entries of an index, to be shared`,
      (directory) => buildIndex(directory, 'ordinary', files),
      (tree) => shared(tree, bench.settings),
    ),
  )
  const points = measured.flatMap(({ judged }) => judged ?? [])
  const fitted = exponent(points)
  const growth = goal('Fingerprints judged: exponent of time', fitted, LIMITS.growth, '')
  return together(...measured, { sections: [], goals: [growth], points: [], wrong: [] })
}

function shared(tree, { rounds, scratch, say }) {
  const folder = join(tree.directory, '.git', 'parts')
  mkdirSync(folder)
  const parts = Array.from({ length: SHARES }, (_, share) => join(folder, `part-${share + 1}.parquet`))
  const scan = { ...ours(tree.directory, 'git'), name: 'scan, all at once' }
  const whole = fingerprint(tree, '1/1', (output) => output)
  const some = parts.map((part, share) => fingerprint(tree, `${share + 1}/${SHARES}`, () => part))
  say(`fingerprinting ${tree.files} entries in ${SHARES} shares`)
  const failed = some.map((program) => probe(program, scratch)).find(({ failure }) => failure)
  const title = `Fingerprints in parts: ${count(tree.files)} entries of an index`
  if (failed) return { sections: [], goals: [], points: [], wrong: [`${title}: ${failed.failure}`] }
  const judge = judging(parts)
  const engines = [duckdb(parts), spark(parts)].filter(({ file }) => file !== null)
  const programs = [scan, whole, some[0], judge, ...engines]
  const found = new Map(programs.map((program) => [program, probe(program, scratch)]))
  const running = programs.filter((program) => !found.get(program).failure)
  const seconds = timeInTurn(running, scratch, rounds)
  const timeOf = (program) => (seconds.has(program?.name) ? median(seconds.get(program.name)) : Number.NaN)
  const grouping = engines.find(({ name }) => name.startsWith('DuckDB'))
  const goals = [
    goal(`${title}: fingerprint, × scan`, over(timeOf(whole), timeOf(scan)), LIMITS.fingerprint),
    goal(`${title}: judge, × DuckDB`, over(timeOf(judge), timeOf(grouping)), LIMITS.judge),
    goal(
      `${title}: peak memory of judge`,
      found.get(judge).peakBytes ?? null,
      LIMITS.judgePeakBytes,
      'bytes',
    ),
  ]
  const verdicts = new Map([
    [whole, verdict(goals[0])],
    [judge, `${verdict(goals[1])}; ${verdict(goals[2])}`],
  ])
  const row = (program) => {
    const { failure, peakBytes, groups, files } = found.get(program)
    if (failure) return [program.name, '–', '–', verdicts.get(program) ?? '', '–', `**failed**: ${failure}`]
    const answer = groups === null ? '' : agrees({ groups, files }, tree) ? 'as planted' : '**differs**'
    const times = [time(timeOf(program)), ratio(over(timeOf(program), timeOf(grouping)))]
    return [program.name, ...times, verdicts.get(program) ?? '', amount(peakBytes), answer]
  }
  return {
    sections: [
      {
        title,
        columns: ['program', 'median', '× DuckDB', 'goal', 'peak memory', 'answer'],
        rows: programs.map(row),
        note: `A scan, or judging, also finds out what the copies mean and writes the report; the engines group keys, and write those that repeat. ${missing(engines)}`,
      },
    ],
    goals,
    points: [],
    judged: [[tree.files, timeOf(judge)]].filter(([, own]) => Number.isFinite(own)),
    wrong: programs.flatMap((program) => wrongIn(found.get(program), tree, `${title}: ${program.name}`)),
  }
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
    bytesRead: undefined,
  }
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
