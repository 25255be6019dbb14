// data-hygiene itself, as its users run it.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/**
 * @param directory the root, with the data in `data`
 * @param source `auto`, `files` or `git`
 * @param more further arguments
 */
export function ours(directory, source, ...more) {
  const shown = ['--source', source, ...more.filter((word) => word.startsWith('--'))]
  return {
    name: `data-hygiene ${shown.join(' ')}`,
    kind: 'ours',
    file: existsSync(CLI) ? process.execPath : null,
    args: (output) => [
      ...[CLI, 'data', '--root', directory, '--source', source, '--fail-on', 'none'],
      ...['--format', 'json', '--output', output, ...more],
    ],
    groupSizes: (_, output) => read(output).groups.map(({ files }) => files.length),
    bytesRead: (output) => read(output).scanned.bytesRead,
  }
}

function read(output) {
  return JSON.parse(readFileSync(output, 'utf8'))
}
