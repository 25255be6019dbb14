// On disk, warm as far as memory goes: few huge files, half of them copies, where what counts is the cost of each byte.
import { compare } from '../compare.mjs'
import { LIMITS } from '../goals.mjs'
import { contestants } from '../programs/contestants.mjs'
import { buildHugeTree } from '../trees/disk.mjs'

const FILES = 20

export function huge(bench) {
  return bench.withTree(
    `${FILES} huge files on disk`,
    (directory) => buildHugeTree(directory, FILES, bench.hugeBytes),
    (tree) =>
      compare(tree, contestants(tree, 'files'), {
        ...bench.settings,
        title: 'Huge files on disk',
        limit: LIMITS.disk,
      }),
  )
}
