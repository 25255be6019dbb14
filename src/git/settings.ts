import { isAbsolute, join, resolve } from 'node:path'
import type { Lacks } from '../model.js'
import { decodePath } from '../paths/lossless.js'
import { GitError, runGit } from './process.js'
import type { Environment } from './program.js'

/** A setting of git: `section.name`, and its value. */
export type Setting = readonly [name: string, value: string]

/** What a work tree is configured to, as far as it bears on how git is called and what it does to files. */
export interface Settings {
  lacks: Lacks
  /** Settings that turn all programs off which a call of git could start, as names and values. */
  disabledPrograms: readonly Setting[]
  /** The user's own file of attributes, as written; `null` if none is named. */
  attributesFile: string | null
}

const PARTIAL_CLONE = /^(?:remote\..*\.(?:promisor|partialclonefilter)|extensions\.partialclone)$/is
const PARTIAL_CLONE_FILTER = /^remote\..*\.partialclonefilter$/is

/** Filters that leave out contents alone: `blob:none`, `blob:limit=1m`. */
const KEEPS_TREES = /^blob:/
const UPLOAD_PACK = /^remote\..*\.uploadpack$/is
const ATTRIBUTES_FILE = 'core.attributesfile'
const PATTERN =
  '^(filter\\.|remote\\..*\\.(promisor|partialclonefilter|uploadpack)$|extensions\\.partialclone$|core\\.attributesfile$)'

/** Reads the settings in one call: starting git takes longer than its answer. */
export async function readSettings(directory: string, environment: Environment): Promise<Settings> {
  const query = ['config', '--null', '--get-regexp', PATTERN]
  const answer = await runGit(directory, query, environment).catch((error: unknown) => {
    // Status 1 without a message: there is no such setting.
    if (error instanceof GitError && error.stderr === '') return Buffer.alloc(0)
    throw error
  })
  const settings = decodePath(answer)
    .split('\0')
    .map((setting): [name: string, value: string | null] => {
      const end = setting.indexOf('\n')
      return end < 0 ? [setting, null] : [setting.slice(0, end), setting.slice(end + 1)]
    })
  return {
    lacks: lacksBy(settings),
    disabledPrograms: disabledPrograms(settings.map(([name]) => name)),
    // The last one counts.
    attributesFile: settings.findLast(([name]) => name === ATTRIBUTES_FILE)?.[1] ?? null,
  }
}

/** Asks only what a clone may lack. */
export async function readLacks(directory: string, environment: Environment): Promise<Lacks> {
  return (await readSettings(directory, environment)).lacks
}

function lacksBy(settings: readonly (readonly [name: string, value: string | null])[]): Lacks {
  if (!settings.some(([name]) => PARTIAL_CLONE.test(name))) return 'nothing'
  const filters = settings.flatMap(([name, value]) => (PARTIAL_CLONE_FILTER.test(name) ? [value ?? ''] : []))
  return filters.length > 0 && filters.every((filter) => KEEPS_TREES.test(filter)) ? 'contents' : 'trees'
}

/**
 * Filters are programs named by the configuration, which git would run to compare files; another is what it would
 * start where a remote is. They are overridden through the environment, since the name of a filter or a remote can hold
 * characters that `-c name=value` can't express.
 */
function disabledPrograms(names: readonly string[]): Setting[] {
  const drivers = new Set<string>()
  for (const name of names) {
    const end = name.lastIndexOf('.')
    if (name.startsWith('filter.') && end > 'filter'.length) drivers.add(name.slice(0, end))
  }
  const remotes = new Set(names.filter((name) => UPLOAD_PACK.test(name)))
  return [
    ...[...drivers].flatMap((driver): Setting[] => [
      [`${driver}.clean`, ''],
      [`${driver}.process`, ''],
      [`${driver}.required`, 'false'],
    ]),
    ...[...remotes].map((name): Setting => [name, 'git-upload-pack']),
  ]
}

/** Adds settings to an environment, stronger than those of any configuration file. */
export function withSettings(environment: Environment, settings: readonly Setting[]): Environment {
  const first = Number(environment['GIT_CONFIG_COUNT'] ?? 0)
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(first + settings.length) }
  settings.forEach(([name, value], index) => {
    variables[`GIT_CONFIG_KEY_${first + index}`] = name
    variables[`GIT_CONFIG_VALUE_${first + index}`] = value
  })
  return { ...environment, ...variables }
}

/**
 * The files of attributes that git reads beside those of the work tree, whether they exist or not: the repository's,
 * the user's and the machine's (gitattributes(5)); absolute.
 */
export async function attributeFiles(
  topLevel: string,
  commonDirectory: string,
  { attributesFile }: Pick<Settings, 'attributesFile'>,
  environment: Environment,
): Promise<string[]> {
  const users =
    attributesFile === null ? usual(environment) : await written(attributesFile, topLevel, environment)
  return [
    join(commonDirectory, 'info', 'attributes'),
    ...(users === null ? [] : [users]),
    '/etc/gitattributes',
  ]
}

function usual({ XDG_CONFIG_HOME, HOME }: Environment): string | null {
  const home = XDG_CONFIG_HOME || (HOME ? join(HOME, '.config') : null)
  return home && join(home, 'git', 'attributes')
}

async function written(path: string, topLevel: string, environment: Environment): Promise<string | null> {
  if (path === '') return null
  // What begins so stands for a directory that only git knows for sure.
  if (!/^(?:~|%\()/.test(path)) return isAbsolute(path) ? path : resolve(topLevel, path)
  const query = ['config', '--null', '--type=path', '--get', ATTRIBUTES_FILE]
  const answer = await runGit(topLevel, query, environment).catch(() => Buffer.alloc(0))
  const expanded = decodePath(answer).replace(/\0$/, '')
  return expanded === '' ? null : resolve(topLevel, expanded)
}
