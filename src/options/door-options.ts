import { FILE_FORMAT_NAMES } from '../formats.js'
import { COMMENT_MODES, IF_NO_FILES_FOUND } from '../model.js'
import { orList } from '../text/quantity.js'
import { choiceOf } from './choice.js'
import { confineReports } from './confined-place.js'
import { DEFAULT_CONFIG, type OptionTable } from './definition.js'
import { parseReports } from './reports.js'
import { parseToken } from './token.js'

/** Where options come from, and what happens to the findings. */
export const DOOR_OPTIONS = {
  root: {
    name: 'root',
    kind: 'text',
    value: 'a directory',
    default: 'the workspace, or the one repository below it in which all `paths` lie',
    flag: null,
    description:
      'Action only: the directory of the repository below the workspace, where the checkout was given a `path`. ' +
      'The other inputs are then as seen from there. The command has `--root`.',
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null,
  },
  config: {
    name: 'config',
    kind: 'text',
    value: 'a path',
    default: `\`${DEFAULT_CONFIG}\` if present`,
    flag: { placeholder: 'FILE', help: 'these options as YAML' },
    description: 'A YAML file with the same options. An input or a flag comes before it.',
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null,
  },
  comment: {
    name: 'comment',
    kind: 'choice',
    choices: COMMENT_MODES,
    value: '`never`, `on-failure` or `always`',
    default: '`never`',
    flag: null,
    description:
      'Action only: one comment on the pull request, kept up to date. Needs the permission `pull-requests: write`.',
    inConfigFile: true,
    parse: choiceOf(COMMENT_MODES),
    fallback: () => 'never',
  },
  reports: {
    name: 'reports',
    kind: 'map-list',
    names: FILE_FORMAT_NAMES,
    value: `lines \`FORMAT: PATH\`, with ${orList(FILE_FORMAT_NAMES.map((name) => `\`${name}\``))}`,
    default: 'none',
    flag: { placeholder: 'FORMAT:FILE', help: `${orList(FILE_FORMAT_NAMES)} to a file` },
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
    value: '`error`, `warn` or `ignore`',
    default: '`error` if `paths` was given, else `warn`',
    flag: { placeholder: 'WHAT', help: 'what to do then: error, warn or ignore' },
    description: 'What to do when there is nothing to scan, so that a typo does not pass in silence.',
    inConfigFile: true,
    parse: choiceOf(IF_NO_FILES_FOUND),
    fallback: (pathsGiven) => (pathsGiven ? 'error' : 'warn'),
  },
  token: {
    name: 'token',
    kind: 'text',
    value: 'a GitHub token',
    default: '`github.token`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's way to write an expression.
    inputDefault: '${{ github.token }}',
    flag: null,
    description: 'Action only: used for `comment` alone, and to read what the checkout lacks.',
    inConfigFile: false,
    parse: parseToken,
    fallback: () => null,
  },
} as const satisfies Pick<OptionTable, 'root' | 'config' | 'comment' | 'reports' | 'ifNoFilesFound' | 'token'>
