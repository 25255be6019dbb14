import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesNamed } from '../../columns/names.js'
import { pathAt } from '../../columns/paths.js'
import { readObjectSizes } from '../../git/object-sizes.js'
import type { Repository } from '../../model.js'
import { encodePath, pathBytes } from '../../paths/lossless.js'
import type { ScopedListing } from '../sources.js'

/** Files of attributes: git's ids by path, which is relative to the top level. */
export type AttributeFiles = ReadonlyMap<string, string>

/** The files of attributes that a listing has by git's ids. */
export function attributesOf({ entries, objectIds, fromTopLevel }: ScopedListing): Map<string, string> {
  const found = new Map<string, string>()
  for (const entry of filesNamed(entries.names, new Set(['.gitattributes']))) {
    const content = entries.contents[entry] as number
    if (content >= 0) found.set(fromTopLevel(pathAt(entries, entry)), objectIds.hex(content))
  }
  return found
}

/**
 * Has git see an index that holds files of attributes and nothing else, so that it can be asked for the attributes that
 * files have by a commit: `--source` of `check-attr` came with git 2.40, and this takes no longer. Files that this clone
 * lacks are left out, since git would have to fetch them.
 * @param use asks git; the index is gone afterwards
 */
export async function withAttributesIndex<Result>(
  repository: Repository,
  attributes: AttributeFiles,
  use: (git: Pick<Repository, 'stream'>) => Promise<Result>,
): Promise<Result> {
  const present = new Set(
    (await readObjectSizes(repository, [...new Set(attributes.values())])).map(([id]) => id),
  )
  const folder = temporaryFolder(repository)
  // The attributes of now tell more than none.
  if (folder === null) return use(repository)
  try {
    const git = repository.withIndex(join(folder, 'index'))
    const lines = [...attributes].filter(([, id]) => present.has(id))
    const input = lines.map(([path, id]) => `100644 ${id}\t${path}\0`).join('')
    await git.run(['update-index', '--add', '-z', '--index-info'], pathBytes(input))
    return await use(git)
  } finally {
    rmSync(encodePath(folder), { recursive: true, force: true })
  }
}

function temporaryFolder({ temporary }: Pick<Repository, 'temporary'>): string | null {
  try {
    return mkdtempSync(join(temporary, 'data-hygiene-'))
  } catch {
    return null
  }
}
