import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathIn } from '../columns/paths.js'
import { Failure } from '../failure.js'
import { globBase, globMatcher, isGlob } from '../globs/glob.js'
import { pathFromRoot } from '../paths/locate.js'
import { lookIfPossible } from '../paths/look.js'
import { decodePath, encodePath } from '../paths/lossless.js'
import { comparePaths } from '../paths/order.js'
import { display } from '../text/display.js'

/**
 * The files that paths and globs name, each once.
 * @param root what they are relative to; absolute
 * @throws {Failure} for a glob that matches no file
 */
export function expandParts(texts: readonly string[], root: string): string[] {
  const paths = texts.flatMap((text) => {
    const path = pathFromRoot(root, text)
    const isThere = lookIfPossible(encodePath(resolve(root, path))) !== undefined
    if (isThere || !isGlob(path)) return [path]
    const found = filesBelow(root, globBase(path)).filter(globMatcher(path))
    if (found.length === 0) throw new Failure(`parts: no file matches "${display(text)}"`)
    return found.sort(comparePaths)
  })
  return [...new Set(paths)]
}

function filesBelow(root: string, directory: string): string[] {
  const location = encodePath(resolve(root, directory))
  try {
    return readdirSync(location, { encoding: 'buffer', withFileTypes: true }).flatMap((entry) => {
      const path = pathIn(directory, decodePath(entry.name))
      if (entry.isDirectory()) return filesBelow(root, path)
      return entry.isFile() ? [path] : []
    })
  } catch {
    return []
  }
}
