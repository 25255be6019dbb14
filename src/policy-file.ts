import { dirname, relative, resolve, sep } from 'node:path'
import { readSmallFile } from './disk/small-file.js'
import { Failure } from './failure.js'
import { readFileAt } from './git/file-at.js'
import type { Base, Repository } from './model.js'
import { isOutside } from './paths/locate.js'
import { encodePath } from './paths/lossless.js'
import { realPlace } from './paths/real-place.js'
import { display } from './text/display.js'

/** A file of the policy (config, accepted report), where a base is known. */
export type PolicyFile =
  /** The base has it. `isChanged`: the checkout has it otherwise, so a pull request changes its own gate. */
  | { from: 'base'; content: Buffer; isChanged: boolean }
  /** The base has none that is known. `isBrought`: the checkout has one. */
  | { from: 'none'; isBrought: boolean }
  /** It lies outside of the repository, so no pull request has a say in it. */
  | { from: 'outside' }

/**
 * Reads a file of the policy at the base, so that a pull request can't loosen its own gate: the checkout has no say in
 * what it holds, nor in where links lead.
 * @param base `unknown`: there is one and it can't be had, so nothing in the repository counts
 * @param path relative to the root, or absolute
 * @throws {Failure} if there is something else than a file at the base
 */
export async function readPolicyFile(
  repository: Repository,
  base: Base | 'unknown',
  root: string,
  path: string,
): Promise<PolicyFile> {
  const absolute = resolve(root, path)
  const inRepository = placeIn(repository.topLevel, absolute)
  if (inRepository === null) return { from: 'outside' }
  if (base === 'unknown') return brought(absolute)
  const { commit, ref } = base
  const { content, trouble } = await readFileAt(repository, commit, inRepository, true)
  if (trouble !== null) {
    throw new Failure(
      `${display(path)} ${trouble} at ${display(ref)} (${commit.slice(0, 7)}), where this gate is set; make it a file there`,
    )
  }
  if (content === null) return brought(absolute)
  return { from: 'base', content, isChanged: !readOnDisk(absolute, content.length).bytes?.equals(content) }
}

function brought(absolute: string): PolicyFile {
  return { from: 'none', isBrought: !readOnDisk(absolute, 0).isAbsent }
}

function readOnDisk(path: string, mostBytes: number) {
  return readSmallFile(encodePath(path), mostBytes, 'followed')
}

/**
 * The place of a path in the repository; `null`: outside of it. Only links that lead into the repository are followed,
 * never those within it, which are the pull request's.
 */
function placeIn(topLevel: string, absolute: string): string | null {
  for (const above of directoriesAbove(absolute)) {
    const inner = relative(topLevel, realPlace(above) ?? above).replaceAll(sep, '/')
    if (!isOutside(inner))
      return [inner, relative(above, absolute).replaceAll(sep, '/')].filter(Boolean).join('/')
  }
  return null
}

/** From the machine's root down to the path itself. */
function directoriesAbove(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [...directoriesAbove(parent), path]
}
