// The programs that are compared: how each is called, and how its answer is read.
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const CLI = here('../dist/cli.js')

/**
 * Each contestant has a `name`, a `kind` (`ours`, `seed` or `native`), the `file` that must exist for it to run
 * (`null`: it is not installed), `args(tree, output)` where `output` is a file it may write, and
 * `groupSizes(stdout, output)`, the number of files in each group that it found.
 * @param source `files`, or `git` for a tree that is committed
 */
export function contestants(source) {
  return [
    {
      name: `data-hygiene --source ${source}`,
      kind: 'ours',
      file: existsSync(CLI) ? process.execPath : null,
      args: (tree, output) => [
        CLI,
        'data',
        '--root',
        tree,
        '--source',
        source,
        '--fail-on',
        'none',
        '--format',
        'json',
        '--output',
        output,
      ],
      groupSizes: (_, output) => readJson(output).groups.map(({ files }) => files.length),
      bytesRead: (output) => readJson(output).scanned.bytesRead,
    },
    {
      name: 'MD5 of every file (Node)',
      kind: 'seed',
      file: process.execPath,
      args: (tree) => [here('seed.mjs'), join(tree, 'data')],
      groupSizes: (stdout) => JSON.parse(stdout).map((paths) => paths.length),
    },
    ...NATIVE.map((finder) => ({ ...finder, kind: 'native', file: installed(finder.name) })),
  ]
}

const NATIVE = [
  {
    name: 'jdupes',
    args: (tree) => ['-r', '-q', join(tree, 'data')],
    groupSizes: linesBetweenBlanks,
  },
  {
    name: 'fdupes',
    args: (tree) => ['-r', '-q', join(tree, 'data')],
    groupSizes: linesBetweenBlanks,
  },
  {
    name: 'rdfind',
    args: (tree, output) => ['-dryrun', 'true', '-outputname', output, join(tree, 'data')],
    groupSizes(_, output) {
      const sizes = []
      for (const line of readFileSync(output, 'utf8').split('\n')) {
        if (line.startsWith('DUPTYPE_FIRST_OCCURRENCE')) sizes.push(1)
        else if (line.startsWith('DUPTYPE')) sizes[sizes.length - 1] += 1
      }
      return sizes
    },
  },
  {
    name: 'rmlint',
    args: (tree, output) => ['-T', 'none +duplicates', '-o', `json:${output}`, join(tree, 'data')],
    groupSizes(_, output) {
      const sizes = new Map()
      for (const { type, checksum } of readJson(output)) {
        if (type === 'duplicate_file') sizes.set(checksum, (sizes.get(checksum) ?? 0) + 1)
      }
      return [...sizes.values()]
    },
  },
  {
    name: 'fclones',
    args: (tree) => ['group', '--format', 'json', join(tree, 'data')],
    groupSizes: (stdout) => JSON.parse(stdout).groups.map(({ files }) => files.length),
  },
  {
    name: 'czkawka_cli',
    // Without these it skips files below 8 KB, keeps hashes for the next run, and exits with 11 when it finds something.
    args: (tree, output) => [
      'dup',
      '--directories',
      join(tree, 'data'),
      '--minimal-file-size',
      '1',
      '--disable-cache',
      '--do-not-print-results',
      '--ignore-error-code-on-found',
      '--compact-file-to-save',
      output,
    ],
    groupSizes: (_, output) =>
      Object.values(readJson(output)).flatMap((groups) => groups.map((files) => files.length)),
  },
]

function installed(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null
}

function linesBetweenBlanks(stdout) {
  const groups = stdout.split('\n\n').map((group) => group.split('\n').filter((line) => line !== ''))
  return groups.map((lines) => lines.length).filter((size) => size > 0)
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
