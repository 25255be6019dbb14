import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Failure } from '../failure.js'
import type { Git, ObjectFormat, Repository } from '../model.js'
import { decodePath } from '../paths/lossless.js'
import { type Environment, GitError, gitEnvironment, runGit, streamGit } from './process.js'
import { type Credentials, fetchBlobsFromOrigin, fetchFromOrigin } from './remote.js'
import { spoolGit } from './spool.js'

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
  const facts = await findWorkTree(directory, environment)
  if (facts === null) return null
  const topLevel = resolve(realpathSync(directory), facts.up)

  const gitDirectory = trimLine(await runGit(topLevel, ['rev-parse', '--absolute-git-dir'], environment))
  const indexIsGiven = givenIndex !== null && isBelow(givenIndex, gitDirectory) && existsSync(givenIndex)
  const settled = {
    ...environment,
    ...(indexIsGiven ? { GIT_INDEX_FILE: givenIndex } : {}),
    ...(await disabledFilters(topLevel, environment)),
  }
  return {
    topLevel,
    objectFormat: facts.objectFormat,
    indexIsGiven,
    run: (args, input, warned) => runGit(topLevel, args, settled, input, warned),
    stream: (args, take, input) => streamGit(topLevel, args, settled, take, input),
    spool: (args, take, input, mostBytes) =>
      spoolGit(topLevel, args, settled, take, input, temporaryDirectory(environment), mostBytes),
    fetch: (args) => fetchFromOrigin(topLevel, args, settled, credentials),
    fetchBlobs: mayFetchBlobs ? (ids) => fetchBlobsFromOrigin(topLevel, ids, settled, credentials) : null,
  }
}

async function findWorkTree(
  directory: string,
  environment: Environment,
): Promise<{ objectFormat: ObjectFormat; up: string } | null> {
  const questions = ['--is-inside-work-tree', '--show-object-format', '--show-cdup']
  try {
    const answer = await runGit(directory, ['rev-parse', ...questions], environment)
    const [inside, objectFormat, up] = answer.toString('utf8').split('\n')
    if (inside !== 'true') return null
    if (objectFormat !== 'sha1' && objectFormat !== 'sha256') {
      throw new Failure(`git names objects by ${objectFormat}, which this version does not know`)
    }
    return { objectFormat, up: up ?? '' }
  } catch (error) {
    if (error instanceof GitError && NO_WORK_TREE.test(error.stderr ?? '')) return null
    throw error
  }
}

/**
 * Filters are programs named by the configuration, which git would run to compare files. They are overridden
 * through the environment, since a filter's name can hold characters that `-c name=value` can't express.
 */
async function disabledFilters(topLevel: string, environment: Environment): Promise<Environment> {
  const query = ['config', '--null', '--name-only', '--get-regexp', '^filter\\.']
  const names = await runGit(topLevel, query, environment).catch((error: unknown) => {
    // Status 1 without a message: no filter is configured.
    if (error instanceof GitError && error.stderr === '') return Buffer.alloc(0)
    throw error
  })
  const drivers = new Set<string>()
  for (const name of names.toString('utf8').split('\0')) {
    const end = name.lastIndexOf('.')
    if (end > 0) drivers.add(name.slice(0, end))
  }
  const settings = [...drivers].flatMap((driver) => [
    [`${driver}.clean`, ''],
    [`${driver}.process`, ''],
    [`${driver}.required`, 'false'],
  ])
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) }
  settings.forEach(([name, value], index) => {
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

function trimLine(output: Buffer): string {
  return decodePath(output).replace(/\n$/, '')
}
