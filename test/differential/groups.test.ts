import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isInstalled } from '../fixtures/installed.js'
import { dataHygiene, FINDERS } from './finders.js'
import { inodeOf, type PlannedFile, plannedTree, writeTree } from './tree.js'

/** Each is scanned by four programs. Of fewer some runs have hardly any groups. */
const TREES = Number(process.env['DIFFERENTIAL_TREES'] ?? 64)
/** Other systems forbid some of the names, and have no packages of the finders. */
const isLinux = process.platform === 'linux'
const here = isLinux ? Object.keys(FINDERS).filter(isInstalled) : []

let temporary: string
let trees = 0
let groupsSeen = 0

beforeAll(() => {
  temporary = realpathSync(mkdtempSync(join(tmpdir(), 'differential-')))
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

for (const name of Object.keys(FINDERS)) {
  // Where nobody watches, a finder that is not there must not pass for one that agrees.
  const mayBeMissing = !isLinux || !process.env['REQUIRE_FINDERS']
  if (!here.includes(name) && mayBeMissing) {
    test.skip(`${name} agrees: not compared, since it is ${isLinux ? 'not installed' : 'run on Linux only'}`, () => {})
  } else test(`${name} is installed`, () => expect(isInstalled(name)).toBe(true))
}

const testIfAny = here.length > 0 ? test : test.skip
testIfAny(`on random trees the groups are those of ${here.join(', ')}`, () => {
  fc.assert(fc.property(plannedTree, expectAgreement), { numRuns: TREES })
  expect(groupsSeen).toBeGreaterThan(TREES)
})

function expectAgreement(plan: readonly PlannedFile[]): void {
  trees += 1
  const directory = join(temporary, String(trees))
  mkdirSync(directory)
  try {
    const paths = writeTree(directory, plan)
    const ours = byInode(directory, dataHygiene(directory, paths))
    groupsSeen += ours.length
    for (const name of here) {
      expect({ [name]: byInode(directory, FINDERS[name]?.(directory, paths) ?? []) }).toEqual({
        [name]: ours,
      })
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Sorted groups of files, not names: which of its names stands for a file is a matter of taste. */
function byInode(directory: string, groups: string[][]): string[][] {
  return groups.map((group) => [...new Set(group.map((path) => inodeOf(directory, path)))].sort()).sort()
}
