import { execFileSync } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, describe, expect, test } from '@jest/globals'
import { NOT_NAMED } from '../../../src/columns/data-files.js'
import { numbersTo } from '../../../src/columns/numbers.js'
import { createObjectIds } from '../../../src/columns/object-ids.js'
import { pathAt } from '../../../src/columns/paths.js'
import type { ObjectFormat } from '../../../src/model.js'
import { decodePath, pathBytes } from '../../../src/paths/lossless.js'
import { createEntries, KINDS } from '../../../src/snapshot/entries.js'
import { createEntryParser } from '../../../src/snapshot/git/entry-parser.js'
import { git, makeRepository } from '../../fixtures/repository.js'
import { removeTrees } from '../../fixtures/tree.js'

afterAll(removeTrees)

/** `path kind objectId frozen`, with `-` for what is not named. */
type Told = [path: string, kind: string | undefined, objectId: string, isFrozen: boolean]

const FILES = [
  'top',
  'a/1',
  'a/2',
  'a/frozen',
  'a/sparse',
  'a.b/1',
  'ab/1',
  'ab/a/1',
  'b/a/1',
  'caf\u00e9/x',
  'caf\udce9/x',
  'caf\udce9/y',
  'in\u{1f600}/\u{1f600}',
  'new\nline/a\tb',
  'last\udcff',
  'z 100644/S 100644 blob',
]
const CONFLICTS = ['a/both', 'a/other', 'caf\udce9/both', 'both']

const DIGITS = { sha1: 40, sha256: 64 } as const

/** An index that no command but this one makes: its contents are nowhere, its names are of any kind. */
function makeIndex(format: ObjectFormat, conflicts: readonly string[]) {
  const root = makeRepository({}, `--object-format=${format}`)
  const idOf = (number: number): string => (number % 5).toString(16).padStart(DIGITS[format], '1f')
  const entries = FILES.map((path, index) => [index % 3 === 0 ? '100755' : '100644', index, 0, path] as const)
  const both = conflicts.flatMap((path, index) =>
    [1, 2, 3].slice(index % 2).map((side) => ['100644', index + side, side, path] as const),
  )
  const others = [
    ['120000', 1, 0, 'a/link'],
    ['160000', 2, 0, 'a/module'],
    ['160000', 3, 0, 'x/caf\udce9'],
  ] as const
  const lines = [...entries, ...both, ...others].map(([mode, id, stage, path]) =>
    Buffer.concat([Buffer.from(`${mode} ${idOf(id)} ${stage}\t`), pathBytes(path), Buffer.from([0])]),
  )
  execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: root, input: Buffer.concat(lines) })
  git(root, 'update-index', '--assume-unchanged', 'a/frozen')
  git(root, 'update-index', '--skip-worktree', 'a/sparse')
  return root
}

function outputOf(root: string, ...args: string[]): Buffer {
  return execFileSync('git', args, { cwd: root, stdio: 'pipe' })
}

function parsed(chunks: Iterable<Buffer>, format: ObjectFormat, isIndex: boolean): Told[] {
  const builder = createEntries(createObjectIds(format))
  const frozen = new Set<number>()
  const parser = createEntryParser(builder, format, isIndex, frozen)
  for (const chunk of chunks) {
    const memory = Buffer.from(chunk)
    parser.take(memory)
    // As the next chunk may do.
    memory.fill('?')
  }
  const { entries, objectIds } = builder
  expect(new Set(entries.directories).size).toBe(entries.directories.length)
  return Array.from(numbersTo(entries.names.length), (entry) => {
    const content = entries.contents[entry] as number
    return [
      pathAt(entries, entry),
      KINDS[entries.kinds[entry] as number],
      content === NOT_NAMED ? '-' : objectIds.hex(content),
      frozen.has(entry),
    ]
  })
}

const MODES: Record<string, string> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
}

/** The same by the words of git's manual, one record after the other. */
function readSlowly(output: Buffer, isIndex: boolean): Told[] {
  const told = new Map<string, Told>()
  for (const record of output.toString('latin1').split('\0').slice(0, -1)) {
    const [about = '', ...rest] = record.split('\t')
    const path = decodePath(Buffer.from(rest.join('\t'), 'latin1'))
    const words = about.split(' ')
    const [tag = '', mode = '', id = '', stage = ''] = isIndex
      ? words
      : ['H', words[0] as string, words[2] as string, '0']
    const kind = stage === '0' ? MODES[mode] : 'unmerged'
    told.set(path, [path, kind, kind === 'file' || kind === 'symlink' ? id : '-', /^[a-zS]$/.test(tag)])
  }
  return [...told.values()]
}

function* inChunks(output: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < output.length; at += size) yield output.subarray(at, at + size)
}

describe.each(['sha1', 'sha256'] as const)("git's listings in a repository of %s", (format) => {
  const index = () => outputOf(makeIndex(format, CONFLICTS), 'ls-files', '--stage', '-v', '-z')
  const tree = () => {
    const root = makeIndex(format, [])
    const id = git(root, 'write-tree', '--missing-ok').trim()
    return outputOf(root, 'ls-tree', '-r', '-z', '--full-tree', id, '--')
  }

  test.each([
    ['the index', index, true],
    ['a tree', tree, false],
  ] as const)('%s says what git said, wherever its output is cut', (_, list, isIndex) => {
    const output = list()
    const whole = parsed([output], format, isIndex)
    expect(whole).toEqual(readSlowly(output, isIndex))
    expect(whole).toHaveLength(FILES.length + 3 + (isIndex ? CONFLICTS.length : 0))
    expect(whole.map(([path]) => path)).toEqual(expect.arrayContaining(FILES))
    expect(whole.filter(([, , , isFrozen]) => isFrozen)).toHaveLength(isIndex ? 2 : 0)
    expect(whole.filter(([, kind]) => kind === 'unmerged')).toHaveLength(isIndex ? CONFLICTS.length : 0)

    const differs = (parts: Iterable<Buffer>) => !isDeepStrictEqual(parsed(parts, format, isIndex), whole)
    const cuts = [...Array(output.length + 1).keys()]
    expect(cuts.filter((cut) => differs([output.subarray(0, cut), output.subarray(cut)]))).toEqual([])
    const sizes = [...Array(151).keys()].slice(1)
    expect(sizes.filter((size) => differs(inChunks(output, size)))).toEqual([])
  })

  test.each([true, false])('nothing at all is no entry (of an index: %s)', (isIndex) => {
    expect(parsed([], format, isIndex)).toEqual([])
    expect(parsed([Buffer.alloc(0)], format, isIndex)).toEqual([])
  })
})
