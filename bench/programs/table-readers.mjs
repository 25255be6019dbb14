// All programs that count equal records.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CLI } from './ours.mjs'
import { tablePython } from './table-packages.mjs'

const SCRIPT = fileURLToPath(new URL('./table-readers.py', import.meta.url))

export const PEERS = ['duckdb', 'polars', 'pandas']

/**
 * Programs as `probe` wants them, which keep their last answer in `answer`; `file` is `null` where one is not installed.
 * @param question `repeats` of one table, or records `shared` by two
 * @param tables their paths
 */
export function tableReaders(directory, question, tables) {
  return [oursOnTables(directory, question), ...PEERS.map((peer) => byPython(peer, question, tables))]
}

/** @param more further arguments */
export function oursOnTables(directory, question, name = 'data-hygiene', ...more) {
  return counter({
    name,
    file: process.execPath,
    args: (output) => [
      ...[CLI, 'data', '--root', directory, '--compare', 'rows', '--fail-on', 'none'],
      ...['--format', 'json', '--output', output, ...(more.length > 0 ? more : ['--source', 'files'])],
    ],
    answerOf: (_, output) => ownAnswer(JSON.parse(readFileSync(output, 'utf8')), question),
  })
}

function ownAnswer({ tables }, question) {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
  const rule = question === 'repeats' ? 'duplicate-row' : 'split-leakage'
  const told = tables.filter((table) => table.rule === rule)
  if (question === 'repeats') {
    return [sum(told.map(({ contents }) => contents)), sum(told.flatMap(({ rows }) => Object.values(rows)))]
  }
  return [
    sum(
      told.flatMap(({ rows }) => Object.keys(rows).flatMap((path) => (/test/.test(path) ? rows[path] : []))),
    ),
  ]
}

function byPython(peer, question, tables) {
  return counter({
    name: peer,
    file: tablePython(),
    args: () => [SCRIPT, peer, question, ...tables],
    answerOf: (stdout) => JSON.parse(stdout),
  })
}

function counter({ answerOf, ...program }) {
  const made = {
    ...program,
    answer: null,
    groupSizes(stdout, output) {
      made.answer = answerOf(stdout, output)
      return []
    },
  }
  return made
}
