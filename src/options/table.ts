import { FAIL_ON, IF_NO_FILES_FOUND, type Options, REPORT_FORMATS, RULES, SOURCES } from '../model.js'
import { choiceOf } from './choice.js'
import type { OptionDefinition } from './definition.js'
import { parseLabels, parseSplits } from './layout.js'
import { parseExclude, parsePaths } from './patterns.js'
import { confineReports } from './report-place.js'
import { parseReports } from './reports.js'
import { DEFAULT_RULES, parseRules, RULE_SETTINGS } from './rules.js'
import { parseSize } from './size.js'

/** Where the config file is looked for when no option names one; relative to the root, with `/`. */
export const DEFAULT_CONFIG = '.github/data-hygiene.yml'

/** One definition per member of `Options`. */
export type OptionTable = { readonly [Key in keyof Options]: OptionDefinition<Options[Key]> }

/**
 * Every option there is, in the order in which they are shown. The action's inputs, the flags, the keys of the
 * config file, its schema, the help text and the README's table all come from here; the compiler refuses a row
 * without its member of `Options` and a member without its row.
 */
export const OPTION_TABLE = {
  paths: {
    name: 'paths',
    kind: 'list',
    placeholder: 'GLOB',
    value: 'globs or directories, one per line',
    default: '`**/{data,dataset,datasets}/**`',
    help: 'same as PATH',
    description: 'The dataset directories. A directory means everything below it.',
    inConfigFile: true,
    parse: parsePaths,
    fallback: () => null,
  },
  exclude: {
    name: 'exclude',
    kind: 'list',
    placeholder: 'GLOB',
    value: 'globs, one per line',
    default: 'none',
    help: 'what to leave out',
    description: 'Files to leave out, on top of those that are never scanned.',
    inConfigFile: true,
    parse: parseExclude,
    fallback: () => [],
  },
  source: {
    name: 'source',
    kind: 'choice',
    choices: SOURCES,
    placeholder: 'KIND',
    value: '`auto`, `git` or `files`',
    default: '`auto`',
    help: 'auto, git (no data read) or files (on disk)',
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
    placeholder: 'SIZE',
    value: 'bytes, or a size such as `10KB` or `1MiB`',
    default: '`1`',
    help: 'skip smaller files: 4096, 10KB, 1MiB',
    description: 'Smaller files are skipped, and counted.',
    inConfigFile: true,
    parse: parseSize,
    fallback: () => 1,
  },
  splits: {
    name: 'splits',
    kind: 'map-list',
    placeholder: 'NAME:GLOB',
    value: '`auto`, `none`, or lines `NAME: GLOB`',
    default: '`auto`',
    help: 'which files are train, test …; or auto, none',
    description:
      'Which files are train, validation, test, and so on. The first line that matches a file counts.',
    inConfigFile: true,
    parse: parseSplits,
    fallback: () => 'auto',
  },
  labels: {
    name: 'labels',
    kind: 'text',
    placeholder: 'PATTERN',
    value: '`auto`, `none`, or a pattern with `{label}`',
    default: '`auto`',
    help: 'path with {label} as class; or auto, none',
    description: 'The class of a file, such as `data/{label}/**`.',
    inConfigFile: true,
    parse: parseLabels,
    fallback: () => 'auto',
  },
  rules: {
    name: 'rules',
    kind: 'map-list',
    names: RULES,
    choices: RULE_SETTINGS,
    placeholder: 'RULE:LEVEL',
    value: 'lines `RULE: error|warning|notice|off`',
    default: RULES.map((rule) => `\`${rule}: ${DEFAULT_RULES[rule]}\``).join(', '),
    help: 'error, warning, notice or off for a rule',
    description: 'The severity of each rule. Rules that are not named keep their default.',
    inConfigFile: true,
    parse: parseRules,
    fallback: () => ({ ...DEFAULT_RULES }),
  },
  failOn: {
    name: 'fail-on',
    kind: 'choice',
    choices: FAIL_ON,
    placeholder: 'WHICH',
    value: '`new`, `any` or `none`',
    default: '`new`',
    help: 'what fails the build: new, any or none',
    description:
      '`new`: an error-level finding that is new against the base fails the build; with no base known every ' +
      'finding is new. `any`: any error-level finding does. `none`: report only.',
    inConfigFile: true,
    parse: choiceOf(FAIL_ON),
    fallback: () => 'new',
  },
  config: {
    name: 'config',
    kind: 'text',
    placeholder: 'FILE',
    value: 'a path',
    default: `\`${DEFAULT_CONFIG}\` if present`,
    help: 'these options as YAML',
    description: 'A YAML file with the same options. An input or a flag comes before it.',
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null,
  },
  reports: {
    name: 'reports',
    kind: 'map-list',
    names: REPORT_FORMATS,
    placeholder: 'FORMAT:FILE',
    value: 'lines `FORMAT: PATH`, with `json`, `csv` or `markdown`',
    default: 'none',
    help: 'also write json, csv or markdown to a file',
    description: 'Report files to write as well, relative to the root.',
    inConfigFile: true,
    parse: parseReports,
    fallback: () => [],
    confine: confineReports,
  },
  ifNoFilesFound: {
    name: 'if-no-files-found',
    kind: 'choice',
    choices: IF_NO_FILES_FOUND,
    placeholder: 'WHAT',
    value: '`error`, `warn` or `ignore`',
    default: '`error` if `paths` was given, else `warn`',
    help: 'what to do then: error, warn or ignore',
    description: 'What to do when there is nothing to scan, so that a typo does not pass in silence.',
    inConfigFile: true,
    parse: choiceOf(IF_NO_FILES_FOUND),
    fallback: (pathsGiven) => (pathsGiven ? 'error' : 'warn'),
  },
} as const satisfies OptionTable

/** The name of an option, as users write it. */
export type OptionName = (typeof OPTION_TABLE)[keyof Options]['name']

/** A definition without what depends on the type of its value. */
export type OptionRow = Omit<OptionDefinition<unknown>, 'confine'> & { readonly name: OptionName }

/** All definitions, in the order in which they are shown. */
export const OPTION_ROWS: readonly OptionRow[] = Object.values(OPTION_TABLE)
