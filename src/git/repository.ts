import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Git, Repository } from '../model.js'
import { mayHoldRepository, workTreeAbove } from './discovery.js'
import { GitError, runGit, streamGit } from './process.js'
import type { Environment } from './program.js'
import { type Credentials, fetchFromOrigin, fetchObjectsFromOrigin } from './remote.js'
import { gitEnvironment } from './safe.js'
import { attributeFiles, readLacks, readSettings, withSettings } from './settings.js'
import { spoolGit } from './spool.js'
import { commonDirectoryOf, findWorkTree, hasAnnexBranch } from './work-tree-facts.js'

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
  const opened = new Map<string, Promise<Repository | null>>()
  const fetches: Fetches = { count: 0, gaveUp: null }
  return {
    open(directory) {
      const known = opened.get(directory)
      if (known !== undefined) return known
      const opening = openRepository(directory, environment, givenIndex, credentials, mayFetchBlobs, fetches)
      opened.set(directory, opening)
      return opening
    },
  }
}

async function openRepository(
  directory: string,
  given: Environment,
  givenIndex: string | null,
  credentials: Credentials | null,
  mayFetchBlobs: boolean,
  fetches: Fetches,
): Promise<Repository | null> {
  if (!mayHoldRepository(directory)) return null
  const openedAt = fetches.count
  const environment = gitEnvironment(given, scannedWith(directory, given))
  // At the same time: starting git takes longer than its answer.
  const asked = readSettings(directory, environment)
  asked.catch(() => {})
  const facts = await findWorkTree(directory, environment)
  if (facts === null) return null
  const settings = await asked
  const topLevel = resolve(realpathSync(directory), facts.up)
  const indexIsGiven =
    givenIndex !== null && isBelow(givenIndex, facts.gitDirectory) && existsSync(givenIndex)
  const settled = withSettings(
    { ...environment, ...(indexIsGiven ? { GIT_INDEX_FILE: givenIndex } : {}) },
    settings.disabledPrograms,
  )
  const fetchObjects = counted(fetches, (ids) => fetchObjectsFromOrigin(topLevel, ids, settled, credentials))
  const temporary = temporaryDirectory(environment)
  const commonDirectory = commonDirectoryOf(facts.gitDirectory)
  return {
    topLevel,
    objectFormat: facts.objectFormat,
    commonDirectory,
    temporary,
    lacks: untilFetch(fetches, openedAt, settings.lacks, () => readLacks(topLevel, settled)),
    hasAnnexBranch: untilFetch(fetches, openedAt, facts.hasAnnexBranch, () =>
      hasAnnexBranch(topLevel, settled),
    ),
    attributeFiles: () => attributeFiles(topLevel, commonDirectory, settings, settled),
    indexIsGiven,
    run: (args, input, warned) => runGit(topLevel, args, settled, { input, warned }),
    stream: (args, take, input) => streamGit(topLevel, args, settled, take, { input }),
    withIndex: (index) => {
      const own = { ...settled, GIT_INDEX_FILE: index }
      return {
        run: (args, input, warned) => runGit(topLevel, args, own, { input, warned }),
        stream: (args, take, input) => streamGit(topLevel, args, own, take, { input }),
      }
    },
    spool: (args, take, input, mostBytes) =>
      spoolGit(topLevel, args, settled, take, input, temporary, mostBytes),
    fetch: counted(fetches, (args) => fetchFromOrigin(topLevel, args, settled, credentials)),
    fetchTrees: fetchObjects,
    fetchBlobs: mayFetchBlobs ? fetchObjects : null,
  }
}

/** Directories in which a repository can have put programs. */
function scannedWith(directory: string, { GITHUB_WORKSPACE }: Environment): string[] {
  const topLevel = workTreeAbove(realpathSync(directory))
  return [directory, topLevel, GITHUB_WORKSPACE].flatMap((each) => each || [])
}

/** How often something was fetched, into whichever repository. */
interface Fetches {
  count: number
  /** Why no more is fetched: nobody waits for a silent server twice. */
  gaveUp: GitError | null
}

/** Counts a fetch before it begins to change the clone, and when it has changed it, be it for a part. */
function counted(
  fetches: Fetches,
  fetch: (args: readonly string[]) => Promise<void>,
): (args: readonly string[]) => Promise<void> {
  return async (args) => {
    if (fetches.gaveUp !== null) throw fetches.gaveUp
    fetches.count += 1
    try {
      await fetch(args)
    } catch (error) {
      if (error instanceof GitError && error.isGivenUp) fetches.gaveUp = error
      throw error
    } finally {
      fetches.count += 1
    }
  }
}

/** An answer that holds until something is fetched, and then is asked for anew. */
function untilFetch<Answer extends string | boolean>(
  fetches: Fetches,
  openedAt: number,
  answer: Answer,
  ask: () => Promise<Answer>,
): () => Promise<Answer> {
  let asked = openedAt
  let known = (async (): Promise<Answer> => answer)()
  return () => {
    if (asked !== fetches.count) {
      asked = fetches.count
      known = ask()
    }
    return known
  }
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
