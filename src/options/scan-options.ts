import { CHOICE_MEANINGS, KIND_CHOICES } from '../kinds/table.js'
import { SOURCES } from '../model.js'
import { choiceOf } from './choice.js'
import { columnsFromRoot, parseColumns } from './columns.js'
import { parseCompare, parseReadLimit } from './compare.js'
import type { OptionTable } from './definition.js'
import { parseExclude, parsePaths } from './patterns.js'
import { parseSize } from './size.js'

const DEFAULT_READ_LIMIT = 4_000_000_000

/** What to scan. */
export const SCAN_OPTIONS = {
  paths: {
    name: 'paths',
    kind: 'list',
    value: '`auto`, or globs or directories, one per line',
    default: '`auto`',
    flag: { placeholder: 'GLOB', help: 'same as PATH; or auto' },
    description:
      'Which files are data. `auto`: everything that is data by what it is, wherever it lies, but in directories of ' +
      'code and documentation. A directory means everything below it.',
    inConfigFile: true,
    parse: parsePaths,
    fallback: () => null,
  },
  exclude: {
    name: 'exclude',
    kind: 'list',
    value: 'globs, one per line',
    default: 'none',
    flag: { placeholder: 'GLOB', help: 'what to leave out' },
    description: 'Files to leave out, on top of those that are never scanned.',
    inConfigFile: true,
    parse: parseExclude,
    fromRoot: (globs: string[], rooted) => globs.map(rooted),
    fallback: () => [],
  },
  source: {
    name: 'source',
    kind: 'choice',
    choices: SOURCES,
    value: '`auto`, `git` or `files`',
    default: '`auto`',
    flag: { placeholder: 'KIND', help: 'auto, git (no data read) or files (on disk)' },
    description:
      '`git`: what is committed or staged, by the ids that git has for it, so that no data is read. `files`: ' +
      'what lies on disk, by content. `auto`: `git` for tracked files, content for modified and untracked ones.',
    inConfigFile: true,
    parse: choiceOf(SOURCES),
    fallback: () => 'auto',
  },
  minSize: {
    name: 'min-size',
    kind: 'size',
    value: 'bytes, or a size such as `10KB` or `1MiB`',
    default: '`1`',
    flag: { placeholder: 'SIZE', help: 'skip smaller files: 4096, 10KB, 1MiB' },
    description: 'Smaller files are skipped, and counted.',
    inConfigFile: true,
    parse: parseSize,
    fallback: () => 1,
  },
  compare: {
    name: 'compare',
    kind: 'list',
    value: `\`auto\`, or ${KIND_CHOICES.map((choice) => `\`${choice}\``).join(', ')}, one per line`,
    default: '`auto`',
    flag: { placeholder: 'KIND', help: `beside equal bytes: ${KIND_CHOICES.join(', ')}` },
    description:
      `What counts as the same beside equal bytes. ${CHOICE_MEANINGS.join(' ')} \`auto\`: each kind for which there ` +
      'is data, within `read-limit`.',
    inConfigFile: true,
    parse: parseCompare,
    fallback: () => 'auto',
  },
  readLimit: {
    name: 'read-limit',
    kind: 'size',
    value: 'a size such as `4GB`, or `none`',
    default: '`4GB`',
    flag: { placeholder: 'SIZE', help: 'how much compare may read in a run: 4GB, none' },
    description:
      'How much content may be read for one kind of `compare` in one run. A kind over it is left out whole, with a ' +
      'warning.',
    inConfigFile: true,
    parse: parseReadLimit,
    fallback: () => DEFAULT_READ_LIMIT,
  },
  columns: {
    name: 'columns',
    kind: 'map-list',
    value: 'lines `label: NAME`, `split: NAME`, `ignore: NAME`, each with an optional glob before it',
    default: 'none',
    flag: { placeholder: 'ROLE:NAME', help: 'tables: label:NAME, split:NAME, ignore:NAME' },
    description:
      'Which column of a table is the label, which says the split, which are no content, such as ' +
      '`data/a.csv label: diagnosis`.',
    inConfigFile: true,
    parse: parseColumns,
    fromRoot: columnsFromRoot,
    fallback: () => [],
  },
  cache: {
    name: 'cache',
    kind: 'text',
    value: 'a directory outside of what is scanned',
    default: 'none',
    flag: { placeholder: 'DIR', help: 'remember contents here; read only changes' },
    description:
      'Keeps what was learnt of contents, so that the next scan reads only what has changed since. It is believed: ' +
      'only those whom you trust may write to it.',
    // Who changes the repository must not choose what is believed of it.
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null,
  },
} as const satisfies Pick<
  OptionTable,
  'paths' | 'exclude' | 'source' | 'minSize' | 'compare' | 'readLimit' | 'columns' | 'cache'
>
