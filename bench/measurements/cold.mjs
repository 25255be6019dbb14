// On disk, cold cache: what Linux keeps of files and directories is dropped before each run.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { compare } from '../compare.mjs'
import { LIMITS } from '../goals.mjs'
import { contestants } from '../programs/contestants.mjs'
import { buildTree } from '../trees/disk.mjs'

export function cold(bench) {
  const reason = whyNot()
  if (reason !== null) return notMeasured(reason)
  const files = bench.scaled(50_000)
  return bench.withTree(
    `${files} files on disk, cold`,
    (directory) => buildTree(directory, 'ordinary', files),
    (tree) =>
      compare(tree, contestants(tree, 'files'), {
        ...bench.settings,
        title: 'Files on disk, cold cache',
        limit: LIMITS.disk,
        before: dropCaches,
      }),
  )
}

function whyNot() {
  if (process.platform !== 'linux') return 'only Linux lets a process drop the cache'
  try {
    dropCaches()
    return null
  } catch (error) {
    return `only root may drop the cache (${error.message})`
  }
}

function dropCaches() {
  execFileSync('sync')
  writeFileSync('/proc/sys/vm/drop_caches', '3')
}

function notMeasured(reason) {
  const section = {
    title: 'Files on disk, cold cache',
    columns: [],
    rows: [],
    note: `Not measured: ${reason}.`,
  }
  return { sections: [section], goals: [], points: [], wrong: [] }
}
