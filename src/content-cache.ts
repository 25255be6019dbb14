import { isAbsolute, relative, resolve } from 'node:path'
import { type ContentCache, openCache } from './cache/content-cache.js'
import { Failure } from './failure.js'
import { HEAD_BYTES } from './match/work/narrow.js'
import type { ObjectFormat, Options } from './model.js'
import { realPlace } from './paths/real-place.js'
import { display } from './text/display.js'

/**
 * The directory of the caches that the options name, absolute; `null`: none.
 * @param root absolute directory that is scanned
 * @throws {Failure} if it lies within that: what a commit brings must not be believed
 */
export function cacheDirectory({ cache }: Pick<Options, 'cache'>, root: string): string | null {
  if (cache === null) return null
  const directory = resolve(root, cache)
  const inner = relative(realPlace(root) ?? root, realPlace(directory) ?? directory)
  if (inner.startsWith('..') || isAbsolute(inner)) return directory
  throw new Failure(`cache: "${display(cache)}" lies within what is scanned; name a directory outside of it`)
}

/**
 * Opens the content cache in the directory of the caches; `null`: none.
 * @param directory as `cacheDirectory` gives it
 */
export function openContentCache(directory: string | null, objectFormat: ObjectFormat): ContentCache | null {
  return directory === null ? null : openCache(directory, { objectFormat, headBytes: HEAD_BYTES })
}
