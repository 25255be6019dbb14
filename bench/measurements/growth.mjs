// How time and memory grow with the number of files, for entries of an index and for files on disk.
import { agrees } from '../compare.mjs'
import { goal, LIMITS, over, verdict } from '../goals.mjs'
import { amount, count, ratio, time } from '../numbers.mjs'
import { together } from '../parts.mjs'
import { probe, timeInTurn } from '../processes.mjs'
import { ours } from '../programs/ours.mjs'
import { exponent, median } from '../statistics.mjs'
import { buildTree } from '../trees/disk.mjs'
import { buildIndex } from '../trees/git.mjs'
import { shapes } from './shapes.mjs'

const SIZES = [10_000, 31_623, 100_000, 316_228, 1_000_000]

export function growth(bench) {
  const onDisk = bench.full ? SIZES : SIZES.slice(0, -1)
  const index = (directory, files) => buildIndex(directory, 'ordinary', files)
  const tiny = (directory, files) => buildTree(directory, 'tiny', files)
  return together(
    grow(bench, 'Growth with the entries of an index', 'git', bench.allScaled(SIZES), index),
    grow(bench, 'Growth with tiny files on disk', 'files', bench.allScaled(onDisk), tiny),
    shapes(bench),
  )
}

function grow(bench, title, source, sizes, build) {
  // All trees are there before the first run, so that the sizes take turns too.
  const withTrees = (index, trees) =>
    index === sizes.length
      ? measure(title, source, trees, bench.settings)
      : bench.withTree(
          `${sizes[index]} files for growth (${source})`,
          (directory) => build(directory, sizes[index]),
          (tree) => withTrees(index + 1, [...trees, tree]),
        )
  return withTrees(0, [])
}

function measure(title, source, trees, { rounds, scratch, say }) {
  say(`measuring growth (${source})`)
  const programs = trees.map((tree) => ({ ...ours(tree.directory, source), name: String(tree.files) }))
  const found = programs.map((program) => probe(program, scratch))
  const wrong = found.flatMap((result, index) =>
    result.failure || !agrees(result, trees[index])
      ? [`${title}: ${count(trees[index].files)} files: ${result.failure ?? 'differs'}`]
      : [],
  )
  if (wrong.length > 0) return { sections: [], goals: [], points: [], wrong }
  const seconds = timeInTurn(programs, scratch, rounds)
  const points = trees.map(({ files }, index) => ({
    program: `data-hygiene --source ${source}`,
    files,
    seconds: median(seconds.get(String(files))),
    peakBytes: found[index].peakBytes,
  }))
  const fitted = (member) =>
    points.every((point) => point[member] > 0)
      ? exponent(points.map((point) => [point.files, point[member]]))
      : null
  const goals = [
    goal(`${title}: exponent of time`, fitted('seconds'), LIMITS.growth, ''),
    goal(`${title}: exponent of peak memory`, fitted('peakBytes'), LIMITS.growth, ''),
  ]
  const reading = trees.map(({ leastBytes }, index) => over(found[index].bytesRead, leastBytes))
  if (source === 'files')
    goals.push(goal(`${title}: most bytes read, × the least`, worst(reading), LIMITS.reading))
  const section = {
    title,
    columns: ['files', 'median', 'per file', 'peak memory', 'per file', 'read, × the least'],
    rows: points.map(({ files, seconds, peakBytes }, index) => [
      count(files),
      time(seconds),
      `${((seconds / files) * 1e6).toFixed(2)} µs`,
      amount(peakBytes),
      peakBytes === null ? '–' : `${count(Math.round(peakBytes / files))} B`,
      found[index].bytesRead === 0 ? 'nothing' : ratio(reading[index]),
    ]),
    note: `Fitted exponents: time ${ratio(goals[0].value)} (${verdict(goals[0])}), peak memory ${ratio(goals[1].value)} (${verdict(goals[1])}).`,
  }
  return { sections: [section], goals, points, wrong }
}

function worst(ratios) {
  return ratios.includes(null) ? null : Math.max(...ratios)
}
