import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Failure } from '../failure.js'
import type { Git, ObjectFormat, Repository } from '../model.js'
import { decodePath } from '../paths/lossless.js'
import { type Environment, GitError, gitEnvironment, runGit, streamGit } from './process.js'
import { type Credentials, fetchBlobsFromOrigin, fetchFromOrigin } from './remote.js'
import { spoolGit } from './spool.js'

/** A clone whose origin holds back what it was not asked for. */
const PARTIAL_CLONE = /^(?:remote\..*\.promisor|extensions\.partialclone)$/is

const NO_WORK_TREE = /not a git repository|must be run in a work tree/

/**
 * Git for a process with this environment and working directory. Of the variables that git sets for hooks only
 * `GIT_INDEX_FILE` is kept, and only for the repository that it belongs to: `git commit -a` and
 * `git commit PATH` put the commit to come into an index of its own.
 * @param credentials for fetching, where the clone has none of its own
 * @param mayFetchBlobs whether blobs that a clone leaves out may be fetched
 */
export function createGit(
  environment: Environment,
  workingDirectory: string,
  credentials: Credentials | null = null,
  mayFetchBlobs = false,
): Git {
  const indexFile = environment['GIT_INDEX_FILE']
  const givenIndex = indexFile ? resolve(workingDirectory, indexFile) : null
  const clean = gitEnvironment(environment)
  return { open: (directory) => openRepository(directory, clean, givenIndex, credentials, mayFetchBlobs) }
}

async function openRepository(
  directory: string,
  environment: Environment,
  givenIndex: string | null,
  credentials: Credentials | null,
  mayFetchBlobs: boolean,
): Promise<Repository | null> {
  // At the same time: starting git takes longer than its answer.
  const asked = readSettings(directory, environment)
  asked.catch(() => {})
  const facts = await findWorkTree(directory, environment)
  if (facts === null) return null
  const settings = await asked
  const topLevel = resolve(realpathSync(directory), facts.up)
  const indexIsGiven =
    givenIndex !== null && isBelow(givenIndex, facts.gitDirectory) && existsSync(givenIndex)
  const settled = {
    ...environment,
    ...(indexIsGiven ? { GIT_INDEX_FILE: givenIndex } : {}),
    ...disabledFilters(settings),
  }
  return {
    topLevel,
    objectFormat: facts.objectFormat,
    isPartialClone: settings.some((name) => PARTIAL_CLONE.test(name)),
    indexIsGiven,
    run: (args, input, warned) => runGit(topLevel, args, settled, input, warned),
    stream: (args, take, input) => streamGit(topLevel, args, settled, take, input),
    spool: (args, take, input, mostBytes) =>
      spoolGit(topLevel, args, settled, take, input, temporaryDirectory(environment), mostBytes),
    fetch: (args) => fetchFromOrigin(topLevel, args, settled, credentials),
    fetchBlobs: mayFetchBlobs ? (ids) => fetchBlobsFromOrigin(topLevel, ids, settled, credentials) : null,
  }
}

interface WorkTreeFacts {
  objectFormat: ObjectFormat
  /** The way up to the top level. */
  up: string
  gitDirectory: string
}

async function findWorkTree(directory: string, environment: Environment): Promise<WorkTreeFacts | null> {
  // The one answer that can hold a line break comes last.
  const questions = ['--is-inside-work-tree', '--show-object-format', '--show-cdup', '--absolute-git-dir']
  try {
    const answer = decodePath(await runGit(directory, ['rev-parse', ...questions], environment))
    const [inside, objectFormat, up = '', ...gitDirectory] = answer.replace(/\n$/, '').split('\n')
    if (inside !== 'true') return null
    if (objectFormat !== 'sha1' && objectFormat !== 'sha256') {
      throw new Failure(`git names objects by ${objectFormat}, which this version does not know`)
    }
    return { objectFormat, up, gitDirectory: gitDirectory.join('\n') }
  } catch (error) {
    if (error instanceof GitError && NO_WORK_TREE.test(error.stderr ?? '')) return null
    throw error
  }
}

/** The names of the settings that bear on how git is called. */
async function readSettings(directory: string, environment: Environment): Promise<string[]> {
  const query = ['config', '--null', '--name-only', '--get-regexp']
  const pattern = '^(filter\\.|remote\\..*\\.promisor$|extensions\\.partialclone$)'
  const names = await runGit(directory, [...query, pattern], environment).catch((error: unknown) => {
    // Status 1 without a message: there is no such setting.
    if (error instanceof GitError && error.stderr === '') return Buffer.alloc(0)
    throw error
  })
  return names.toString('utf8').split('\0')
}

/**
 * Filters are programs named by the configuration, which git would run to compare files. They are overridden
 * through the environment, since a filter's name can hold characters that `-c name=value` can't express.
 */
function disabledFilters(settings: readonly string[]): Environment {
  const drivers = new Set<string>()
  for (const name of settings) {
    const end = name.lastIndexOf('.')
    if (name.startsWith('filter.') && end > 'filter'.length) drivers.add(name.slice(0, end))
  }
  const overrides = [...drivers].flatMap((driver) => [
    [`${driver}.clean`, ''],
    [`${driver}.process`, ''],
    [`${driver}.required`, 'false'],
  ])
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(overrides.length) }
  overrides.forEach(([name, value], index) => {
    variables[`GIT_CONFIG_KEY_${index}`] = name as string
    variables[`GIT_CONFIG_VALUE_${index}`] = value as string
  })
  return variables
}

/** As the usual programs of each system find it. */
function temporaryDirectory({ TMPDIR, TEMP }: Environment): string {
  return TMPDIR || TEMP || '/tmp'
}

function isBelow(path: string, directory: string): boolean {
  const inner = relative(realOrSame(directory), join(realOrSame(dirname(path)), basename(path)))
  return !inner.startsWith('..') && !isAbsolute(inner)
}

function realOrSame(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}
