import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NOT_NAMED } from '../../../src/columns/data-files.js'
import { numbersTo } from '../../../src/columns/numbers.js'
import { pathAt } from '../../../src/columns/paths.js'
import { createGit } from '../../../src/git/repository.js'
import { pathBytes } from '../../../src/paths/lossless.js'
import { KINDS } from '../../../src/snapshot/entries.js'
import { type GitFiles, readCommit, readIndex } from '../../../src/snapshot/git/list.js'
import { keepStaged } from '../../../src/snapshot/git/staged.js'
import { commitAll, git, makeRepository } from '../../fixtures/repository.js'
import { removeTrees } from '../../fixtures/tree.js'

afterAll(removeTrees)

/** A path, in a directory or not, with names of any kind. */
const PATH = fc
  .tuple(
    fc.constantFrom('', 'a/', 'a/b/', 'a b/', 'z/caf\udce9/'),
    fc.constantFrom('x', 'y.png', '\u00e9', '-', 'new\nline'),
  )
  .map((parts) => parts.join(''))
const MODE = fc.constantFrom('100644', '100755', '120000', '160000')
const ENTRIES = fc.uniqueArray(fc.tuple(PATH, MODE, fc.nat(6)), { selector: ([path]) => path, maxLength: 20 })
const FORMAT = fc.constantFrom('sha1' as const, 'sha256' as const)

/** Stages exactly these entries, whose contents are nowhere. */
function stage(root: string, entries: readonly (readonly [string, string, number])[], digits: number): void {
  const lines = entries.map(([path, mode, content]) => {
    const id = content.toString(16).padStart(digits, '1f')
    return Buffer.concat([Buffer.from(`${mode} ${id} 0\t`), pathBytes(path), Buffer.from([0])])
  })
  git(root, 'read-tree', '--empty')
  execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: root, input: Buffer.concat(lines) })
}

function commit(root: string): string {
  return git(root, 'commit-tree', git(root, 'write-tree', '--missing-ok').trim(), '-m', 'tree').trim()
}

function told({ entries, objectIds }: GitFiles): string[] {
  const lines = Array.from(numbersTo(entries.names.length), (entry) => {
    const content = entries.contents[entry] as number
    const id = content === NOT_NAMED ? '-' : objectIds.hex(content)
    return JSON.stringify([pathAt(entries, entry), KINDS[entries.kinds[entry] as number], id])
  })
  return lines.sort()
}

describe('a commit by its difference to what is staged', () => {
  test('is what the commit records', async () => {
    await fc.assert(
      fc.asyncProperty(ENTRIES, ENTRIES, FORMAT, fc.boolean(), async (before, now, format, isBelow) => {
        const root = makeRepository({}, `--object-format=${format}`)
        const digits = format === 'sha1' ? 40 : 64
        stage(root, before, digits)
        const base = commit(root)
        stage(root, now, digits)
        const scanned = isBelow ? join(root, 'a') : root
        mkdirSync(scanned, { recursive: true })
        const repository = await createGit(process.env, root).open(scanned)
        if (repository === null) throw new Error('no work tree')
        const index = await readIndex(repository, scanned)
        // An empty index is not believed: then it is what HEAD records.
        const staged = keepStaged(index)
        expect(staged === null).toBe(index.commit !== undefined)
        const listed = await readCommit(repository, scanned, base, staged)
        const wanted = told(index)
        const byDifference = listed()
        expect(told(byDifference)).toEqual(told((await readCommit(repository, scanned, base, null))()))
        // Equal contents have equal numbers, so that they can be compared with those of now.
        if (staged !== null) {
          expect(byDifference.objectIds).toBe(index.objectIds)
          const { contents } = byDifference.entries
          for (const content of contents.subarray(0, byDifference.entries.names.length)) {
            if (content >= 0) expect(index.objectIds.find(index.objectIds.hex(content))).toBe(content)
          }
        }
        // What is known of now is as it was.
        expect(told(index)).toEqual(wanted)
      }),
      { numRuns: 40 },
    )
  })

  test('is not taken where an index can stand for no commit', async () => {
    const root = makeRepository({ 'data/a': '1' })
    commitAll(root)
    git(root, 'checkout', '--quiet', '-b', 'other')
    commitAll(root, { 'data/a': '2' })
    git(root, 'checkout', '--quiet', 'main')
    commitAll(root, { 'data/a': '3' })
    expect(() => git(root, 'merge', 'other')).toThrow()
    const repository = await createGit(process.env, root).open(root)
    if (repository === null) throw new Error('no work tree')
    expect(keepStaged(await readIndex(repository, root))).toBeNull()
  })
})
