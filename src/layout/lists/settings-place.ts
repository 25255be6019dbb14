import { isWithin } from '../../columns/paths.js'
import { Failure } from '../../failure.js'
import { globMatcher, isGlob } from '../../globs/glob.js'
import type { Names } from './names.js'

/**
 * The files of a directory or glob that settings name as it lies on the machine where they were written:
 * `/content/project/a/images` is `a/images`.
 * @param base the directory from which the settings count
 */
export function filesOfSetting(path: string, base: string, names: Names): readonly number[] {
  if (isGlob(path)) return filesOfGlob(path, base, names)
  const exact = names.below(base === '' ? path : `${base}/${path}`)
  if (exact.length > 0) return exact
  // One word alone, as `images`, may be the name of any directory.
  if (!path.includes('/')) return []
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [place, ...others] = endOf(names.directories(name), path, 2).filter((each) => isWithin(each, base))
  return place === undefined || others.length > 0 ? [] : names.below(place)
}

/**
 * The paths that end as a path does, in as many components as any of them.
 * @param least components that must be equal
 */
export function endOf(paths: readonly string[], path: string, least: number): readonly string[] {
  const components = path.split('/').filter((component) => component !== '')
  for (let count = components.length; count >= least; count--) {
    const end = `/${components.slice(-count).join('/')}`
    const fitting = paths.filter((each) => `/${each}`.endsWith(end))
    if (fitting.length > 0) return fitting
  }
  return []
}

function filesOfGlob(glob: string, base: string, names: Names): readonly number[] {
  const matches = matcherOf(glob)
  if (matches === null) return []
  const start = base === '' ? 0 : base.length + 1
  return names.below(base).filter((file) => matches(names.pathOf(file).slice(start)))
}

function matcherOf(glob: string): ((path: string) => boolean) | null {
  try {
    return globMatcher(glob)
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}
