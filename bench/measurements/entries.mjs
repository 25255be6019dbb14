// The entries of one index: our whole process against `git ls-files -s -z` alone, without and with a base.
import { agrees } from '../compare.mjs'
import { goal, LIMITS, over, verdict } from '../goals.mjs'
import { amount, count, ratio, time } from '../numbers.mjs'
import { probe, timeInTurn } from '../processes.mjs'
import { locate } from '../programs/locate.mjs'
import { ours } from '../programs/ours.mjs'
import { median } from '../statistics.mjs'

/** @param tree what `buildIndex` gave */
export function entries(tree, { rounds, scratch }) {
  const git = {
    name: 'git ls-files -s -z',
    file: locate('git'),
    args: () => ['-C', tree.directory, 'ls-files', '-s', '-z'],
  }
  const plain = ours(tree.directory, 'git')
  const unnamed = {
    ...plain,
    name: `${plain.name}, no paths`,
    args: (output) => plain.args(output).filter((word) => word !== 'data'),
  }
  const based = ours(tree.directory, 'git', '--base', tree.base)
  const programs = [git, plain, unnamed, based]
  const title = `Entries of an index, without objects: ${count(tree.files)}`
  const found = new Map(programs.map((program) => [program, probe(program, scratch)]))
  const running = programs.filter((program) => !found.get(program).failure)
  const seconds = timeInTurn(running, scratch, rounds)
  const timeOf = ({ name }) => (seconds.has(name) ? median(seconds.get(name)) : Number.NaN)
  const speed = goal(`${title}: time, × git ls-files`, over(timeOf(plain), timeOf(git)), LIMITS.lsFiles)
  const peak = goal(
    `${title}: peak memory`,
    found.get(plain).peakBytes ?? null,
    LIMITS.indexPeakBytes,
    'bytes',
  )
  const base = goal(`${title}: time with a base, × without`, over(timeOf(based), timeOf(plain)), LIMITS.base)
  const verdicts = new Map([
    [plain, `${verdict(speed)}; ${verdict(peak)}`],
    [based, `${verdict(base).replace(':', ' without:')}`],
  ])
  const row = (program) => {
    const { failure, peakBytes, groups, files } = found.get(program)
    if (failure)
      return [program.name, '–', '–', verdicts.get(program) ?? '', '–', '–', '–', `**failed**: ${failure}`]
    const cells = [program.name, time(timeOf(program)), ratio(over(timeOf(program), timeOf(git)))]
    cells.push(verdicts.get(program) ?? '', amount(peakBytes))
    if (groups === null) return [...cells, '–', '–', '']
    return [
      ...cells,
      count(groups),
      count(files),
      agrees({ groups, files }, tree) ? 'as planted' : '**differs**',
    ]
  }
  return {
    sections: [
      {
        title,
        columns: ['program', 'median', '× git ls-files', 'goal', 'peak memory', 'groups', 'files', 'answer'],
        rows: programs.map(row),
        note: '',
      },
    ],
    goals: [speed, peak, base],
    points: [],
    wrong: programs
      .filter((program) => wrong(found.get(program), tree))
      .map((program) => `${title}: ${program.name}: ${found.get(program).failure ?? 'differs'}`),
  }
}

function wrong(found, tree) {
  return found.failure !== undefined || (found.groups !== null && !agrees(found, tree))
}
