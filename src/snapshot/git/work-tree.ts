import { garbled, records } from '../../git/records.js'
import type { Repository } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'
import { addChange, type Changes } from './changes.js'
import { differences } from './differences.js'

/** How the work tree differs from the index. */
export interface WorkTreeChanges {
  /** Tracked files whose content on disk may differ. */
  modified: Changes
  /** Tracked files that are no longer on disk. */
  deleted: Changes
  /** Files that are only announced (`git add --intent-to-add`): the index holds no content of theirs. */
  announced: Changes
}

/** How git's warning begins, in the language that it is told to speak. */
const CLOSED_DIRECTORY = "could not open directory '"

/** Characters of a message that may be cut, which has a few bytes less than git says in all. */
const LEAST_CUT = 4000

/** Compares the index with the disk by size and time, as `git status` does, without reading files. */
export async function readChanges(repository: Repository): Promise<WorkTreeChanges> {
  const modified = new Map<string, Set<string>>()
  const deleted = new Map<string, Set<string>>()
  const announced = new Map<string, Set<string>>()
  const output = await repository.run([
    'diff-files',
    '--raw',
    '-z',
    '--no-renames',
    '--ignore-submodules=all',
  ])
  for (const { path, status } of differences(output, 'diff-files')) {
    if (status === 'D') addChange(deleted, path)
    else if (status === 'A') addChange(announced, path)
    else if (status === 'M' || status === 'T') addChange(modified, path)
    // What is left has a conflict, which the index tells too.
    else if (status !== 'U') throw garbled('diff-files')
  }
  return { modified, deleted, announced }
}

/** What git found on disk besides what it tracks. */
export interface Untracked {
  /**
   * Files that it does not ignore, relative to the top level. A repository inside this one, which git would not
   * look into, stands as its directory with a final `/`.
   */
  paths: string[]
  /** Whether git wanted to list this directory and could not; `null` if it could list all. */
  couldNotList: ((directory: string) => boolean) | null
}

export async function readUntracked(repository: Repository): Promise<Untracked> {
  let messages = ''
  const output = await repository.run(
    ['ls-files', '--others', '--exclude-standard', '-z'],
    undefined,
    (warned) => {
      messages = decodePath(warned)
    },
  )
  const paths = Array.from(records(output, 'ls-files'), decodePath)
  if (!messages.includes(CLOSED_DIRECTORY)) return { paths, couldNotList: null }
  const cut = cutNames(messages)
  return {
    paths,
    couldNotList: (directory) => {
      const name = asWarned(directory)
      return messages.includes(`${CLOSED_DIRECTORY}${name}/'`) || cut.some((start) => name.startsWith(start))
    },
  }
}

/** The beginnings of names that are longer than what git can tell: it cuts its messages after 4,096 bytes. */
function cutNames(messages: string): string[] {
  return messages.split('\n').flatMap((line) => {
    const start = line.indexOf(CLOSED_DIRECTORY)
    return start < 0 || line.length < LEAST_CUT ? [] : [line.slice(start + CLOSED_DIRECTORY.length)]
  })
}

/** All files on disk that git does not track, those that it ignores too, as `Untracked.paths` has them. */
export async function readAllUntracked(repository: Repository): Promise<string[]> {
  return Array.from(records(await repository.run(['ls-files', '--others', '-z']), 'ls-files'), decodePath)
}

/** Git's messages have `?` for a control character. */
function asWarned(path: string): string {
  return path.replace(/[\u0001-\u0008\u000b-\u001f\u007f]/g, '?')
}
