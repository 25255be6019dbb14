import { pathAt } from '../../columns/paths.js'
import { canBeData } from '../by-name.js'
import type { Field } from '../field.js'
import { endingOf, isMediaKind, isSureKind } from '../kinds.js'
import type { Listed } from './read.js'

/** So many lines of a list name files. */
const MOST = 0.5

/** By file: the splits that a list gives it to; nearly always one. */
export type Found = Map<number, string | Set<string>>

/** The files of a repository by their names. */
export interface Names {
  /** The files of a name, or of a name without ending. */
  of(name: string): readonly number[]
  pathOf(file: number): string
  /** All files below a directory. */
  below(directory: string): number[]
}

/** Finds files by their names, as lists write them. */
export function createNames(field: Field): Names {
  const byName = new Map<string, number[]>()
  const all: number[] = []
  const add = (name: string, entry: number): void => {
    const others = byName.get(name)
    if (others === undefined) byName.set(name, [entry])
    else if (others[others.length - 1] !== entry) others.push(entry)
  }
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place] as number
    const state = field.states[entry] as number
    if (!canBeData(state) || !isSureKind(state)) continue
    const name = field.files.names[entry] as string
    all.push(entry)
    add(name, entry)
    if (isMediaKind(state)) add(name.slice(0, endingOf(name).stem), entry)
  }
  const pathOf = (file: number): string => pathAt(field.files, file)
  return {
    of: (name) => byName.get(name) ?? [],
    pathOf,
    below: (directory) => all.filter((file) => directory !== '' && pathOf(file).startsWith(`${directory}/`)),
  }
}

/** The files that a list names, below its directory or, where that holds none of them, anywhere; `null`: it is no list. */
export function resolve(
  listed: readonly Listed[],
  directory: string,
  names: Names,
  mayBeDirectories: boolean,
): Found | null {
  for (const base of directory === '' ? [''] : [directory, '']) {
    const found: Found = new Map()
    let matched = 0
    for (const { name, split } of listed) {
      const files = filesNamed(name, base, names, mayBeDirectories)
      if (files.length > 0) matched += 1
      for (const file of files) give(file, split, found)
    }
    if (matched >= MOST * listed.length && found.size > 0) return found
  }
  return null
}

function give(file: number, split: string, found: Found): void {
  const before = found.get(file)
  if (before === undefined) found.set(file, split)
  else if (typeof before !== 'string') before.add(split)
  else if (before !== split) found.set(file, new Set([before, split]))
}

/** The files that a line names: as a whole, or by its first part, where a class or a number comes behind. */
function filesNamed(
  line: string,
  directory: string,
  names: Names,
  mayBeDirectory: boolean,
): readonly number[] {
  const parts = [line, line.split(/[\s,;]+/)[0] ?? '']
  for (const part of parts) {
    const path = part
      .replaceAll('\\', '/')
      .replace(/^["']|["']$/g, '')
      .replace(/^(?:\.{1,2}\/)+/, '')
      .replace(/\/+$/, '')
    if (path === '') continue
    const files = names.of(path.slice(path.lastIndexOf('/') + 1))
    const close = longestEnd(files, path, names).filter((file) => isBelow(names.pathOf(file), directory))
    if (close.length > 0) return close
    if (!mayBeDirectory) continue
    const inDirectory = names.below(directory === '' ? path : `${directory}/${path}`)
    if (inDirectory.length > 0) return inDirectory
  }
  return []
}

/** Those whose paths end as a path does, in as many components as any of them. */
function longestEnd(files: readonly number[], path: string, names: Names): readonly number[] {
  for (let end = path; files.length > 0; end = end.slice(end.indexOf('/') + 1)) {
    if (!end.includes('/')) return files
    const fitting = files.filter((file) => `/${names.pathOf(file)}`.includes(`/${end}`))
    if (fitting.length > 0) return fitting
  }
  return files
}

function isBelow(path: string, directory: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`) || !path.includes('/')
}
