// What measurements get to work with: how large, how often, and where.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DISK_SIZES = [1_000, 10_000, 50_000, 200_000]
const FEWEST_FILES = 20

/**
 * Calls `use(bench)` with a folder to work in, which is removed afterwards. `bench` has the options, and
 * `sizes`: those of the trees on disk;
 * `scaled(files)`, `allScaled(sizes)`: as many as `--scale` says, each size once;
 * `settings`: `rounds`, the folder `scratch`, and `say`, which prints one line of progress;
 * `withTree(what, build, measure)`: `build(directory)` makes a tree, `measure(tree)` measures it, then it is removed.
 */
export function withBench(options, say, use) {
  const work = mkdtempSync(join(tmpdir(), 'data-hygiene-bench-'))
  refuseWorkTree(work)
  const scratch = join(work, 'scratch')
  mkdirSync(scratch)
  let trees = 0
  const scaled = (files) => Math.max(FEWEST_FILES, Math.round(files * options.scale))
  const allScaled = (sizes) => [...new Set(sizes.map(scaled))]
  const remove = (directory) => {
    if (!options.keep) rmSync(directory, { recursive: true, force: true })
  }
  try {
    return use({
      ...options,
      sizes: options.sizes ?? allScaled(DISK_SIZES),
      scaled,
      allScaled,
      settings: { rounds: options.rounds, scratch, say },
      withTree(what, build, measure) {
        const directory = join(work, `tree-${++trees}`)
        try {
          say(`building ${what}`)
          return measure(build(directory))
        } finally {
          remove(directory)
        }
      },
    })
  } finally {
    if (options.keep) say(`kept: ${work}`)
    remove(work)
  }
}

/** Inside a work tree git would have a say in what is scanned. */
function refuseWorkTree(directory) {
  try {
    execFileSync('git', ['-C', directory, 'rev-parse', '--show-toplevel'], { stdio: 'ignore' })
  } catch {
    return
  }
  rmSync(directory, { recursive: true, force: true })
  throw new Error(`${directory} lies in a git work tree: set TMPDIR to a directory outside`)
}
