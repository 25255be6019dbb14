import { isAbsolute, relative, resolve } from 'node:path'
import { type ContentCache, openCache } from './cache/content-cache.js'
import { openPrints, type PrintCache } from './cache/prints.js'
import { DECODERS_VERSION } from './decoders/version.js'
import { Failure } from './failure.js'
import { NEAR_VERSION } from './kinds/near-picture/print.js'
import { PICTURE_VERSION } from './kinds/picture/equal-pixels.js'
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

/** Of the decoders, of what is made of what they give, and of what it is compared by. */
const PRINTS_VERSION = DECODERS_VERSION * 1_000_000 + NEAR_VERSION * 1000 + PICTURE_VERSION

/** Fingerprints of pictures that earlier runs made, opened when they are asked for. */
export interface PictureCache {
  open(): PrintCache | null
  /** To be called once, at the end. Never throws. */
  save(): Promise<void>
  readonly notes: readonly string[]
}

/** @param directory as `cacheDirectory` gives it */
export function openPictureCache(directory: string | null): PictureCache {
  let cache: PrintCache | null = null
  return {
    open() {
      if (directory !== null) cache ??= openPrints(directory, 'picture', PRINTS_VERSION)
      return cache
    },
    save: async () => cache?.save(),
    get notes() {
      return cache?.notes ?? []
    },
  }
}
