import { resolve } from 'node:path'
import { readSmallFile } from './disk/small-file.js'
import { Failure } from './failure.js'
import { type BaseRequest, resolveBase } from './git/base.js'
import type { Base, Options, Repository, World } from './model.js'
import { encodePath } from './paths/lossless.js'
import { display } from './text/display.js'

/** What a run is compared with. */
export interface Comparison {
  base: Base | null
  baseline: { path: string; text: string } | null
}

/**
 * Finds the commit of a request. Where there is none, one warning says so: all findings then count as new.
 * @param mayFetch whether the network may be used
 * @param note gets what is odd about one that there is
 * @throws {Failure} if the user named a ref that does not exist, or there is no repository to hold it
 */
export async function findBase(
  request: BaseRequest | null,
  repository: Repository | null,
  mayFetch: boolean,
  warn: World['warn'],
  note: (message: string) => void = warn,
): Promise<Base | null> {
  if (request === null) return null
  if (request.kind === 'named' && repository === null) {
    throw new Failure(
      `base: "${display(request.ref)}" can't be compared with, since this is no git work tree`,
    )
  }
  const { base, reason } =
    repository === null
      ? { base: null, reason: 'this is no git work tree' }
      : await resolveBase(repository, request, mayFetch)
  if (base === null) warn(`Nothing to compare with, so all findings count as new: ${reason}`)
  else if (reason !== '') note(`Compared with ${display(base.ref)}, but ${reason}`)
  return base
}

/** The longest text that there can be. */
const MOST_BASELINE_BYTES = 511 * 1024 * 1024

/**
 * Reads the accepted report that the options name.
 * @throws {Failure} if it can't be read
 */
export function readBaseline(root: string, { baseline }: Pick<Options, 'baseline'>): Comparison['baseline'] {
  if (baseline === null) return null
  const { bytes, trouble } = readSmallFile(
    encodePath(resolve(root, baseline)),
    MOST_BASELINE_BYTES,
    'followed',
  )
  if (bytes === null) throw new Failure(`baseline: "${display(baseline)}" ${trouble}`)
  return { path: baseline, text: bytes.toString('utf8') }
}
