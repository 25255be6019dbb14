import type { Repository } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'
import { records } from './entries.js'

/** How the work tree differs from the index. Paths are relative to the top level. */
export interface WorkTreeChanges {
  /** Tracked files whose content on disk may differ, and files that are only meant to be added. */
  modified: Set<string>
  /** Tracked files that are no longer on disk. */
  deleted: Set<string>
  /** Files that are only announced (`git add --intent-to-add`): the index holds no content of theirs. */
  announced: Set<string>
}

/** Compares the index with the disk by size and time, as `git status` does, without reading files. */
export async function readChanges(repository: Repository): Promise<WorkTreeChanges> {
  const changes: WorkTreeChanges = { modified: new Set(), deleted: new Set(), announced: new Set() }
  const output = await repository.run([
    'diff-files',
    '--raw',
    '-z',
    '--no-renames',
    '--ignore-submodules=all',
  ])
  let status = ''
  for (const record of records(output)) {
    if (status === '') {
      status = record.toString('latin1').slice(-1)
      continue
    }
    const path = decodePath(record)
    if (status === 'D') changes.deleted.add(path)
    else if (status === 'A') changes.announced.add(path)
    else if (status === 'M' || status === 'T') changes.modified.add(path)
    status = ''
  }
  return changes
}

/**
 * Files that git does not track and does not ignore, relative to the top level. A repository inside this one,
 * which git would not look into, stands as its directory with a final `/`.
 */
export async function readUntracked(repository: Repository): Promise<string[]> {
  const output = await repository.run(['ls-files', '--others', '--exclude-standard', '-z'])
  return Array.from(records(output), decodePath)
}
