// Trees of unusual shape against an ordinary one with as many files.
import { agrees } from '../compare.mjs'
import { goal, LIMITS, over, verdict } from '../goals.mjs'
import { amount, count, ratio, time } from '../numbers.mjs'
import { together } from '../parts.mjs'
import { probe, timeInTurn } from '../processes.mjs'
import { ours } from '../programs/ours.mjs'
import { median } from '../statistics.mjs'
import { buildTree } from '../trees/disk.mjs'
import { buildIndex } from '../trees/git.mjs'

const SHAPES = [
  { source: 'git', shape: 'oneGroup', files: 500_000, what: 'one group of all' },
  { source: 'git', shape: 'pairs', files: 1_000_000, what: 'all in groups of two' },
  { source: 'git', shape: 'wide', files: 300_000, what: 'one directory' },
  { source: 'git', shape: 'deep', files: 300_000, what: 'paths of 60 levels' },
  { source: 'files', shape: 'oneGroup', files: 100_000, what: 'one group of all' },
  { source: 'files', shape: 'pairs', files: 100_000, what: 'all in groups of two' },
  { source: 'files', shape: 'wide', files: 300_000, what: 'one directory' },
  { source: 'files', shape: 'deep', files: 100_000, what: 'paths of 60 levels' },
]

export function shapes(bench) {
  const parts = SHAPES.map((row) => {
    const files = bench.scaled(row.files)
    const build = row.source === 'git' ? buildIndex : buildTree
    return bench.withTree(
      `${files} files (${row.source}), ${row.what}`,
      (directory) => build(directory, row.shape, files),
      (unusual) =>
        bench.withTree(
          `${files} files (${row.source}) of ordinary shape`,
          (directory) => build(directory, row.source === 'git' ? 'ordinary' : 'tiny', files),
          (ordinary) => measure(row, unusual, ordinary, bench.settings),
        ),
    )
  })
  const rows = parts.flatMap(({ row }) => [row])
  return together(
    {
      sections: [
        {
          title: 'Unusual shapes, against an ordinary tree of as many files',
          columns: [
            'shape',
            'files',
            'median',
            '× ordinary',
            'peak memory',
            '× ordinary',
            'read, × the least',
          ],
          rows,
          note: 'Time and memory per file: as many files on both sides. The fuller the report, the more there is to write.',
        },
      ],
    },
    ...parts,
  )
}

function measure({ source, what }, unusual, ordinary, { rounds, scratch }) {
  const kind = `${source === 'git' ? 'index' : 'disk'}: ${what}`
  const programs = [
    { ...ours(unusual.directory, source), name: 'unusual' },
    { ...ours(ordinary.directory, source), name: 'ordinary' },
  ]
  const [found, usual] = programs.map((program) => probe(program, scratch))
  const reason = [
    [found, unusual],
    [usual, ordinary],
  ].map(([result, tree]) => result.failure ?? (agrees(result, tree) ? null : 'differs'))
  const wrong = reason.filter((text) => text !== null).map((text) => `${kind}: ${text}`)
  if (wrong.length > 0) return { row: [kind, count(unusual.files), '–', '–', '–', '–', '**failed**'], wrong }
  const seconds = timeInTurn(programs, scratch, rounds)
  const took = median(seconds.get('unusual'))
  const reading = goal(
    `${kind}, ${count(unusual.files)} files: bytes read, × the least`,
    over(found.bytesRead, unusual.leastBytes),
    LIMITS.reading,
  )
  return {
    row: [
      kind,
      count(unusual.files),
      time(took),
      ratio(over(took, median(seconds.get('ordinary')))),
      amount(found.peakBytes),
      ratio(over(found.peakBytes, usual.peakBytes)),
      found.bytesRead === 0 ? 'nothing' : `${ratio(reading.value)} (${verdict(reading)})`,
    ],
    goals: source === 'git' ? [] : [reading],
    wrong,
  }
}
