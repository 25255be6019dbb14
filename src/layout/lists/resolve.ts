import { isWithin } from '../../columns/paths.js'
import { mayShare } from '../names/split-name.js'
import type { Listed } from './model.js'
import type { Names } from './names.js'
import { endOf, filesOfSetting } from './settings-place.js'

/** So many lines of a list name files. */
const MOST = 0.5

/** Lines; of longer texts some are tried first. */
const LONG = 2000
const TRIED = 500

/** By file: the splits that a list gives it to; nearly always one. */
export type Found = Map<number, string | Set<string>>

/** What a list comes to. */
export interface Resolved {
  found: Found
  /** Whether every line names something, so that what it leaves out is left out by intent. */
  isWhole: boolean
}

/** What the lines of a list can name beside files. */
export type Scope = 'files' | 'directories' | 'settings'

/** The files that a list names, below its directory or, where that holds none of them, anywhere; `null`: it is no list. */
export function resolve(
  listed: readonly Listed[],
  directory: string,
  names: Names,
  scope: Scope,
): Resolved | null {
  const kinds: Scope[] = scope === 'directories' ? ['files', 'directories'] : [scope]
  for (const kind of kinds) {
    for (const base of directory === '' ? [''] : [directory, '']) {
      if (!mayMatch(listed, base, names, kind)) continue
      const found: Found = new Map()
      let matched = 0
      for (const { name, split } of listed) {
        const files = fitting(filesNamed(name, base, names, kind), split, names)
        if (files.length > 0) matched += 1
        for (const file of files) give(file, split, found)
      }
      if (matched >= MOST * listed.length && found.size > 0)
        return { found, isWhole: matched === listed.length }
    }
  }
  return null
}

/** Whether any of a few lines from all over a text names a file: of a long text of sentences the rest is not tried. */
function mayMatch(listed: readonly Listed[], base: string, names: Names, scope: Scope): boolean {
  if (listed.length <= LONG) return true
  // Odd, so that it does not meet the same line of each pair alone.
  const step = Math.floor(listed.length / TRIED) | 1
  for (let place = 0; place < listed.length; place += step) {
    if (filesNamed((listed[place] as Listed).name, base, names, scope).length > 0) return true
  }
  return false
}

/**
 * Where a line names several files, as `1.jpg` does of `train/1.jpg` and `test/1.jpg`, those are meant that no directory
 * gives to another split.
 */
function fitting(files: readonly number[], split: string, names: Names): readonly number[] {
  if (files.length < 2) return files
  return files.filter((file) => {
    const other = names.splitOf(file)
    return other === null || mayShare(other, split)
  })
}

function give(file: number, split: string, found: Found): void {
  const before = found.get(file)
  if (before === undefined) found.set(file, split)
  else if (typeof before !== 'string') before.add(split)
  else if (before !== split) found.set(file, new Set([before, split]))
}

/** The files that a line names: as a whole, or by its first part, where a class, a number or a text comes behind. */
function filesNamed(line: string, directory: string, names: Names, scope: Scope): readonly number[] {
  for (const part of [line, line.split(/[\s,;|]+/)[0] ?? '']) {
    const path = part
      .replaceAll('\\', '/')
      .replace(/^["']|["']$/g, '')
      .replace(/^(?:\.{1,2}\/)+/, '')
      .replace(/\/+$/, '')
    if (path === '') continue
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (scope === 'directories') {
      const places = placesNamed(path, name, names).filter((place) => isWithin(place, directory))
      if (places.length > 0) return places.flatMap((place) => names.below(place))
      continue
    }
    const close = closest(names.of(name), path, names).filter((file) =>
      isBelow(names.pathOf(file), directory),
    )
    if (close.length > 0) return close
    const files = scope === 'settings' ? filesOfSetting(path, directory, names) : []
    if (files.length > 0) return files
  }
  return []
}

/** The directories that a line means: all of a name, or those of which it names two components at least. */
function placesNamed(path: string, name: string, names: Names): readonly string[] {
  const places = names.directories(name)
  return path === name ? places : endOf(places, path, 2)
}

/** Those whose paths end as a path does, in as many components as any of them. */
function closest(files: readonly number[], path: string, names: Names): readonly number[] {
  for (let end = path; files.length > 0; end = end.slice(end.indexOf('/') + 1)) {
    if (!end.includes('/')) return files
    const fit = files.filter((file) => `/${names.pathOf(file)}`.includes(`/${end}`))
    if (fit.length > 0) return fit
  }
  return files
}

function isBelow(path: string, directory: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`)
}
