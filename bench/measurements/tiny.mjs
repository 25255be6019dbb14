// On disk, warm cache: many tiny files, where what counts is the cost of each file.
import { compare } from '../compare.mjs'
import { LIMITS } from '../goals.mjs'
import { contestants } from '../programs/contestants.mjs'
import { buildTree } from '../trees/disk.mjs'

export function tiny(bench) {
  const files = bench.scaled(300_000)
  return bench.withTree(
    `${files} tiny files on disk`,
    (directory) => buildTree(directory, 'tiny', files),
    (tree) =>
      compare(tree, contestants(tree, 'files'), {
        ...bench.settings,
        title: 'Tiny files on disk',
        limit: LIMITS.disk,
      }),
  )
}
