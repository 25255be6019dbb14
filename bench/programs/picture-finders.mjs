// All programs that look for pictures that show the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locate } from './locate.mjs'
import { CLI } from './ours.mjs'
import { picturePython } from './picture-packages.mjs'

const SCRIPT = fileURLToPath(new URL('./near-pictures.py', import.meta.url))

/**
 * Programs as `probe` wants them, which keep in `found` the groups of paths of their last answer; `file` is `null` where
 * a program is not installed.
 */
export function pictureFinders(directory) {
  const data = join(directory, 'data')
  return [
    oursOnPictures(directory),
    czkawka('czkawka_cli image', data),
    czkawka('czkawka_cli image, most exact', data, '--max-difference', '2', '--hash-size', '16'),
    byPython('cleanvision', 'cleanvision', data),
    byPython('pHash ≤ 10 (the rule of imagededup)', 'phash', data),
  ]
}

/** @param cache a directory for what we learn of contents; none by default */
export function oursOnPictures(directory, cache = null) {
  const kept = cache === null ? [] : ['--cache', cache]
  return finder({
    name: cache === null ? 'data-hygiene' : 'data-hygiene --cache, warm',
    file: process.execPath,
    args: (output) => [
      ...[CLI, 'data', '--root', directory, '--source', 'files', '--fail-on', 'none'],
      ...[
        '--compare',
        'pictures',
        '--compare',
        'near-pictures',
        '--format',
        'json',
        '--output',
        output,
        ...kept,
      ],
    ],
    groups: (_, output) =>
      JSON.parse(readFileSync(output, 'utf8')).groups.map(({ files }) => files.map(({ path }) => path)),
  })
}

export function czkawka(name, data, ...more) {
  return finder({
    name,
    file: locate('czkawka_cli'),
    args: (output) => [
      ...['image', '--directories', data, '--disable-cache', '--minimal-file-size', '1', ...more],
      ...['--do-not-print-results', '--do-not-print-messages', '--ignore-error-code-on-found'],
      ...['--compact-file-to-save', output],
    ],
    groups: (_, output) =>
      JSON.parse(readFileSync(output, 'utf8')).map((group) => group.map(({ path }) => path)),
  })
}

function byPython(name, how, data) {
  return finder({
    name,
    file: picturePython(),
    args: () => [SCRIPT, how, data],
    groups: (stdout) => JSON.parse(stdout),
  })
}

function finder({ groups, ...program }) {
  const made = {
    ...program,
    found: [],
    groupSizes(stdout, output) {
      made.found = groups(stdout, output)
      return made.found.map(({ length }) => length)
    },
  }
  return made
}
