// All programs that look for duplicates in one tree on disk.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locate } from './locate.mjs'
import { NATIVE } from './native.mjs'
import { ours } from './ours.mjs'

const SIMPLE = fileURLToPath(new URL('./simple.mjs', import.meta.url))
/** The simple way reads everything: on larger trees it would take most of the time of the bench. */
const SIMPLE_FILES = 50_000
const SIMPLE_BYTES = 2e9

/**
 * Programs as `probe` wants them, each with a `kind` (`ours`, `simple` or `native`); `file` is `null` where a program
 * is not installed.
 * @param tree what `buildTree` gave
 * @param source `files`, or `git` for a tree that is committed
 */
export function contestants(tree, source) {
  const data = join(tree.directory, 'data')
  const native = NATIVE.map(({ name, args, groupSizes }) => ({
    name,
    kind: 'native',
    file: locate(name),
    args: (output) => args(data, output),
    groupSizes,
  }))
  return [
    ours(tree.directory, source),
    ...(tree.files <= SIMPLE_FILES && tree.bytes <= SIMPLE_BYTES ? [simple(data)] : []),
    ...native,
  ]
}

function simple(data) {
  return {
    name: 'MD5 of every file (Node)',
    kind: 'simple',
    file: process.execPath,
    args: () => [SIMPLE, data],
    groupSizes: (stdout) => JSON.parse(stdout).map((paths) => paths.length),
  }
}
