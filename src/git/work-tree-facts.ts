import { join, resolve } from 'node:path'
import { readSmallFile } from '../disk/small-file.js'
import { Failure } from '../failure.js'
import type { ObjectFormat } from '../model.js'
import { decodePath, encodePath } from '../paths/lossless.js'
import { GitError, runGit } from './process.js'
import type { Environment } from './program.js'

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

const NO_WORK_TREE = /not a git repository|must be run in a work tree/

/** What git tells of a work tree, in one call. */
export interface WorkTreeFacts {
  objectFormat: ObjectFormat
  /** The way up to the top level. */
  up: string
  gitDirectory: string
  hasAnnexBranch: boolean
}

/** The branch of git-annex, here and of each remote; in brackets, since git takes a plain name for a directory. */
const ANNEX_BRANCHES = ['--branches=git-anne[x]', '--remotes=*/git-anne[x]']

export async function hasAnnexBranch(directory: string, environment: Environment): Promise<boolean> {
  return (await runGit(directory, ['rev-parse', ...ANNEX_BRANCHES], environment)).length > 0
}

/**
 * Asks git for the work tree in which a directory lies; `null`: in none.
 * @throws {Failure} if git can't be run, or names objects in an unknown way
 */
export async function findWorkTree(
  directory: string,
  environment: Environment,
): Promise<WorkTreeFacts | null> {
  // The one answer that can hold a line break comes last; before it there may be any number of ids.
  const questions = ['--is-inside-work-tree', '--show-object-format', '--show-cdup', ...ANNEX_BRANCHES]
  try {
    const answer = await runGit(directory, ['rev-parse', ...questions, '--absolute-git-dir'], environment)
    const [inside, objectFormat, up = '', ...rest] = decodePath(answer).replace(/\n$/, '').split('\n')
    if (inside !== 'true') return null
    if (objectFormat !== 'sha1' && objectFormat !== 'sha256') {
      throw new Failure(`git names objects by ${objectFormat}, which this version does not know`)
    }
    const branches = rest.findIndex((line) => !OBJECT_ID.test(line))
    return { objectFormat, up, gitDirectory: rest.slice(branches).join('\n'), hasAnnexBranch: branches > 0 }
  } catch (error) {
    if (error instanceof GitError && NO_WORK_TREE.test(error.stderr ?? '')) return null
    throw error
  }
}

/** As long as a path can be, and more. */
const MOST_COMMON_BYTES = 64 * 1024

/** Where a work tree that was added to a repository keeps what it shares with it (gitrepository-layout(5)). */
export function commonDirectoryOf(gitDirectory: string): string {
  const { bytes } = readSmallFile(encodePath(join(gitDirectory, 'commondir')), MOST_COMMON_BYTES, 'followed')
  return bytes === null ? gitDirectory : resolve(gitDirectory, decodePath(bytes).replace(/\n$/, ''))
}
