import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dataHygiene, FINDERS, type Find, isInstalled } from './finders.js'
import { inodeOf, type PlannedFile, plannedTree, writeTree } from './tree.js'

const RUNS = 30
/** Other systems forbid some of the names, and have no packages of the finders. */
const isLinux = process.platform === 'linux'

let temporary: string
let count = 0

beforeAll(() => {
  temporary = realpathSync(mkdtempSync(join(tmpdir(), 'differential-')))
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

describe.each(Object.entries(FINDERS))('%s', (name, find) => {
  // Where nobody watches, a finder that went missing must not pass for agreement.
  const mustRun = isLinux && (isInstalled(name) || Boolean(process.env['CI']))
  const why = isLinux ? `(skipped: ${name} is not installed)` : '(skipped: on Linux only)'

  ;(mustRun ? test : test.skip)(`finds the same groups ${mustRun ? '' : why}`, () => {
    expect(isInstalled(name)).toBe(true)
    fc.assert(
      fc.property(plannedTree, (plan) => {
        const [ours, theirs] = compare(plan, find)
        expect(ours).toEqual(theirs)
      }),
      { numRuns: RUNS },
    )
  })
})

/** The groups that both find, as sorted lists of files: which name stands for a file with several is a matter of taste. */
function compare(plan: readonly PlannedFile[], find: Find): [string[][], string[][]] {
  count += 1
  const directory = join(temporary, String(count))
  mkdirSync(directory)
  try {
    const paths = writeTree(directory, plan)
    const normalize = (groups: string[][]): string[][] =>
      groups.map((group) => [...new Set(group.map((path) => inodeOf(directory, path)))].sort()).sort()
    return [normalize(dataHygiene(directory, paths)), normalize(find(directory, paths))]
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
