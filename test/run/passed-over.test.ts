import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import type { Options } from '../../src/model.js'
import { run } from '../../src/run.js'
import { commitAll, git, headOf, makeCommitted } from '../fixtures/repository.js'
import { type Files, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
const DATA: Files = {
  'data/train/cat/1.jpg': 'one',
  'data/train/dog/2.jpg': 'two',
  'data/test/cat/3.jpg': 'three',
  'data/test/dog/4.jpg': LFS,
  'data/labels/known.txt': 'two',
}

async function notesOn(change: Files, options: Partial<Options> = {}): Promise<readonly string[]> {
  return notesAfter((root) => commitAll(root, change), options)
}

/** @param change what happens to the repository since the base */
async function notesAfter(
  change: (root: string) => void,
  options: Partial<Options> = {},
): Promise<readonly string[]> {
  const root = makeCommitted(DATA)
  const commit = headOf(root)
  change(root)
  const surroundings = { base: { ref: 'main', commit }, baseline: null, notes: [], written: [] }
  const report = await run(optionsWith({ paths: ['data'], ...options }), surroundings, worldAt(root))
  return report.notes.filter((note) => note.includes('passed over'))
}

test.each(['git', 'auto', 'files'] as const)(
  'what a change adds where nobody compares it is told: %s',
  async (source) => {
    const added = {
      'data/annotations/x.json': 'one',
      'data/annotations/y.txt': LFS,
      'data/annotations/z.txt': 'fresh',
      'data/labels/known.txt': 'two',
    }
    expect(await notesOn(added, { source })).toEqual([
      '2 files that this change brings are passed over by name or place, but have the content of a sample: data/annotations/x.json (as data/train/cat/1.jpg), data/annotations/y.txt (as data/test/dog/4.jpg)',
    ])
    expect(await notesOn({ 'data/README.md': 'three' }, { source })).toEqual([
      '1 file that this change brings is passed over by name or place, but has the content of a sample: data/README.md (as data/test/cat/3.jpg)',
    ])
  },
)

test.each(['git', 'auto', 'files'] as const)(
  'an old file that takes on the content of a sample counts as brought: %s',
  async (source) => {
    expect(await notesOn({ 'data/labels/known.txt': 'one' }, { source })).toHaveLength(1)
  },
)

test.each(['auto', 'files'] as const)(
  'what is not committed yet is told, but for what git ignores: %s',
  async (source) => {
    const untracked = (root: string): void => {
      writeFiles(root, {
        'data/annotations/x.json': 'one',
        'data/annotations/y.json': 'uno',
        'data/labels/known.txt': 'three',
        'data/labels/ignored.txt': 'two',
        '.git/info/exclude': 'ignored.txt',
      })
    }
    expect(await notesAfter(untracked, { source })).toEqual([
      '2 files that this change brings are passed over by name or place, but have the content of a sample: data/annotations/x.json (as data/train/cat/1.jpg), data/labels/known.txt (as data/test/cat/3.jpg)',
    ])
  },
)

test.each(['git', 'auto', 'files'] as const)(
  'a merge that is not resolved hides none: %s',
  async (source) => {
    const conflict = (root: string): void => {
      git(root, 'checkout', '--quiet', '-b', 'other')
      commitAll(root, { 'data/notes.bin': 'theirs' })
      git(root, 'checkout', '--quiet', 'main')
      commitAll(root, { 'data/notes.bin': 'ours', 'data/annotations/x.json': 'one' })
      expect(() => git(root, 'merge', '--quiet', 'other')).toThrow()
    }
    expect(await notesAfter(conflict, { source })).toEqual([
      '1 file that this change brings is passed over by name or place, but has the content of a sample: data/annotations/x.json (as data/train/cat/1.jpg)',
    ])
  },
)

test('nothing is said of samples, of other contents, of what the options leave out, and of what was there', async () => {
  expect(await notesOn({ 'data/test/cat/9.jpg': 'one', 'data/annotations/x.json': 'fresh' })).toEqual([])
  expect(await notesOn({ 'data/annotations/x.json': 'one' }, { exclude: ['data/annotations/**'] })).toEqual(
    [],
  )
  expect(await notesOn({ 'elsewhere/x.jpg': 'one' })).toEqual([])
})

test.each(['git', 'auto', 'files'] as const)(
  'what stands for data since the base is not brought, though it is another file on disk, or none: %s',
  async (source) => {
    const onDisk = async (change: (root: string) => void): Promise<readonly string[]> => {
      const root = makeCommitted({ ...DATA, 'data/train/dog/5.jpg': LFS, 'data/labels/6.txt': LFS })
      const surroundings = {
        base: { ref: 'main', commit: headOf(root) },
        ...{ baseline: null, notes: [], written: [] },
      }
      change(root)
      const report = await run(optionsWith({ paths: ['data'], source }), surroundings, worldAt(root))
      return report.notes.filter((note) => note.includes('passed over'))
    }
    expect(await onDisk((root) => writeFiles(root, { 'data/train/dog/5.jpg': 'fresh' }))).toEqual([])
    expect(await onDisk((root) => rmSync(join(root, 'data/train/dog/5.jpg')))).toEqual([])
  },
)

test('a staged copy that is a sample with other bytes on disk is not passed over', async () => {
  const change = (root: string): void => {
    writeFiles(root, { 'data/test/cat/new.jpg': 'one' })
    git(root, 'add', '--all')
    writeFiles(root, { 'data/test/cat/new.jpg': 'fresh' })
  }
  expect(await notesAfter(change, { source: 'auto' })).toEqual([])
})
