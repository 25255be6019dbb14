import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { testOnLinux } from '../fixtures/platform.js'
import { commandWith } from '../fixtures/program.js'
import { commitAll, makeRepository } from '../fixtures/repository.js'
import { dvcFile, lfsPointer } from '../fixtures/storage.js'
import { type Files, makeDirectory, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

afterAll(removeTrees)

/** Bytes: what is read beside contents differs by less between two runs. */
const NOISE = 100_000

/** Characters of a line: long, since what is told of are bytes, and a record of a table is dear to compare. */
const LINE = 640

/** Text without repetition that git takes for text, in lines. */
function textOf(name: string, length: number): string {
  const digits = createHash('shake256', { outputLength: Math.ceil(length / 2) })
    .update(name)
    .digest('hex')
  const lines = Array.from({ length: Math.ceil(length / LINE) }, (_, at) =>
    digits.slice(at * LINE, (at + 1) * LINE),
  )
  return `${lines.join('\n').slice(0, length - 1)}\n`
}

/**
 * A repository with every kind of content that a run may have to read, as long as asked.
 * @returns the root, and a commit in which some of it was kept in another way
 */
function makeAll(length: number): { root: string; base: string } {
  const data = (name: string, more = 0): string => textOf(name, length + more)
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
  const attributes = '*.lfs filter=lfs -text\n*.txt text=auto\n*.csv text\n*.id ident\n'
  const root = makeRepository({
    '.gitattributes': attributes,
    'data/train/moved.dat': lfsPointer(data('moved')),
    'data/test/moved.dat': lfsPointer(data('moved')),
  })
  const base = commitAll(root)
  writeFiles(root, { 'data/train/moved.dat': data('moved'), 'data/test/moved.dat': data('moved', 0) })
  commitAll(root, {
    'data/train/tracked.dat': data('tracked'),
    'data/train/lines.txt': data('lines'),
    'data/train/by-dvc.dat': data('by-dvc', 5),
    'data/test/by-dvc.bin.dvc': dvcFile('by-dvc.bin', data('by-dvc', 5)),
    'data/train/pointer.lfs': lfsPointer(data('pointer', 7)),
  })
  const untracked: Files = {
    'data/test/tracked copy.dat': data('tracked'),
    'data/test/lines.txt': crlf(data('lines')),
    'data/test/other lines.csv': crlf(data('other lines')),
    'data/train/alone.lfs': data('alone', 100_000),
    'data/train/alone.dat': data('alone too', 200_000),
    'data/train/a.lfs': data('both', 300_000),
    'data/test/b.lfs': data('both', 300_000),
    'data/test/pointer copy.lfs': data('pointer', 7),
    'data/train/ident.id': `$Id: x $\n${data('ident')}`,
    'data/train/1.raw': data('raw', 13),
    'data/test/2.raw': data('raw', 13),
    'data/test/3.raw': data('last bytes differ', 13),
  }
  writeFiles(root, untracked)
  // So old that a cache believes what it reads, and git what it knows.
  for (const path of Object.keys(untracked)) utimesSync(join(root, path), 1e9, 1e9)
  return { root, base }
}

/** What a run says that it read of contents, and what the system says that it read at all. */
function measure(root: string, ...args: string[]): { told: number; read: number; report: JsonReport } {
  const hook = join(makeTree({ 'hook.cjs': HOOK }), 'hook.cjs')
  const [node = '', ...rest] = commandWith('--format', 'json', 'data', ...args)
  const { stdout, stderr } = spawnSync(node, ['--require', hook, ...rest], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    // Node would read there, too, and write at the first start.
    env: { ...process.env, NODE_COMPILE_CACHE: undefined },
  })
  const read = Number(/^rchar: (\d+)$/m.exec(stderr)?.[1])
  const report = JSON.parse(stdout) as JsonReport
  return { told: report.scanned.bytesRead, read, report }
}

/** Of the process with all its threads, and of the processes that it started and saw end. */
const HOOK = `
if (require('node:worker_threads').isMainThread) {
  const { readFileSync, writeSync } = require('node:fs')
  process.on('exit', () => writeSync(2, readFileSync('/proc/self/io', 'latin1')))
}`

/** Bytes of the file of a cache that holds what was read of tables. */
function keptOfTables(directory: string): number {
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.startsWith('rows@')) : []
  return names.reduce((sum, name) => sum + statSync(join(directory, name)).size, 0)
}

describe('the bytes that a run says it has read', () => {
  const [large, small] = [makeAll(3_000_000), makeAll(3000)]
  const cases = (['git', 'auto', 'files'] as const).flatMap((source) =>
    [false, true].map((withBase) => ({ source, withBase })),
  )
  const compare = (source: string, withBase: boolean, cache: (root: string) => string[]) => {
    // What was kept of tables is read from the cache instead of them, and is no content.
    const kept = cache(large.root).reduce((sum, directory) => sum + keptOfTables(directory), 0)
    const [much, little] = [large, small].map(({ root, base }) =>
      measure(root, '--source', source, ...(withBase ? ['--base', base] : []), ...cache(root)),
    ) as [ReturnType<typeof measure>, ReturnType<typeof measure>]
    expect(much.report.scanned.errors).toEqual([])
    const told = much.told - little.told
    const read = much.read - little.read
    const beyond = read - told
    const isRead = beyond > -NOISE && beyond < NOISE + kept ? told : read
    expect({ told, isRead }).toEqual({ told, isRead: told })
    return much
  }

  for (const { source, withBase } of cases) {
    testOnLinux(`are those that it read: source ${source}${withBase ? ', with a base' : ''}`, () => {
      const caches = new Map([large, small].map(({ root }) => [root, makeDirectory()]))
      const withCache = (root: string) => ['--cache', caches.get(root) as string]
      const plain = compare(source, withBase, () => [])
      const cold = compare(source, withBase, withCache)
      const warm = compare(source, withBase, withCache)
      const groups = ({ report }: typeof plain) =>
        report.groups.map(({ files }) => files.map(({ path }) => path))
      expect(groups(cold)).toEqual(groups(plain))
      expect(groups(warm)).toEqual(groups(plain))
      expect(warm.told).toBeLessThanOrEqual(cold.told)
    })
  }

  testOnLinux('and of converted files those alone that can equal another by their size', () => {
    const root = makeRepository({ '.gitattributes': '*.bin filter=lfs\n*.txt text=auto\n' })
    commitAll(root)
    writeFiles(root, {
      'data/a.bin': 'x'.repeat(600_000),
      'data/b.txt': textOf('b', 300_000),
      'data/c.txt': 'x\r\n',
      'data/d': 'y'.repeat(400_000),
    })
    for (const source of ['auto', 'files']) {
      expect(measure(root, '--source', source).told).toBe(0)
    }
    writeFiles(root, { 'data/e.dat': 'x'.repeat(600_000) })
    const { told, report } = measure(root, '--source', 'auto')
    expect(told).toBe(1_200_000)
    expect(report.groups.map(({ files }) => files.map(({ path }) => path))).toEqual([
      ['data/a.bin', 'data/e.dat'],
    ])
    rmSync(root, { recursive: true })
  })
})
