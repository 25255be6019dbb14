// The native finders: how each is called, and how its answer is read.
import { readFileSync } from 'node:fs'

/**
 * Each compares contents down to 1 byte, keeps nothing for its next run, prints no progress and writes the most
 * machine-readable answer that it has to a file. Beyond that each runs as it does by default.
 * `args(data, output)`: what to call it with; `groupSizes(stdout, output)`: the number of files of each group.
 * `package`: what provides it, for Debian or as a crate with the version that was tried.
 */
export const NATIVE = [
  {
    name: 'fclones',
    crate: 'fclones@0.35.0',
    // Without --hidden and --no-ignore it would leave out files that the others see. It has no cache unless told.
    args: (data, output) => [
      ...['--quiet', 'group', '--hidden', '--no-ignore', '--min', '1'],
      ...['--format', 'json', '--output', output, data],
    ],
    groupSizes: (_, output) => readJson(output).groups.map(({ files }) => files.length),
  },
  {
    name: 'czkawka_cli',
    crate: 'czkawka_cli@12.0.2',
    // Without these it skips files below 8 KB, keeps hashes for the next run, and exits with 11 when it finds something.
    args: (data, output) => [
      ...['dup', '--directories', data, '--minimal-file-size', '1', '--disable-cache'],
      ...['--do-not-print-results', '--do-not-print-messages', '--ignore-error-code-on-found'],
      ...['--compact-file-to-save', output],
    ],
    groupSizes: (_, output) =>
      Object.values(readJson(output)).flatMap((groups) => groups.map((files) => files.length)),
  },
  {
    name: 'jdupes',
    debian: 'jdupes',
    args: (data) => ['-r', '-q', '-j', data],
    groupSizes: (stdout) => JSON.parse(stdout).matchSets.map(({ fileList }) => fileList.length),
  },
  {
    name: 'fdupes',
    debian: 'fdupes',
    args: (data) => ['-r', '-q', '-n', data],
    groupSizes: linesBetweenBlanks,
  },
  {
    name: 'rdfind',
    debian: 'rdfind',
    args: (data, output) => ['-dryrun', 'true', '-outputname', output, data],
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
    debian: 'rmlint',
    args: (data, output) => ['-T', 'none +duplicates', '--hidden', '-o', `json:${output}`, data],
    groupSizes(_, output) {
      const sizes = new Map()
      for (const { type, checksum } of readJson(output)) {
        if (type === 'duplicate_file') sizes.set(checksum, (sizes.get(checksum) ?? 0) + 1)
      }
      return [...sizes.values()]
    },
  },
]

function linesBetweenBlanks(stdout) {
  const groups = stdout.split('\n\n').map((group) => group.split('\n').filter((line) => line !== ''))
  return groups.map((lines) => lines.length).filter((size) => size > 0)
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
