import type { Repository } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'

/** What git records at a path of a commit or of the index. */
export interface GitEntry {
  /** Relative to the work tree's top level. */
  path: string
  kind: 'file' | 'symlink' | 'submodule' | 'unmerged'
  objectId: string
  /** Git was told not to look at the file on disk (assume-unchanged or skip-worktree). */
  isFrozen: boolean
}

const TAB = 0x09

/**
 * What is staged: the commit to come. Where the index is empty, as in a clone without a checkout, what `HEAD`
 * records; but an index that git itself handed over, as to a hook, is meant even if it is empty.
 */
export async function readEntries(repository: Repository): Promise<GitEntry[]> {
  const index = parseEntries(await repository.run(['ls-files', '--stage', '-v', '-z']), true)
  if (index.length > 0 || repository.indexIsGiven || !(await hasCommit(repository))) return index
  return readTree(repository, 'HEAD')
}

/** What a commit records. Nothing but trees is read, so blobs may be absent. */
export async function readTree(repository: Repository, commit: string): Promise<GitEntry[]> {
  return parseEntries(await repository.run(['ls-tree', '-r', '-z', '--full-tree', commit, '--']), false)
}

/** Splits NUL-separated output, where names can hold any other byte. */
export function* records(output: Buffer): Generator<Buffer> {
  let start = 0
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    yield output.subarray(start, end)
    start = end + 1
  }
}

function hasCommit(repository: Repository): Promise<boolean> {
  return repository.run(['rev-parse', '--quiet', '--verify', 'HEAD^{commit}']).then(
    () => true,
    () => false,
  )
}

/** `[TAG ]MODE OID STAGE\tPATH` of the index, `MODE TYPE OID\tPATH` of a tree. */
function parseEntries(output: Buffer, isIndex: boolean): GitEntry[] {
  const entries: GitEntry[] = []
  let unmerged = ''
  for (const record of records(output)) {
    const end = record.indexOf(TAB)
    const fields = record.toString('latin1', 0, end).split(' ')
    const path = decodePath(record.subarray(end + 1))
    const [tag = '', mode = '', ...rest] = isIndex ? fields : ['H', ...fields]
    const [objectId = '', stage = '0'] = isIndex ? rest : [rest[1] ?? '']
    // A conflict has an entry for each side, one after the other.
    const isUnmerged = stage !== '0'
    if (isUnmerged && path === unmerged) continue
    if (isUnmerged) unmerged = path
    entries.push({
      path,
      kind: isUnmerged ? 'unmerged' : kindOf(mode),
      objectId,
      isFrozen: tag === 'S' || tag !== tag.toUpperCase(),
    })
  }
  return entries
}

/** Modes as git records them: a symbolic link's content is its target, a submodule's is a commit. */
function kindOf(mode: string): GitEntry['kind'] {
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'file'
}
