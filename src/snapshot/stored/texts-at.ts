import { configOnDisk } from '../../content/dvc-cache.js'
import { readFileAt } from '../../git/file-at.js'
import { GitError } from '../../git/process.js'
import type { Repository } from '../../model.js'
import { pathFromRoot } from '../../paths/locate.js'
import { decodePath } from '../../paths/lossless.js'

/** Texts as a commit has them; from disk those that git does not track, which came with no change. */
export function textsAt(repository: Repository, commit: string): (path: string) => Promise<string | null> {
  return async (path) => {
    const place = pathFromRoot(repository.topLevel, path)
    const content = await contentAt(repository, commit, place)
    if (content !== null) return decodePath(content)
    const tracked = await repository.run(['ls-files', '-z', '--', place])
    return tracked.length === 0 ? configOnDisk(path) : null
  }
}

async function contentAt(repository: Repository, commit: string, place: string): Promise<Buffer | null> {
  try {
    return (await readFileAt(repository, commit, place, repository.fetchBlobs !== null)).content
  } catch (error) {
    // Not here, and not to be had: then nothing says that the base named that cache.
    if (error instanceof GitError) return null
    throw error
  }
}
