// Committed files: a million entries of an index against git itself, with and without a base, and committed files
// against the native finders on the same files.
import { compare } from '../compare.mjs'
import { LIMITS } from '../goals.mjs'
import { together } from '../parts.mjs'
import { contestants } from '../programs/contestants.mjs'
import { buildTree } from '../trees/disk.mjs'
import { buildIndex, commitTree } from '../trees/git.mjs'
import { entries } from './entries.mjs'

export function committed(bench) {
  const many = bench.scaled(1_000_000)
  const files = bench.scaled(100_000)
  return together(
    bench.withTree(
      `${many} entries of an index`,
      (directory) => buildIndex(directory, 'ordinary', many),
      (tree) => entries(tree, bench.settings),
    ),
    bench.withTree(
      `${files} committed files`,
      (directory) => {
        const tree = buildTree(directory, 'ordinary', files)
        commitTree(directory)
        return tree
      },
      (tree) =>
        compare(tree, contestants(tree, 'git'), {
          ...bench.settings,
          title: 'Committed files',
          limit: LIMITS.committed,
        }),
    ),
  )
}
