import { MODES } from '../model.js'
import { choiceOf } from './choice.js'
import type { OptionTable } from './definition.js'
import { parseShard } from './shard.js'

/** How work that is too much for one machine is shared. */
export const PART_OPTIONS = {
  mode: {
    name: 'mode',
    kind: 'choice',
    choices: MODES,
    value: '`scan`, `fingerprint` or `judge`',
    default: '`scan`',
    flag: null,
    description:
      'For data past one machine: `fingerprint` reads one share of it and writes what `judge` needs, which judges all ' +
      'shares together. The command has them as first words: `data-hygiene fingerprint`, `data-hygiene judge`.',
    inConfigFile: false,
    parse: choiceOf(MODES),
    fallback: () => 'scan',
  },
  shard: {
    name: 'shard',
    kind: 'text',
    value: '`I/N`, I from 1 to N',
    default: '`1/1`',
    flag: { placeholder: 'I/N', help: 'which share to read: 1/4 is the first of four' },
    description: 'For `fingerprint`: which share of the data is read, such as `1/4`.',
    inConfigFile: false,
    parse: parseShard,
    fallback: () => ({ number: 1, of: 1 }),
  },
  parts: {
    name: 'parts',
    kind: 'list',
    value: 'paths or globs, one per line',
    default: 'none',
    flag: null,
    description:
      'For `fingerprint`: the file that is written, such as `part-1.parquet`. For `judge`: the files to be judged ' +
      'together, such as `parts/*.parquet`. The command has `--output` and arguments for them.',
    inConfigFile: false,
    parse: ({ lines }) => [...lines],
    fallback: () => [],
  },
  baseParts: {
    name: 'base-parts',
    kind: 'list',
    value: 'paths or globs, one per line',
    default: 'none',
    flag: { placeholder: 'FILE', help: 'parts of the base: what it holds is not new' },
    description:
      'For `judge`: all parts that `fingerprint` wrote of a checkout of the base, such as `base/*.parquet`. Findings that ' +
      'the base has too are not new.',
    inConfigFile: false,
    parse: ({ lines }) => [...lines],
    fallback: () => [],
  },
  groups: {
    name: 'groups',
    kind: 'text',
    value: 'a path or a glob',
    default: 'none',
    flag: { placeholder: 'FILE', help: 'repeated keys that an engine has found' },
    description:
      'For `judge`: Parquet with the keys that come more than once, as DuckDB or Spark find them by ' +
      '`integrations/repeated-keys.sql`. They are believed.',
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null,
  },
} as const satisfies Pick<OptionTable, 'mode' | 'shard' | 'parts' | 'baseParts' | 'groups'>
