// Trees that git knows: committed files, and entries of an index without any object behind them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draw } from './shapes.mjs'
import { truth } from './truth.mjs'

/** How many entries come after the base. */
const ADDED = 10
const SETTINGS = [
  ...['-c', 'gc.auto=0', '-c', 'core.compression=0', '-c', 'core.fsync=none'],
  ...['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgSign=false'],
]

/** Commits everything in `directory`, which becomes a repository with one pack, as a clone has. */
export function commitTree(directory) {
  git(directory, 'init', '--quiet')
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '--message=tree')
  git(directory, 'repack', '-a', '-d', '--quiet', '--window=0')
  execFileSync('sync')
}

/**
 * A repository in `directory` whose index and HEAD have `count` entries of some shape, and no blobs: what git knows of
 * a blobless clone. `base` is the commit before HEAD, which lacks a few of the entries.
 */
export function buildIndex(directory, shape, count) {
  const drawn = draw(shape, count)
  const ids = drawn.sizeOf.map((_, content) => createHash('sha1').update(`content ${content}`).digest('hex'))
  const lines = drawn.paths.map((path, index) => `100644 ${ids[drawn.contentOf[index]]}\t${path}\n`)
  const every = Math.max(2, Math.floor(count / ADDED))
  const added = lines.filter((_, index) => index % every === every - 1)
  const before = lines.filter((_, index) => index % every !== every - 1)
  mkdirSync(directory, { recursive: true })
  git(directory, 'init', '--quiet')
  addEntries(directory, before)
  const base = commitIndex(directory)
  addEntries(directory, added)
  git(directory, 'update-ref', 'HEAD', commitIndex(directory, '-p', base))
  execFileSync('sync')
  return { directory, base, ...truth(drawn), bytes: null, leastBytes: 0 }
}

function addEntries(directory, lines) {
  // Git puts entries that come in order at the end of its index, and moves the rest for all others. By columns of one
  // width the mode and the id do not decide: sorted by path.
  const pathStart = '100644 '.length + 40 + 1
  const sorted = lines.map((line) => [line.slice(pathStart), line]).sort(([a], [b]) => (a < b ? -1 : 1))
  const list = join(directory, '.git', 'entries')
  writeFileSync(list, sorted.map(([, line]) => line).join(''))
  const file = openSync(list, 'r')
  execFileSync('git', ['-C', directory, ...SETTINGS, 'update-index', '--index-info'], { stdio: [file] })
  closeSync(file)
  rmSync(list)
}

function commitIndex(directory, ...parent) {
  const tree = git(directory, 'write-tree', '--missing-ok')
  return git(directory, 'commit-tree', tree, ...parent, '-m', 'entries')
}

function git(directory, ...args) {
  const stdio = ['ignore', 'pipe', 'inherit']
  return execFileSync('git', ['-C', directory, ...SETTINGS, ...args], { stdio, encoding: 'utf8' }).trim()
}
