import { addTo } from '../../columns/lists.js'
import { nameAt } from '../../columns/names.js'
import { pathAt } from '../../columns/paths.js'
import { canBeData } from '../files/by-name.js'
import { type Field, nodeOfEntry, visitBelow } from '../files/field.js'
import { endingOf, isMediaKind, isPossibleKind, isSureKind } from '../files/kinds.js'
import type { Tree } from '../files/tree.js'
import { splitNamed } from '../names/split-name.js'
import type { Survey } from '../survey.js'

/** The files and directories of a repository by their names, as lists write them. */
export interface Names {
  /** The files of a name, or of a name without ending. */
  of(name: string): readonly number[]
  pathOf(file: number): string
  /** The split that directories give a file; `null`: none. */
  splitOf(file: number): string | null
  /** The directories of a name, by their paths. */
  directories(name: string): readonly string[]
  /** All files in and below a directory. */
  below(directory: string): readonly number[]
}

/** Lines of numbers are samples themselves, such as nodes of a graph, where no name is written like these: `000017`. */
const COUNT = /^(?:[1-9]\d*|\d{1,2})$/

/** Whether a line may mean a table, an array or a text by its name without ending. */
function isName(stem: string): boolean {
  return !COUNT.test(stem) && splitNamed(stem) === null
}

/** Finds files by their names. */
export function createNames({ field, splits, files }: Pick<Survey, 'field' | 'splits' | 'files'>): Names {
  const byName = new Map<string, number[]>()
  const add = (name: string, entry: number): void => {
    const others = byName.get(name)
    if (others === undefined) byName.set(name, [entry])
    else if (others[others.length - 1] !== entry) others.push(entry)
  }
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place] as number
    const state = field.states[entry] as number
    const isSure = isSureKind(state)
    // What is called after its split is listed nowhere.
    const isPossible = isPossibleKind(state) && !files.has(entry)
    if (!canBeData(state) || !(isSure || isPossible)) continue
    const name = nameAt(field.files.names, entry)
    add(name, entry)
    const stem = name.slice(0, endingOf(name).stem)
    if (isMediaKind(state) || isName(stem)) add(stem, entry)
  }
  const directories = directoriesOf(field)
  return {
    of: (name) => byName.get(name) ?? [],
    pathOf: (file) => pathAt(field.files, file),
    splitOf: (file) => splits.named.get(splits.splitNode[nodeOfEntry(field, file)] as number)?.split ?? null,
    ...directories,
  }
}

/** Directories by name, looked up only where a list names one. */
function directoriesOf(field: Field): Pick<Names, 'directories' | 'below'> {
  const { tree } = field
  let byName: Map<string, string[]> | undefined
  let nodes: Map<string, number> | undefined
  return {
    directories(name) {
      byName ??= pathsByName(tree)
      return byName.get(name) ?? []
    },
    below(directory) {
      nodes ??= new Map(tree.paths.map((path, node) => [path, node]))
      const node = nodes.get(directory)
      const found: number[] = []
      if (node === undefined) return found
      visitBelow(field, node, (entry) => {
        if (isSureKind(field.states[entry] as number)) found.push(entry)
      })
      return found
    },
  }
}

function pathsByName({ names, paths }: Tree): Map<string, string[]> {
  const byName = new Map<string, string[]>()
  names.forEach((name, node) => {
    addTo(byName, name, paths[node] as string)
  })
  return byName
}
