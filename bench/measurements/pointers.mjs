// Pointers of Git LFS in an index, against the same index with plain files in their place.
import { agrees } from '../compare.mjs'
import { goal, LIMITS, over, verdict } from '../goals.mjs'
import { amount, count, ratio, time } from '../numbers.mjs'
import { probe, timeInTurn } from '../processes.mjs'
import { ours } from '../programs/ours.mjs'
import { median } from '../statistics.mjs'
import { buildImported } from '../trees/imported.mjs'

export function pointers(bench) {
  const files = bench.scaled(200_000)
  return bench.withTree(
    `${files} pointers`,
    (directory) => buildImported(directory, 'ordinary', files),
    (tree) => compareTrees(tree, bench.settings),
  )
}

function compareTrees({ directory, plain, ...tree }, { rounds, scratch }) {
  const title = `Git LFS pointers in an index: ${count(tree.files)}`
  const programs = [
    { ...ours(directory, 'git'), name: 'pointers' },
    { ...ours(plain, 'git'), name: 'plain files' },
  ]
  const found = programs.map((program) => probe(program, scratch))
  const seconds = timeInTurn(programs, scratch, rounds)
  const [withPointers, without] = programs.map(({ name }) => median(seconds.get(name)))
  const speed = goal(`${title}: time, × plain files`, over(withPointers, without), LIMITS.pointers)
  const rows = programs.map(({ name }, index) => {
    const { failure, peakBytes, groups, files } = found[index]
    const taken = index === 0 ? withPointers : without
    if (failure) return [name, '–', '–', '', '–', '–', '–', `**failed**: ${failure}`]
    return [
      ...[
        name,
        time(taken),
        ratio(over(taken, without)),
        index === 0 ? verdict(speed) : '',
        amount(peakBytes),
      ],
      ...[count(groups), count(files), agrees({ groups, files }, tree) ? 'as planted' : '**differs**'],
    ]
  })
  return {
    sections: [
      {
        title,
        columns: ['index of', 'median', '× plain files', 'goal', 'peak memory', 'groups', 'files', 'answer'],
        rows,
        note: '',
      },
    ],
    goals: [speed],
    points: [],
    wrong: found.flatMap(({ failure, groups, files }, index) =>
      failure || !agrees({ groups, files }, tree)
        ? [`${title}: ${programs[index].name}: ${failure ?? 'differs'}`]
        : [],
    ),
  }
}
