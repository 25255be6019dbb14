// What it costs to start: short runs against a Node process that does nothing.
import { fileURLToPath } from 'node:url'
import { goal, LIMITS, over, verdict } from '../goals.mjs'
import { amount, count, ratio, time } from '../numbers.mjs'
import { together } from '../parts.mjs'
import { probe, timeInTurn } from '../processes.mjs'
import { CLI, ours } from '../programs/ours.mjs'
import { median } from '../statistics.mjs'
import { buildTree } from '../trees/disk.mjs'
import { commitTree } from '../trees/git.mjs'

const FILES = 10
/** Short runs scatter more, and cost little. */
const MORE_ROUNDS = 8
const EMPTY = fileURLToPath(new URL('../empty.mjs', import.meta.url))

export function start(bench) {
  return bench.withTree(
    `${FILES} files in a plain directory`,
    (directory) => buildTree(directory, 'tiny', FILES),
    (plain) =>
      bench.withTree(
        `${FILES} files in a repository`,
        (directory) => {
          const tree = buildTree(directory, 'tiny', FILES)
          commitTree(directory)
          return tree
        },
        (repository) => shortRuns(plain, repository, bench.settings),
      ),
  )
}

function shortRuns(plain, repository, { rounds, scratch }) {
  const node = (name, ...args) => ({ name, file: process.execPath, args: () => args })
  const empty = node('an empty Node process', EMPTY)
  const programs = [
    empty,
    node('data-hygiene --help', CLI, '--help'),
    { ...ours(plain.directory, 'auto'), name: `data-hygiene, ${FILES} files in a plain directory` },
    { ...ours(repository.directory, 'auto'), name: `data-hygiene, ${FILES} files in a git repository` },
  ]
  const found = programs.map((program) => probe(program, scratch))
  const failed = programs.filter((_, index) => found[index].failure)
  const seconds = timeInTurn(
    programs.filter((program) => !failed.includes(program)),
    scratch,
    rounds * MORE_ROUNDS,
  )
  const timeOf = ({ name }) => (seconds.has(name) ? median(seconds.get(name)) : Number.NaN)
  const goals = programs
    .slice(1)
    .map((program) =>
      goal(
        `${program.name}: time, × an empty Node process`,
        over(timeOf(program), timeOf(empty)),
        LIMITS.start,
      ),
    )
  const section = {
    title: `Start: median of ${count(rounds * MORE_ROUNDS)} rounds`,
    columns: ['program', 'median', '× empty', 'goal', 'peak memory'],
    rows: programs.map((program, index) =>
      found[index].failure
        ? [program.name, '–', '–', `**failed**: ${found[index].failure}`, '–']
        : [
            program.name,
            time(timeOf(program)),
            ratio(over(timeOf(program), timeOf(empty))),
            index === 0 ? '' : verdict(goals[index - 1]),
            amount(found[index].peakBytes),
          ],
    ),
    note: '',
  }
  const wrong = failed.map((program) => `${section.title}: ${program.name} failed`)
  return together({ sections: [section], goals, wrong })
}
