// On disk, warm cache: samples such as images, all programs on the same files.
import { compare } from '../compare.mjs'
import { LIMITS } from '../goals.mjs'
import { together } from '../parts.mjs'
import { contestants } from '../programs/contestants.mjs'
import { buildTree } from '../trees/disk.mjs'

/** Below this many files a run is mostly the start of Node: shown, but nothing is promised. */
const PROMISED_FILES = 50_000

export function disk(bench) {
  const parts = bench.sizes.map((files) =>
    bench.withTree(
      `${files} files on disk`,
      (directory) => buildTree(directory, 'ordinary', files),
      (tree) =>
        compare(tree, contestants(tree, 'files'), {
          ...bench.settings,
          title: 'Files on disk',
          limit: files >= bench.scaled(PROMISED_FILES) ? LIMITS.disk : null,
        }),
    ),
  )
  return together(...parts)
}
