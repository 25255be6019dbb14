import { createObjectIds } from '../../columns/object-ids.js'
import type { Repository } from '../../model.js'
import { createEntries, type EntryBuilder } from '../entries.js'
import { createEntryParser } from './entry-parser.js'

/** What git records in a commit or in the index; paths are relative to the work tree's top level. */
export interface GitEntries extends EntryBuilder {
  /** Entries whose file git was told not to look at (assume-unchanged or skip-worktree). */
  frozen: Set<number>
  /** The commit that was read, in place of the index. */
  commit?: string
  /** What is staged now and the commit does not have as it is, as seen from the root; absent: not known. */
  gained?: readonly string[]
}

/**
 * What is staged: the commit to come. Where the index is empty, as in a clone without a checkout, what `HEAD`
 * records; but an index that git itself handed over, as to a hook, is meant even if it is empty.
 */
export async function readEntries(repository: Repository): Promise<GitEntries> {
  const index = await parse(repository, ['ls-files', '--stage', '-v', '-z'], true)
  if (index.entries.names.length > 0 || repository.indexIsGiven || !(await hasCommit(repository)))
    return index
  return readTree(repository, 'HEAD')
}

/** What a commit records. Nothing but trees is read, so blobs may be absent. */
export async function readTree(repository: Repository, commit: string): Promise<GitEntries> {
  return { ...(await parse(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--'], false)), commit }
}

async function parse(repository: Repository, args: string[], isIndex: boolean): Promise<GitEntries> {
  const builder = createEntries(createObjectIds(repository.objectFormat))
  const frozen = new Set<number>()
  const parser = createEntryParser(builder, repository.objectFormat, isIndex, frozen)
  // Taken apart while git is still writing: at a million entries the two take turns on two cores.
  await repository.stream(args, parser.take)
  parser.end()
  builder.objectIds.setToFirst(builder.entries.contents.subarray(0, builder.entries.names.length))
  return { ...builder, frozen }
}

function hasCommit(repository: Repository): Promise<boolean> {
  return repository.run(['rev-parse', '--quiet', '--verify', 'HEAD^{commit}']).then(
    () => true,
    () => false,
  )
}
